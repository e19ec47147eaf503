import Foundation

/// The project's own examples, and texts of the forms that advisories and equipment databases hold.
struct Samples {
    /// An advisory with some thirty model numbers.
    let advisory: [UInt8]
    /// An equipment export of about 365 rows.
    let inventory: [UInt8]

    init() throws {
        let examples = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Examples")
        advisory = try Array(Data(contentsOf: examples.appendingPathComponent("advisories/ecc-2022-0031.json")))
        inventory = try Array(Data(contentsOf: examples.appendingPathComponent("inventory.csv")))
    }

    static let expressions = [
        "<= 9.33", ">= 4.4 | <= 4.12", "vers:generic/>=4.2.0|<4.6.3", "2.3.6 and below", "12.2.x.x", "Rev B-M",
        "MMT-1715 | MMT-1754 | MMT-1755", "distributed < april 1, 2018", "< 1.8.4 Service Pack 01", "vers:all/*",
    ]

    static let versions = ["9.33.1", "V2.43.02", "1.3.1 Build 13", "H.15.36", "20D32", "2.4A", "Rev C", "06.05.14"]
}
