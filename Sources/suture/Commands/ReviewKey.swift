/// Keys of products as people can read them.
enum ReviewKey {
    /// The parts of a key, which stand between bars, beside each other.
    static func words(_ key: String) -> String {
        key.split(separator: "|").joined(separator: " · ")
    }
}
