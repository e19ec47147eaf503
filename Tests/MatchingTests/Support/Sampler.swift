import CSAF
import Matching
import TestSupport

/// Draws advisories and inventory rows of many shapes.
enum Sampler {
    /// Advisories of every kind that the tests know: bounds, lists, models, dates, conditions, statuses, prose.
    static let advisories: [AdvisoryContent] = [
        Sketch.advisory([Sketch.claim("Corvane 300", "<= 2.33")], id: "NL-01"),
        Sketch.advisory([Sketch.claim("Corvane 300", "< 4.0.2")], id: "NL-02", fixes: ["Update to version 4.1.0."]),
        Sketch.advisory(
            [Sketch.claim("Corvane 300", id: "A"), Sketch.claim("Corvane 320", id: "B", status: .knownNotAffected)],
            id: "NL-03"),
        Sketch.advisory([Sketch.claim("Lumera II", ">= 2.0.0 | < 3.5.0")], id: "NL-04"),
        Sketch.advisory([Sketch.claim("Corvane", "NLC-1715 | NLC-1754")], id: "NL-05"),
        Sketch.advisory(
            [Sketch.claim("Corvane", helper: ProductIdentification(modelNumbers: ["NLC-1715", "NLC-1754"]))],
            id: "NL-06"),
        Sketch.advisory([Sketch.claim("Corvane 300", "distributed < april 1, 2018")], id: "NL-07"),
        Sketch.advisory([Sketch.claim("Tessel Viewer", "<= 3.0.0 on Windows 7")], id: "NL-08"),
        Sketch.advisory(
            [Sketch.claim("Corvane infusion pumps")], id: "NL-09", notes: ["The Corvane 320 is not affected."]),
        Sketch.advisory([Sketch.claim("Corvane infusion pumps excluding Corvane 320")], id: "NL-10"),
        Sketch.advisory([Sketch.claim("Tesselnet web server", "< 4.34")], id: "NL-11"),
        Sketch.advisory(
            [Sketch.claim("Lumera II", "<= 3.0.0"), Sketch.claim("Lumera II", "3.4.0", id: "P2", status: .fixed)],
            id: "NL-12"),
        Sketch.advisory([Sketch.claim("Plum Corvane 300", vendor: "ICU Medical")], id: "IC-01"),
        Sketch.advisory([Sketch.claim("Corvane MX (MX400-MX850)", "<= 2.33")], id: "NL-13"),
    ]

    private static let names = [
        "Corvane 300", "Corvane 300", "CORVANE-300", "Corvane 320", "Corvane", "Lumera II", "Lumera 2", "Lumera III",
        "Tessel Viewer", "Corvane MX550", "Infusion pump", "Plum Corvane 300",
    ]
    private static let versions = [
        "1.0", "1.2.0", "2.1", "2.33", "2.6", "2.5.0", "3.0.0", "3.4.0", "4.0.1", "4.0.2", "4.1.0", "9", "unknown",
    ]

    /// A row in which every column says something.
    static func row(_ random: inout SeededGenerator) -> Row {
        Row(
            maker: random.pick(["Northlake Medical", "NORTHLAKE", "Northlake Medical Inc", "Hospira", "ICU Medical"]),
            model: random.pick(names), number: random.pick(["NLC-1715", "NLC1754", "NLC-1716", "300", "PO 55645"]),
            description: random.pick([
                "Infusion pump", "Pump, mfg 2016-11-30", "Corvane 300, Tesselnet 4.07", "Viewer, ward 4",
                "Infusion pump, spare", "Lumera II monitor",
            ]),
            version: random.pick(versions), serial: random.pick(["NL204411", "7712", "S-1"]),
            system: random.pick(["Windows 7", "Windows 10", "VxWorks"]),
            made: random.pick(["2016-11-30", "2017", "2021-03-04"]),
            inService: random.pick(["2016-12-24", "2022-01-02"]))
    }

    /// The same rows for the same seed.
    static func rows(_ count: Int, seed: UInt64) -> [Row] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in row(&random) }
    }

    /// Rows with a letter of the model, the number and the description dropped, doubled or swapped.
    static func misspeltRows(_ count: Int, seed: UInt64) -> [Row] {
        var random = SeededGenerator(seed: seed)
        return rows(count, seed: seed).map { row in
            var row = row
            row.model = misspelt(row.model, &random)
            row.number = misspelt(row.number, &random)
            row.description = misspelt(row.description, &random)
            return row
        }
    }

    private static func misspelt(_ text: String, _ random: inout SeededGenerator) -> String {
        var letters = Array(text)
        guard letters.count > 2 else { return text }
        let place = Int.random(in: 0..<(letters.count - 1), using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }
}
