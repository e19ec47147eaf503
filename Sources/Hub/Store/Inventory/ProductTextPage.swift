#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The texts of many products, one after the other, as the database holds them.
public struct ProductTextPage: Sendable {
    /// The number of the first product; numbers have no gaps, for an import gives them one after the other and is
    /// undone whole.
    let first: Int64
    let bytes: [UInt8]

    /// Hands over the texts of every product of the page, by number.
    public func forEach(_ body: (ProductTexts) throws -> Void) rethrows {
        try bytes.withUnsafeBytes { bytes in
            var (id, start) = (first, 0)
            while let product = Self.product(id, in: bytes, at: &start) {
                try body(product)
                id += 1
            }
        }
    }

    /// The product that begins here; nil where the page ends.
    private static func product(_ id: Int64, in bytes: UnsafeRawBufferPointer, at start: inout Int) -> ProductTexts? {
        var ends = ProductTexts.Ends()
        let first = start
        for column in 0..<4 {
            guard let base = bytes.baseAddress, start < bytes.count,
                let end = memchr(base + start, Int32(ProductTexts.separator), bytes.count - start)
            else { return nil }
            start = base.distance(to: UnsafeRawPointer(end)) + 1
            ends[column] = Int32(truncatingIfNeeded: start - first)
        }
        return ProductTexts(id: id, bytes: UnsafeRawBufferPointer(rebasing: bytes[first..<start]), ends: ends)
    }
}
