extension CalendarDate {
    /// Every date in free text, with the words before it.
    public static func found(in text: String) -> [FoundDate] {
        []
    }
}
