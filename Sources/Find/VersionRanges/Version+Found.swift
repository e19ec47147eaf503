extension Version {
    /// Everything in free text that looks like a version, with the words before it.
    ///
    /// Numbers with a point between them count, with or without a `v` in front, and single numbers that a word such
    /// as `SW` or `Rev` announces. Dates, IP addresses, and numbers with a unit (`12.1IN`, `1.5T`) do not. The words
    /// before tell whose version it is: those of an operating system are found like any other.
    public static func found(in text: String) -> [FoundVersion] {
        guard text.utf8.contains(where: \.isDigit) else { return [] }
        var finder = VersionFinder(text)
        return finder.read()
    }
}
