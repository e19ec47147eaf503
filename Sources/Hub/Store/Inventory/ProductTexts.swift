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

    /// Manufacturer, model, model number and description, as UTF-8.
    public var columns: some Sequence<UnsafeRawBufferPointer> { (0..<4).lazy.map(column) }

    /// Manufacturer, model, model number and description.
    public var texts: [String] { columns.map { String(decoding: $0, as: UTF8.self) } }

    private func column(_ index: Int) -> UnsafeRawBufferPointer {
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return UnsafeRawBufferPointer(rebasing: bytes[start..<(Int(ends[index]) - 1)])
    }
}
