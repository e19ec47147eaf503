#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A stream of bytes out of the program, such as the standard output; nothing is buffered here.
public struct ByteOutput: Sendable {
    private let number: Int32
    private let path: String

    /// The standard output.
    public static let standard = ByteOutput(number: 1, path: "standard output")
    /// The standard error.
    public static let error = ByteOutput(number: 2, path: "standard error")

    private init(number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    /// Writes all bytes.
    ///
    /// - Throws: `FileError` of code `closed` when nobody reads any more, `diskFull` when there is no room.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        let (number, path) = (number, path)
        try bytes.span.bytes.withUnsafeBytes { bytes throws(FileError) in try Self.write(bytes, to: number, path: path)
        }
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to number: Int32, path: String) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = systemWrite(number, rest)
            if count < 0 {
                guard errno == EINTR else { throw FileError(system: errno, path: path) }
                continue
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    private static func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(number, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(number, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(number, bytes.baseAddress, bytes.count)
        #endif
    }
}
