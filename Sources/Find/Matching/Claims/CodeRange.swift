/// Model numbers from one to another: "MX400-MX850", "MX400-550", "MP2-MP90".
struct CodeRange: Hashable, Sendable {
    let prefix: String
    let numbers: ClosedRange<Int>

    /// The range that a compact text writes, if it is one.
    ///
    /// - Parameter parts: the atoms of the text, such as `mx`, `400`, `mx`, `850`.
    init?(_ parts: ArraySlice<Atom>) {
        // Most texts are one word.
        guard (3...4).contains(parts.count), let first = parts.first, let last = parts.last else { return nil }
        let (low, again) = (parts[parts.startIndex + 1], parts[parts.endIndex - 2])
        guard first.kind == .letters, low.kind == .digits, last.kind == .digits,
            parts.count == 3 || again.kind == .letters && again.text == first.text,
            let lowest = Int(low.text), let highest = Int(last.text), lowest < highest
        else { return nil }
        prefix = first.text
        numbers = lowest...highest
    }
}
