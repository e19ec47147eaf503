/// A run of digits, a run of letters, or one other byte.
struct TextChunk {
    private enum Kind {
        case number(Int)
        case letters(month: Int?)
        case sign(UInt8)
    }

    private let kind: Kind
    /// Where the run stands.
    let range: Range<Int>

    /// The value of up to eight digits; nil for anything else.
    var number: Int? {
        if case .number(let value) = kind { return value }
        return nil
    }

    /// The month that letters name.
    var month: Int? {
        if case .letters(let month) = kind { return month }
        return nil
    }

    /// The byte, where it is neither digit nor letter.
    var sign: UInt8? {
        if case .sign(let byte) = kind { return byte }
        return nil
    }

    var isSign: Bool { sign != nil }

    /// Cuts bytes into runs.
    static func cut(_ bytes: [UInt8]) -> [TextChunk] {
        var chunks: [TextChunk] = []
        var start = 0
        while start < bytes.count {
            var end = start + 1
            if bytes[start].isDigit {
                while end < bytes.count, bytes[end].isDigit { end += 1 }
            } else if bytes[start].isLetter {
                while end < bytes.count, bytes[end].isLetter { end += 1 }
            }
            chunks.append(TextChunk(kind: kind(of: bytes[start..<end]), range: start..<end))
            start = end
        }
        return chunks
    }

    private static func kind(of run: ArraySlice<UInt8>) -> Kind {
        guard let first = run.first, first.isDigit || first.isLetter else { return .sign(run.first ?? 0) }
        guard first.isDigit else {
            return .letters(month: run.count <= 9 ? DateWords.month(String(lowercasing: run)) : nil)
        }
        guard run.count <= 8 else { return .letters(month: nil) }
        return .number(run.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
}
