/// One slip of the pen: a letter dropped, added, changed or swapped in a long enough word.
enum Spelling {
    /// Words shorter than this are never taken for misspelt ones.
    static let shortest = 5

    /// Whether the words differ by exactly one slip (two in words of nine letters or more).
    static func isSlip(_ a: String, _ b: String) -> Bool {
        let (left, right) = (a.utf8, b.utf8)
        let (shorter, longer) = left.count <= right.count ? (left, right) : (right, left)
        guard shorter.count >= shortest, longer.count - shorter.count <= 2 else { return false }
        let allowed = shorter.count >= 9 ? 2 : 1
        guard left.first == right.first || allowed == 2 else { return false }
        // A word that another one begins with is a shorter name, not a slip.
        if shorter.count != longer.count, longer.starts(with: shorter) { return false }
        return withBytes(a) { left in withBytes(b) { distance(left, $0, atMost: allowed) } } <= allowed
    }

    private static func withBytes<Result>(_ word: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var word = word
        return word.withUTF8(body)
    }

    /// Whether two words of four letters or more differ in one letter only.
    static func differsByOne(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count, a.utf8.count >= 4 else { return false }
        return zip(a.utf8, b.utf8).filter { $0 != $1 }.count == 1
    }

    /// Optimal string alignment distance, cut off above `limit`.
    private static func distance(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int
    ) -> Int {
        // Three rows, which take turns: the one that is made, the one before it, and the one before that.
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
            for j in 0..<width { rows[j] = j }
            for i in 1...a.count {
                let (before, previous, current) = ((i + 1) % 3 * width, (i - 1) % 3 * width, i % 3 * width)
                rows[current] = i
                var least = i
                for j in 1...b.count {
                    let cost = a[i - 1] == b[j - 1] ? 0 : 1
                    var best = min(
                        rows[previous + j] + 1, rows[current + j - 1] + 1, rows[previous + j - 1] + cost)
                    if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                        best = min(best, rows[before + j - 2] + 1)
                    }
                    rows[current + j] = best
                    least = min(least, best)
                }
                if least > limit { return limit + 1 }
            }
            return rows[a.count % 3 * width + b.count]
        }
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
