/// What a run of one to three numbers and month names says as a date.
struct DateReading {
    let year: Int?
    let month: Int?
    let day: Int?

    /// Reads the run; nil where it is no date that exists.
    init?(_ run: [TextChunk]) {
        let values: (year: Int?, month: Int?, day: Int?)?
        switch run.count {
        case 3: values = Self.three(run[0], run[1], run[2])
        case 2: values = Self.two(run[0], run[1])
        case 1: values = Self.year(run[0], until: 2049).map { ($0, nil, nil) }
        default: values = nil
        }
        guard let values, values.year != nil || values.month != nil,
            CalendarDate(year: values.year ?? 2000, month: values.month, day: values.day) != nil
        else { return nil }
        (year, month, day) = values
    }

    private typealias Values = (year: Int?, month: Int?, day: Int?)

    private static func three(_ a: TextChunk, _ b: TextChunk, _ c: TextChunk) -> Values? {
        if let month = a.month, let day = shortNumber(b), let year = year(c) { return (year, month, day) }
        if let day = shortNumber(a), let month = b.month, let year = year(c) { return (year, month, day) }
        if let year = year(a), let month = shortNumber(b) ?? b.month, let day = shortNumber(c) {
            return (year, month, day)
        }
        guard let first = shortNumber(a), let second = shortNumber(b), let year = year(c) else { return nil }
        // American order unless the first number cannot be a month.
        return first > 12 ? (year, second, first) : (year, first, second)
    }

    private static func two(_ a: TextChunk, _ b: TextChunk) -> Values? {
        if let month = a.month, let year = year(b) { return (year, month, nil) }
        if let year = year(a), let month = shortNumber(b), b.range.count == 2 { return (year, month, nil) }
        if let month = shortNumber(a), let year = year(b) { return (year, month, nil) }
        if let month = a.month, let day = shortNumber(b) { return (nil, month, day) }
        if let day = shortNumber(a), let month = b.month { return (nil, month, day) }
        return nil
    }

    private static func shortNumber(_ chunk: TextChunk) -> Int? {
        chunk.range.count <= 2 ? chunk.number : nil
    }

    private static func year(_ chunk: TextChunk, until last: Int = 2099) -> Int? {
        guard let value = chunk.number, chunk.range.count == 4, (1950...last).contains(value) else { return nil }
        return value
    }
}
