/// A JSON text, checked once and read in place.
///
/// The text is kept as it came; a flat tape says where each value lies, and nothing is copied until it is asked for.
/// Reading is strict (RFC 8259), never recursive, and bounded by `JSONLimits`.
public struct JSONDocument: Sendable {
    let storage: JSONStorage

    /// The text, byte for byte as it was given.
    public var bytes: [UInt8] { storage.bytes }

    /// The outermost value.
    public var root: JSONNode { JSONNode(storage: storage, index: 0) }

    /// Checks and indexes a JSON text in UTF-8; a byte order mark is passed over.
    ///
    /// Throws a `JSONError` that says where the text stops being JSON, or which limit it exceeds.
    public init(_ bytes: [UInt8], limits: JSONLimits = .default) throws(JSONError) {
        storage = JSONStorage(bytes: bytes, tape: try Self.tape(of: bytes.span, limits))
    }

    private static func tape(of bytes: Span<UInt8>, _ limits: JSONLimits) throws(JSONError) -> [JSONEntry] {
        var parser = JSONParser(limits: limits)
        do throws(JSONFailure) {
            try parser.parse(bytes)
        } catch {
            throw error.located(in: bytes, pointer: parser.pointer(in: bytes))
        }
        return parser.tape
    }

    /// The node at a pointer (RFC 6901); nil when there is none.
    public func node(at pointer: String) -> JSONNode? {
        guard let tokens = JSONPointer.tokens(pointer) else { return nil }
        var node = root
        for token in tokens {
            let next: JSONNode?
            switch node.kind {
            case .object: next = node[token]
            case .array: next = JSONPointer.position(token).flatMap { node[$0] }
            default: next = nil
            }
            guard let next else { return nil }
            node = next
        }
        return node
    }
}
