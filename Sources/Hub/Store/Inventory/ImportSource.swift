/// Where an inventory comes from.
public struct ImportSource: Sendable, Hashable {
    /// The file's name or path, as people know it.
    public var file: String
    /// SHA-256 of the file in lower-case hexadecimal.
    public var sha256: String
    /// Whether the file names all devices or some.
    public var mode: ImportMode

    /// A file to import.
    public init(file: String, sha256: String, mode: ImportMode) {
        self.file = file
        self.sha256 = sha256
        self.mode = mode
    }
}
