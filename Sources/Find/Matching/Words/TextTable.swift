/// Different texts, numbered as they come; most are short, and those are told apart without hashing text.
struct TextTable: Sendable {
    private var short: AtomTable
    private var long: [String: Int] = [:]
    private(set) var count = 0

    /// - Parameter capacity: how many texts are expected.
    init(capacity: Int = 512) { short = AtomTable(capacity: capacity) }

    /// The number of a text that is here.
    @inline(__always)
    func find(_ text: String) -> Int? {
        guard let key = AtomTable.Key(text) else { return long[text] }
        return short.find(key)
    }

    /// Whether a text is here.
    @inline(__always)
    func contains(_ text: String) -> Bool { find(text) != nil }

    /// The number of a text, which is `count` before the call where it is new.
    @discardableResult
    mutating func insert(_ text: String) -> Int {
        if let known = find(text) { return known }
        if let key = AtomTable.Key(text) { short.insert(key, count) } else { long[text] = count }
        count += 1
        return count - 1
    }
}
