/// A chart of bars by month, and the table that says the same.
struct ChartModel: Sendable {
    /// One set of bars.
    struct Series: Sendable {
        let name: String
        let style: String
        let value: @Sendable (ReportMonth) -> Double?

        init(_ name: String, _ style: String, _ value: @escaping @Sendable (ReportMonth) -> Double?) {
            (self.name, self.style, self.value) = (name, style, value)
        }
    }

    /// One bar, or a line of the scale, in the units of the drawing.
    struct Mark: Sendable {
        let x: String
        let y: String
        let width: String
        let height: String
        let style: String
        let text: String
    }

    /// One line of the table.
    struct Line: Sendable {
        let month: String
        let cells: [String]
    }

    let title: String
    let id: String
    let unit: String
    let bars: [Mark]
    let scale: [Mark]
    let labels: [Mark]
    let legend: [Mark]
    let heads: [String]
    let lines: [Line]
    let summary: String

    private static let (left, top, width, height) = (40.0, 10.0, 560.0, 160.0)

    init(_ title: String, id: String, unit: String, months: [ReportMonth], series: [Series]) {
        (self.title, self.id, self.unit) = (title, id, unit)
        let values = months.map { month in series.map { $0.value(month) } }
        let most = Self.round(values.joined().compactMap { $0 }.max() ?? 0)
        let slot = Self.width / Double(max(1, months.count))
        let bar = slot * 0.8 / Double(max(1, series.count))
        bars = values.enumerated().flatMap { place, row in
            zip(row, series).enumerated().compactMap { number, pair -> Mark? in
                guard let value = pair.0, value > 0 else { return nil }
                let high = Self.height * value / most
                let x = Self.left + slot * (Double(place) + 0.1) + bar * Double(number)
                return Mark(
                    x: Self.text(x), y: Self.text(Self.top + Self.height - high), width: Self.text(bar),
                    height: Self.text(high), style: pair.1.style, text: "")
            }
        }
        scale = [0, 0.5, 1].map { part in
            let y = Self.top + Self.height * (1 - part)
            return Mark(
                x: Self.text(Self.left), y: Self.text(y), width: Self.text(Self.left + Self.width),
                height: Self.text(y + 4), style: "", text: Self.text(most * part))
        }
        labels = months.enumerated().map { place, month in
            Mark(
                x: Self.text(Self.left + slot * (Double(place) + 0.5)), y: Self.text(Self.top + Self.height + 18),
                width: "", height: "", style: "", text: String(month.name.dropFirst(2)))
        }
        legend = series.map { Mark(x: "", y: "", width: "", height: "", style: $0.style, text: $0.name) }
        heads = series.map { "\($0.name) (\(unit))" }
        lines = zip(months, values).map { month, row in
            Line(month: month.name, cells: row.map { $0.map(Self.text) ?? "–" })
        }
        summary = series.enumerated().map { place, one in
            let known = values.compactMap { $0[place] }
            return
                "\(one.name): \(known.isEmpty ? "none yet" : "up to \(Self.text(known.max() ?? 0)) \(unit) in a month")"
        }.joined(separator: "; ")
    }

    /// A round number that is not below a value, to end the scale at.
    private static func round(_ value: Double) -> Double {
        var step = 1.0
        while step * 10 < value { step *= 10 }
        for factor in [2.0, 4, 6, 8, 10] where step * factor >= value { return step * factor }
        return max(value, 1)
    }

    private static func text(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
    }
}
