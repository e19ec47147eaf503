/// The four texts that name a product, as the bytes that the database holds: for looking at every product quickly.
///
/// Valid only during the call that hands it over.
public struct ProductTexts {
    /// The product's number.
    public let id: Int64
    /// Manufacturer, model, model number and description in UTF-8, each followed by the byte 0xFF.
    public let bytes: UnsafeRawBufferPointer

    /// 0xFF, which is never part of UTF-8.
    static let separator: UInt8 = 0xFF

    /// Manufacturer, model, model number and description.
    public var texts: [String] {
        bytes.dropLast().split(separator: Self.separator, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
