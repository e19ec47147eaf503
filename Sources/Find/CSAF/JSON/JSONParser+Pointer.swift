extension JSONParser {
    /// The pointer of what was being read when the parser stopped.
    func pointer(in bytes: Span<UInt8>) -> String {
        var pointer = ""
        for container in open { pointer += "/" + lastToken(of: container, bytes) }
        return pointer
    }

    /// The member name or index that was reached in an open container.
    private func lastToken(of container: Int, _ bytes: Span<UInt8>) -> String {
        let isObject = tape[container].kind == .object
        var name = ""
        var position = 0
        var index = container + 1
        while index < tape.count {
            if isObject {
                name = JSONText.decode(bytes, tape[index])
                index += 1
                guard index < tape.count else { break }
            }
            // An open container is the last thing there is.
            guard tape[index].next != 0 else { break }
            index = Int(tape[index].next)
            if !isObject { position += 1 }
        }
        return isObject ? JSONPointer.escape(name) : String(position)
    }
}
