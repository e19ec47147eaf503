/// The bytes and the tape, shared by all nodes of one document.
final class JSONStorage: Sendable {
    let bytes: [UInt8]
    let tape: [JSONEntry]

    init(bytes: [UInt8], tape: [JSONEntry]) {
        self.bytes = bytes
        self.tape = tape
    }
}
