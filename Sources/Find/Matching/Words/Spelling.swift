/// One slip of the pen: a letter dropped, added, changed or swapped in a long enough word.
enum Spelling {
    /// Words shorter than this are never taken for misspelt ones.
    static let shortest = 5

    /// Whether the words differ by exactly one slip (two in words of nine letters or more).
    static func isSlip(_ a: String, _ b: String) -> Bool {
        let (left, right) = (Array(a.utf8), Array(b.utf8))
        guard min(left.count, right.count) >= shortest, abs(left.count - right.count) <= 2 else { return false }
        let allowed = min(left.count, right.count) >= 9 ? 2 : 1
        guard left.first == right.first || allowed == 2 else { return false }
        // A word that another one begins with is a shorter name, not a slip.
        if left.count != right.count, left.starts(with: right) || right.starts(with: left) { return false }
        return distance(left, right, atMost: allowed) <= allowed
    }

    /// Whether two words of four letters or more differ in one letter only.
    static func differsByOne(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count, a.utf8.count >= 4 else { return false }
        return zip(a.utf8, b.utf8).filter { $0 != $1 }.count == 1
    }

    /// Optimal string alignment distance, cut off above `limit`.
    private static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in 1...a.count {
            var current = [i] + Array(repeating: 0, count: b.count)
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = min(current[j], before[j - 2] + 1)
                }
            }
            if (current.min() ?? 0) > limit { return limit + 1 }
            before = previous
            previous = current
        }
        return previous[b.count]
    }

    /// The word with each one letter left out: two words one slip apart share one of these.
    static func deletions(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        guard bytes.count >= shortest, bytes.count <= 40 else { return [] }
        var result = [word]
        for index in bytes.indices {
            var shorter = bytes
            shorter.remove(at: index)
            result.append(String(decoding: shorter, as: UTF8.self))
            guard bytes.count >= 12 else { continue }
            // Long names take two slips.
            for second in shorter.indices where second >= index {
                var shortest = shorter
                shortest.remove(at: second)
                result.append(String(decoding: shortest, as: UTF8.self))
            }
        }
        return result
    }
}
