import SwiftProtobuf

/// Strict decoding and encoding over the generated messages.
enum Wire {
    /// The longest message inside a session or a pairing.
    static let longest = 7_000

    /// Decodes bytes that must be exactly what an encoder writes.
    static func decode<Message: SwiftProtobuf.Message>(
        _ type: Message.Type, _ bytes: [UInt8], limit: Int = longest
    ) throws(WireError) -> Message {
        guard bytes.count <= limit else { throw .tooLong(limit: limit, found: bytes.count) }
        var options = BinaryDecodingOptions()
        options.messageDepthLimit = 6
        options.discardUnknownFields = true
        guard let message = try? Message(serializedBytes: bytes, options: options) else { throw .notProtobuf }
        guard encode(message) == bytes else { throw .notCanonical }
        return message
    }

    /// The bytes of a message. Encoding into memory has no way to fail for messages without required fields.
    static func encode(_ message: some SwiftProtobuf.Message) -> [UInt8] {
        (try? message.serializedBytes()) ?? []
    }

    /// A `bytes` field of a fixed size.
    static func sized(
        _ field: String, _ bytes: some Collection<UInt8>, _ count: Int
    ) throws(WireError) -> [UInt8] {
        guard bytes.count == count else { throw .wrongSize(field: field, found: bytes.count) }
        return [UInt8](bytes)
    }

    /// A number within its range.
    static func ranged<Number: FixedWidthInteger>(
        _ field: String, _ number: Number, _ range: ClosedRange<Number>
    ) throws(WireError) -> Number {
        guard range.contains(number) else { throw .outOfRange(field: field, found: Int64(clamping: number)) }
        return number
    }

    /// A value of an enumeration whose raw values fit a byte.
    static func known<Value: RawRepresentable>(
        _ field: String, _ number: UInt32, _ type: Value.Type
    ) throws(WireError) -> Value where Value.RawValue == UInt8 {
        guard let byte = UInt8(exactly: number), let value = Value(rawValue: byte) else {
            throw .outOfRange(field: field, found: Int64(number))
        }
        return value
    }

    /// The identity of a command, 1 or more.
    static func command(_ number: UInt64) throws(WireError) -> CommandID {
        CommandID(try ranged("command", number, 1...UInt64.max))
    }
}
