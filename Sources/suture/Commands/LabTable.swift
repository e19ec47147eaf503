import GlucoseModel
import PumpLink
import PumpSystem

/// The comparison for people.
struct LabTable {
    private let results: [LabResult]
    private let console: Console

    init(_ results: [LabResult], _ console: Console) {
        self.results = results
        self.console = console
    }

    /// The table with a line that explains it.
    var text: String {
        var table = Table([
            Table.Column(title: "attack"), Table.Column(title: "pairing"), Table.Column(title: "actions", yields: true),
            Table.Column(title: "foreign U/day", isNumber: true), Table.Column(title: "withheld U/day", isNumber: true),
            Table.Column(title: "lowest, median", isNumber: true), Table.Column(title: "< 54", isNumber: true),
            Table.Column(title: "< 70", isNumber: true), Table.Column(title: "> 250", isNumber: true),
        ])
        for result in results { table.add(cells(result)) }
        var text = table.render(width: console.width, style: console.style)
        if let first = results.first {
            text += "\n\(Numbers.count(first.patients, "virtual patient")), \(Numbers.count(first.seeds, "day")) each. "
        }
        text += "Foreign: delivered, and neither begun nor confirmed at the pump.\nLowest: glucose of the middle day's "
        text += "minimum and of the worst, mg/dL. The rest: share of all time, mg/dL.\n"
        let mistaken = results.filter { $0.confirmedByMistake > .zero }
        if !mistaken.isEmpty {
            text += "* and what a person confirmed on the pump without having begun it: "
            let parts = mistaken.map { "\($0.scenario.name) \(Self.tenths($0.perDay($0.confirmedByMistake))) U/day" }
            text += Set(parts).sorted().joined(separator: ", ") + "\n"
        }
        return text
    }

    private func cells(_ result: LabResult) -> [Table.Cell] {
        let actions = result.scenario.actionNames
        let shown = actions.count == ProtectiveAction.allCases.count ? "all" : actions.joined(separator: ", ")
        let star = result.confirmedByMistake > .zero ? "*" : ""
        return [
            Table.Cell(result.scenario.name, .bold), Table.Cell(result.scenario.pairing.rawValue), Table.Cell(shown),
            units(result, result.unauthorized, star), units(result, result.withheld),
            Table.Cell("\(Int(result.medianMinimumGlucose.rounded())) / \(Int(result.minimumGlucose.rounded()))"),
            Table.Cell(Numbers.percent(result.glucose.timeBelow54)),
            Table.Cell(Numbers.percent(result.glucose.timeBelow70)),
            Table.Cell(Numbers.percent(result.glucose.timeAbove250)),
        ]
    }

    private func units(_ result: LabResult, _ amount: Insulin, _ mark: String = "") -> Table.Cell {
        Table.Cell(Self.tenths(result.perDay(amount)) + mark, amount > .zero ? .red : .plain)
    }

    private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
