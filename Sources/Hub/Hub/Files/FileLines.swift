/// Reads a file line by line, however long the file is.
enum FileLines {
    /// The longest line that is taken, in bytes: an event of a case with a hundred thousand devices has less.
    private static let longest = 1 << 26
    private static let portion = 1 << 20

    /// Hands over each line without its end; `-` is the standard input.
    static func forEach(_ path: String, _ body: ([UInt8]) throws -> Void) throws {
        let file = try FileDescriptor(reading: path)
        _ = try file.size()
        var buffer = [UInt8](repeating: 0, count: portion)
        var waiting: [UInt8] = []
        while true {
            let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
            guard count > 0 else { break }
            var rest = buffer[..<count]
            while let end = rest.firstIndex(of: 0x0A) {
                try body(waiting + rest[..<end])
                waiting.removeAll(keepingCapacity: true)
                rest = rest[(end + 1)...]
            }
            waiting += rest
            guard waiting.count <= longest else {
                throw FileError(.tooLarge, path: path, reason: "a line is longer than \(longest >> 20) MiB")
            }
        }
        if !waiting.isEmpty { try body(waiting) }
    }
}
