import Foundation

/// The query of an address, by name.
struct Query: Sendable {
    private let values: [String: String]

    init(_ text: String?) {
        var values: [String: String] = [:]
        for part in (text ?? "").split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(pair[0])
            if !name.isEmpty { values[name] = pair.count > 1 ? Self.decoded(pair[1]) : "" }
        }
        self.values = values
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
    }

    /// A text; nil when it is not there or empty.
    subscript(_ name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value.replacing("\0", with: "")
    }

    /// Texts that are separated by commas.
    func list(_ name: String) -> [String] {
        (self[name] ?? "").split(separator: ",").map(String.init)
    }

    /// Whether it says `true`.
    func flag(_ name: String) throws(Problem) -> Bool {
        switch self[name] {
        case nil, "false": return false
        case "true": return true
        default: throw .badQuery(name, "Say true or false.")
        }
    }

    /// How many items a page has: 50 unless told otherwise, 500 at most.
    func limit() throws(Problem) -> Int {
        guard let text = self["limit"] else { return 50 }
        guard let number = Int(text), (1...500).contains(number) else {
            throw .badQuery("limit", "Say a number from 1 to 500.")
        }
        return number
    }

    /// The place after which the page begins, as an earlier answer gave it.
    func cursor(_ count: Int) throws(Problem) -> [String]? {
        guard let text = self["cursor"] else { return nil }
        guard let parts = PageCursor.parts(text), parts.count == count else {
            throw .badQuery("cursor", "Take it from “next” of the answer before, as it is.")
        }
        return parts
    }
}

/// The place in a list, as an opaque text.
enum PageCursor {
    static func text(_ parts: [String]) -> String {
        let json = JSON.strings(parts).bytes
        return Data(json).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
            "=", with: "")
    }

    static func parts(_ text: String) -> [String]? {
        var base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.count % 4) % 4)
        guard let data = Data(base64Encoded: base64) else { return nil }
        return try? JSONDecoder().decode([String].self, from: data)
    }
}

/// A page of a list: the items, and where the next page begins.
enum Page {
    static func json<Item>(
        _ items: [Item], limit: Int, cursor: (Item) -> [String], _ make: (Item) -> JSON
    ) -> JSON {
        let next: JSON = items.count == limit ? .optional(items.last) { .string(PageCursor.text(cursor($0))) } : .null
        return ["items": .array(items.map(make)), "next": next]
    }
}
