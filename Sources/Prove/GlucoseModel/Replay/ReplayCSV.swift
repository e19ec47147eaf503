/// A replay as CSV with the columns `minute` and `glucose_mg_dl`.
public enum ReplayCSV {
    /// The first line.
    public static let header = "minute,glucose_mg_dl\n"

    /// The line of one minute; the value has all its digits.
    public static func line(minute: Int, glucose: Double) -> String { "\(minute),\(glucose)\n" }

    /// The whole file.
    public static func text(_ replay: Replay) -> String {
        var text = header
        for (minute, glucose) in replay.enumerated() { text += line(minute: minute, glucose: glucose) }
        return text
    }
}
