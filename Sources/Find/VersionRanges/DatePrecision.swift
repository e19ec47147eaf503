/// How exactly a date is known.
public enum DatePrecision: Sendable, Hashable {
    /// Only the year.
    case year
    /// The year and the month.
    case month
    /// The day.
    case day
}
