/// Takes the quotes off a field as they are written in a delimited file.
enum Unquoting {
    /// The text of a field that begins with a quote: doubled quotes become one, text after the closing quote stays.
    static func unquote(_ bytes: UnsafeRawBufferPointer, quote: UInt8) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 1
        var isOpen = true
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard isOpen, byte == quote else {
                output.append(byte)
                continue
            }
            if index < bytes.count, bytes[index] == quote {
                output.append(quote)
                index += 1
            } else {
                isOpen = false
            }
        }
        return output
    }
}
