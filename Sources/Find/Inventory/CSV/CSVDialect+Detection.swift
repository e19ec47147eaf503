extension CSVDialect {
    /// The delimiters that are looked for, in order of preference.
    public static let knownDelimiters: [UInt8] = [",", ";", "\t", "|", "^", "~", ":"].map { UInt8(ascii: $0) }

    /// Tells the dialect of a file from its first bytes; 64 KiB are plenty.
    ///
    /// The delimiter is the one that cuts the header into most fields and the rows into as many as the header. The
    /// encoding is told by the byte order mark; without one it is UTF-8 unless the bytes are no valid UTF-8.
    public static func detect(firstBytes bytes: some Collection<UInt8>) -> CSVDialect {
        let sample = Array(bytes.prefix(1 << 20))
        let encoding = TextEncoding.detect(sample)
        let text = encoding.isUTF16 ? encoding.transcoded(sample) : sample
        let preamble = CSVPreamble(text)
        let body = Array(text.dropFirst(preamble.length))
        let quote = likelyQuote(body)
        var best = CSVDialect(delimiter: preamble.delimiter ?? UInt8(ascii: ","), quote: quote, encoding: encoding)
        guard preamble.delimiter == nil else { return best }
        var bestScore = 0.0
        for delimiter in knownDelimiters {
            let candidate = CSVDialect(delimiter: delimiter, quote: quote, encoding: encoding)
            let score = candidate.agreement(with: body)
            if score > bestScore { (best, bestScore) = (candidate, score) }
        }
        return best
    }

    /// How well the delimiter explains a sample: fields the header gains times the share of rows that agree with it.
    private func agreement(with sample: [UInt8]) -> Double {
        var plain = self
        plain.encoding = .utf8
        var reader = CSVBlockReader(dialect: plain)
        var (header, rows, agreeing) = (0, 0, 0)
        let head = CSVBlock(bytes: Array(sample.prefix(1 << 16)), firstLine: 1, firstRow: 1)
        reader.read(head) { record in
            if record.row == 1 {
                header = record.fieldCount
            } else {
                rows += 1
                if record.fieldCount == header { agreeing += 1 }
            }
        }
        // One is added to both so that a header alone still decides.
        return Double(header - 1) * Double(agreeing + 1) / Double(rows + 1)
    }

    /// The apostrophe when fields stand between apostrophes and no quotation mark is seen; else the quotation mark.
    private static func likelyQuote(_ sample: [UInt8]) -> UInt8 {
        let (double, single) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
        guard sample.first == single, !sample.contains(double) else { return double }
        let closes = zip(sample, sample.dropFirst()).contains { pair in
            pair.0 == single && (knownDelimiters.contains(pair.1) || pair.1 == Ascii.lineFeed)
        }
        return closes ? single : double
    }
}

extension TextEncoding {
    /// Whether the encoding is one of the two of UTF-16.
    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

    /// The UTF-8 of bytes in UTF-16.
    func transcoded(_ bytes: [UInt8]) -> [UInt8] {
        var transcoder = UTF16Transcoder(bigEndian: self == .utf16BigEndian)
        var output: [UInt8] = []
        bytes.withUnsafeBytes { transcoder.transcode($0, into: &output) }
        return output
    }

    /// Tells the encoding of a sample that may end within a character.
    static func detect(_ sample: [UInt8]) -> TextEncoding {
        if sample.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if sample.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if let encoding = unmarkedUTF16(sample.prefix(64)) { return encoding }
        // The sample may be cut within the last character: up to three bytes are forgiven.
        for cut in 0...min(3, sample.count) {
            let isValid = sample.dropLast(cut).withUnsafeBytes { isValidUTF8($0) }
            if isValid, cut == 0 || sample[sample.count - cut] >= 0xC2 { return .utf8 }
        }
        return .windows1252
    }

    /// UTF-16 without a byte order mark, as database tools write it: every other byte of a plain header is zero.
    private static func unmarkedUTF16(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
        guard sample.count >= 8, sample.contains(0) else { return nil }
        let zeros = sample.indices.filter { sample[$0] == 0 }
        guard zeros.count == sample.count / 2 else { return nil }
        if zeros.allSatisfy({ $0 % 2 == 1 }) { return .utf16LittleEndian }
        return zeros.allSatisfy({ $0 % 2 == 0 }) ? .utf16BigEndian : nil
    }
}
