import Foundation

/// The fields of a form, or the items of a query, in order; a name may come more than once.
struct Fields: Sendable, Hashable {
    struct Item: Sendable, Hashable {
        var name: String
        var value: String
    }

    private(set) var items: [Item] = []

    init(items: [Item] = []) {
        self.items = items
    }

    /// Reads `a=1&b=2` (application/x-www-form-urlencoded).
    init(urlEncoded text: some StringProtocol) {
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(pair[0])
            if !name.isEmpty { add(name, pair.count > 1 ? Self.decoded(pair[1]) : "") }
        }
    }

    mutating func add(_ name: String, _ value: String) {
        items.append(Item(name: name, value: value.replacing("\0", with: "").replacing("\r\n", with: "\n")))
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        let spaced = String(text).replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? spaced
    }

    /// The last value under a name, without space around it; nil when it is not there or empty.
    subscript(_ name: String) -> String? {
        guard let value = items.last(where: { $0.name == name })?.value else { return nil }
        let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The last value under a name as it was typed: for passwords.
    func exact(_ name: String) -> String { items.last { $0.name == name }?.value ?? "" }

    /// Every value under a name that is not empty.
    func all(_ name: String) -> [String] { items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value) }

    /// A whole number.
    func number(_ name: String) -> Int64? { self[name].flatMap { Int64($0) } }

    /// One of some words.
    func word<Word: RawRepresentable<String>>(_ name: String, as type: Word.Type = Word.self) -> Word? {
        self[name].flatMap(Word.init(rawValue:))
    }

    /// The fields as a query, for a link that keeps them.
    var urlEncoded: String {
        items.map { "\(Address.encoded($0.name))=\(Address.encoded($0.value))" }.joined(separator: "&")
    }

    /// The same fields, but for those of a name.
    func without(_ names: Set<String>) -> Fields { Fields(items: items.filter { !names.contains($0.name) }) }
}

/// A file that came with a form.
struct FormFile: Sendable, Hashable {
    /// The field it came in.
    var field: String
    /// What the sender calls it.
    var name: String
    var bytes: [UInt8]
}

/// Addresses of this server.
enum Address {
    private static let plain: Set<UInt8> = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// A text as a part of an address (RFC 3986, section 2.1).
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if plain.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An address of ours to go to; anything that could lead elsewhere becomes the front page.
    static func own(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return "/" }
        return text
    }
}
