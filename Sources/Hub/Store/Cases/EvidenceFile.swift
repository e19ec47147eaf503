/// The bytes that a piece of evidence is about.
public struct EvidenceFile: Sendable, Hashable {
    /// The SHA-256 of the bytes, in hexadecimal digits.
    public var sha256: String
    /// The file's name, as its owner called it.
    public var name: String
    /// The media type that it was said to have.
    public var mediaType: String
    /// The bytes.
    public var bytes: [UInt8]

    /// A file with all its parts.
    public init(sha256: String, name: String, mediaType: String, bytes: [UInt8]) {
        (self.sha256, self.name, self.mediaType, self.bytes) = (sha256, name, mediaType, bytes)
    }
}
