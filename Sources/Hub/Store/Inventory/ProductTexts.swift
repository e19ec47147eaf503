/// The four texts that name a product, as the bytes that the database holds: for looking at every product quickly.
///
/// Valid only during the call that hands it over.
public struct ProductTexts {
    /// Where each text ends, its separator included.
    typealias Ends = SIMD4<Int32>

    /// The product's number.
    public let id: Int64
    /// Manufacturer, model, model number and description in UTF-8, each followed by the byte 0xFF.
    let bytes: UnsafeRawBufferPointer
    let ends: Ends

    /// 0xFF, which is never part of UTF-8.
    static let separator: UInt8 = 0xFF

    /// Manufacturer, model, model number and description.
    public var texts: [String] { (0..<4).map { String(decoding: column($0), as: UTF8.self) } }

    /// One of the four in UTF-8: manufacturer, model, model number, description.
    public func column(_ index: Int) -> UnsafeRawBufferPointer {
        guard (0..<4).contains(index) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return UnsafeRawBufferPointer(rebasing: bytes[start..<(Int(ends[index]) - 1)])
    }
}
