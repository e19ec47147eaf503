import Store
import Triage

/// How the share of devices whose software version is known went, day by day: a line, and the table that says the same.
struct TrendModel: Sendable {
    /// A line of the table.
    struct Line: Sendable {
        let day: TimeModel
        let known: String
        let devices: String
        let share: String
    }

    /// A mark beside the scale or below it.
    struct Mark: Sendable {
        let x: String
        let y: String
        let text: String
    }

    /// The corners of the line.
    let points: String
    /// A dot for each note, where they are few.
    let dots: [Mark]
    let scale: [Mark]
    let days: [Mark]
    let lines: [Line]
    let summary: String
    let isEmpty: Bool

    private static let (left, top, width, height) = (44.0, 12.0, 550.0, 160.0)

    init(_ notes: [CoverageNote]) {
        let notes = notes.filter { $0.devices > 0 }
        let first = notes.first?.notedAt ?? 0
        // A single day stands at the left, not in the middle of nothing.
        let span = Double(max((notes.last?.notedAt ?? 0) - first, 86_400_000))
        func x(_ note: CoverageNote) -> Double { Self.left + Self.width * Double(note.notedAt - first) / span }
        func y(_ percent: Double) -> Double { Self.top + Self.height * (1 - percent / 100) }
        func share(_ note: CoverageNote) -> Double { Double(note.withVersion) * 100 / Double(note.devices) }
        points = notes.map { "\(Self.text(x($0))),\(Self.text(y(share($0))))" }.joined(separator: " ")
        dots = notes.count > 31 ? [] : notes.map { Mark(x: Self.text(x($0)), y: Self.text(y(share($0))), text: "") }
        scale = [0, 50, 100].map { Mark(x: "", y: Self.text(y($0)), text: "\(Int($0)) %") }
        days = Self.spread(notes, x).map { note in
            Mark(
                x: Self.text(min(max(x(note), Self.left + 24), Self.left + Self.width - 30)),
                y: Self.text(Self.top + Self.height + 18), text: Self.day(note))
        }
        lines = notes.reversed().map { note in
            Line(
                day: TimeModel(day: Instant(milliseconds: note.notedAt)), known: String(note.withVersion),
                devices: String(note.devices), share: Self.percent(note))
        }
        isEmpty = notes.isEmpty
        summary = Self.words(notes)
    }

    /// Those notes whose days have room below the line.
    private static func spread(_ notes: [CoverageNote], _ x: (CoverageNote) -> Double) -> [CoverageNote] {
        var (shown, end) = ([CoverageNote](), -Double.infinity)
        for note in notes where x(note) >= end {
            shown.append(note)
            end = x(note) + 80
        }
        return shown
    }

    private static func words(_ notes: [CoverageNote]) -> String {
        guard let first = notes.first, let last = notes.last else { return "" }
        let now = "\(last.withVersion) of \(Words.count(last.devices, "device")) (\(percent(last)))"
        guard day(first) != day(last) else { return "\(day(last)): \(now). The line grows day by day from here" }
        return "From \(percent(first)) on \(day(first)) to \(now) on \(day(last))"
    }

    static func day(_ note: CoverageNote) -> String {
        String(Instant(milliseconds: note.notedAt).description.prefix(10))
    }

    /// Rounded down: 100 % means all of them.
    static func percent(_ note: CoverageNote) -> String {
        note.devices == 0 ? "–" : "\(note.withVersion * 100 / note.devices) %"
    }

    private static func text(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
    }
}
