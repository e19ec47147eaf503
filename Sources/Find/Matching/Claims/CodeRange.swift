/// Model numbers from one to another: "MX400-MX850", "MX400-550", "MP2-MP90".
struct CodeRange: Hashable, Sendable {
    let prefix: String
    let numbers: ClosedRange<Int>

    /// The range that a compact text writes, if it is one.
    ///
    /// - Parameter parts: the atoms of the text, such as `mx`, `400`, `mx`, `850`.
    init?(_ parts: [Atom]) {
        let texts = parts.map(\.text)
        let low: Int?
        let high: Int?
        switch parts.map(\.kind) {
        case [.letters, .digits, .letters, .digits] where texts[0] == texts[2]:
            (low, high) = (Int(texts[1]), Int(texts[3]))
        case [.letters, .digits, .digits]: (low, high) = (Int(texts[1]), Int(texts[2]))
        default: return nil
        }
        guard let low, let high, low < high else { return nil }
        prefix = texts[0]
        numbers = low...high
    }
}
