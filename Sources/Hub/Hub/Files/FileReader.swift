/// Reads whole files into memory, within bounds.
public enum FileReader {
    /// The most bytes that are read of one file unless told otherwise: 256 MiB.
    public static let maximumBytes = 1 << 28

    /// All bytes of a file; `-` is the standard input.
    ///
    /// - Throws: `FileError` with the path, `tooLarge` past `limit`.
    public static func bytes(of path: String, limit: Int = maximumBytes) throws(FileError) -> [UInt8] {
        let file = try FileDescriptor(reading: path)
        let size = try file.size()
        if let size, size > limit { throw tooLarge(path, limit) }
        return try read(file, expecting: size ?? 0, limit: limit)
    }

    /// The text of a small file in UTF-8, such as a mapping file; what is not UTF-8 becomes U+FFFD.
    public static func text(of path: String) throws(FileError) -> String {
        String(decoding: try bytes(of: path, limit: 1 << 24), as: UTF8.self)
    }

    private static func read(
        _ file: borrowing FileDescriptor, expecting size: Int, limit: Int
    ) throws(FileError) -> [UInt8] {
        var failure: FileError?
        var bytes: [UInt8] = []
        var room = size + 1
        while true {
            // One byte more than expected tells in one call that the file has ended.
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = 0
                do throws(FileError) {
                    while count < buffer.count {
                        let part = UnsafeMutableRawBufferPointer(
                            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                        let got = try file.read(into: part)
                        if got == 0 { return }
                        count += got
                    }
                } catch { failure = error }
            }
            if let failure { throw failure }
            let isEnd = chunk.count < room
            bytes = bytes.isEmpty ? chunk : bytes + chunk
            if isEnd { return bytes }
            guard bytes.count <= limit else { throw tooLarge(file.path, limit) }
            room = max(1 << 16, bytes.count)
        }
    }

    private static func tooLarge(_ path: String, _ limit: Int) -> FileError {
        FileError(
            .tooLarge, path: path, reason: "the file is larger than \(limit >> 20) MiB, which no advisory is",
            advice: "check what it is")
    }
}
