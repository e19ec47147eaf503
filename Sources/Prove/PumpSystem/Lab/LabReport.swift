import GlucoseModel
import PumpLink

/// The comparison as JSON.
public enum LabReport {
    /// `{"scenarios": [...]}`, one object for each result. Units are sums over all days; shares are of all time.
    public static func json(_ results: [LabResult]) -> String {
        "{\"scenarios\": [\n" + results.map { "  " + object($0) }.joined(separator: ",\n") + "\n]}\n"
    }

    private static func object(_ result: LabResult) -> String {
        let glucose = result.glucose
        let actions = result.scenario.actionNames.map { "\"\($0)\"" }.joined(separator: ", ")
        let members: [(String, String)] = [
            ("name", "\"\(result.scenario.name)\""), ("pairing", "\"\(result.scenario.pairing.rawValue)\""),
            ("actions", "[\(actions)]"), ("patients", "\(result.patients)"), ("seeds", "\(result.seeds)"),
            ("days", "\(result.days)"), ("unauthorized_units", number(result.unauthorized.units, 1000)),
            ("unauthorized_units_per_day", number(result.perDay(result.unauthorized), 1000)),
            ("confirmed_by_mistake_units", number(result.confirmedByMistake.units, 1000)),
            ("withheld_units", number(result.withheld.units, 1000)),
            ("withheld_units_per_day", number(result.perDay(result.withheld), 1000)),
            ("minimum_glucose", number(result.minimumGlucose, 10)),
            ("median_minimum_glucose", number(result.medianMinimumGlucose, 10)),
            ("mean_glucose", number(glucose.mean, 10)), ("time_below_54", number(glucose.timeBelow54, 1e6)),
            ("time_below_70", number(glucose.timeBelow70, 1e6)), ("time_above_180", number(glucose.timeAbove180, 1e6)),
            ("time_above_250", number(glucose.timeAbove250, 1e6)),
        ]
        return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private static func number(_ value: Double, _ scale: Double) -> String {
        value.isFinite ? "\((value * scale).rounded() / scale)" : "0"
    }
}
