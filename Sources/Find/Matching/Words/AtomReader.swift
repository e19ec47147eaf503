/// Splits free text into atoms.
enum AtomReader {
    /// The atoms of a text, in order, abbreviations written out.
    static func atoms(_ text: String) -> [Atom] {
        var text = text
        return text.withUTF8 { bytes in
            var reader = Reader(capacity: bytes.count)
            reader.read(bytes)
            return reader.atoms
        }
    }

    private struct Reader {
        var atoms: [Atom] = []
        private var run: [UInt8] = []
        private var kind = Atom.Kind.letters
        /// What stood since the last atom: how many bytes, whether all were joiners, and the last bracket or slash.
        private var gapCount = 1
        private var gapJoins = false
        private var opener: UInt8 = 0

        init(capacity: Int) {
            atoms.reserveCapacity(capacity / 5 + 1)
            run.reserveCapacity(24)
        }

        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x61...0x7A: append(byte, .letters)
                case 0x41...0x5A: append(byte + 32, .letters)
                case 0x30...0x39: append(byte, kind == .dotted && !run.isEmpty ? .dotted : .digits)
                case 0x2B where !run.isEmpty: appendPlus()
                case 0x2E where kind != .letters && !run.isEmpty: append(byte, .dotted)
                case ..<0x80: separate(byte)
                default: index += readBeyondASCII(bytes, at: index) - 1
                }
                index += 1
            }
            flush()
        }

        /// Reads one character of several bytes and says how many it took.
        private mutating func readBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            let character = String(decoding: bytes[start..<end], as: UTF8.self)
            for scalar in character.unicodeScalars {
                switch Folding.fold(scalar) {
                case .letters(let letters): for letter in letters { append(letter, .letters) }
                case .other(let byte): separate(byte)
                case .ignored: break
                }
            }
            return end - start
        }

        private mutating func append(_ byte: UInt8, _ next: Atom.Kind) {
            if !run.isEmpty, next != kind, !(next == .dotted && kind == .digits) { flush() }
            kind = next
            run.append(byte)
        }

        /// "2010+" is written for "2010 Plus".
        private mutating func appendPlus() {
            flush()
            atoms.append(
                Atom(text: "plus", raw: "plus", kind: .letters, glued: false, joined: false, opener: 0))
        }

        private mutating func separate(_ byte: UInt8) {
            flush()
            gapJoins = gapCount == 0 && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'"))
            gapCount += 1
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: "|"):
                opener = byte
            default: break
            }
        }

        private mutating func flush() {
            guard !run.isEmpty else { return }
            var trailing = 0
            while run.last == UInt8(ascii: ".") {
                run.removeLast()
                trailing += 1
            }
            if kind == .dotted, !run.contains(UInt8(ascii: ".")) { kind = .digits }
            let raw = String(decoding: run, as: UTF8.self)
            let isFirst = atoms.isEmpty
            atoms.append(
                Atom(
                    text: kind == .letters ? Lexicon.canonical(raw) : raw, raw: raw, kind: kind,
                    glued: gapCount == 0 && !isFirst,
                    joined: !isFirst && (gapCount == 0 || (gapCount == 1 && gapJoins)),
                    opener: opener))
            run.removeAll(keepingCapacity: true)
            gapCount = trailing
            gapJoins = false
            opener = 0
        }
    }
}
