extension Version {
    /// Everything in free text that looks like a version, with the words before it.
    public static func found(in text: String) -> [FoundVersion] {
        []
    }
}
