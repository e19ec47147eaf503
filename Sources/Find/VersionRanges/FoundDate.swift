/// A date that stands somewhere in free text.
public struct FoundDate: Sendable, Hashable {
    /// The date.
    public let date: CalendarDate
    /// Where it stands.
    public let range: Range<String.Index>
    /// Up to four words before it, in lower case, nearest last (`["pacemaker", "implanted"]`).
    public let wordsBefore: [String]

    /// How exactly the date is known.
    public var precision: DatePrecision { date.precision }
}
