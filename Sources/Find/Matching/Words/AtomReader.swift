/// Splits free text into atoms.
enum AtomReader {
    /// The atoms of a text, in order, abbreviations written out.
    static func atoms(_ text: String) -> [Atom] {
        var text = text
        return text.withUTF8 { bytes in
            // Folded, no character has more letters than it had bytes: a run is never longer than the text.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
                var reader = Reader(room: room, capacity: count(bytes))
                reader.read(bytes)
                return reader.atoms
            }
        }
    }

    /// How many atoms there may be, nearly: so much room is asked for at once.
    private static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var last: UInt8 = 0
        for byte in bytes {
            let kind: UInt8 = byte &- 0x30 < 10 ? 1 : (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 ? 2 : 0
            if kind != last, kind != 0 { count += 1 }
            last = byte == 0x2E && last == 1 ? 1 : kind
        }
        return count
    }

    private struct Reader {
        var atoms: [Atom] = []
        /// The run that is being read, in room that is there for it.
        private let room: UnsafeMutableBufferPointer<UInt8>
        private var length = 0
        private var kind = Atom.Kind.letters
        /// What stood since the last atom: how many bytes, whether all were joiners, and the last bracket or slash.
        private var gapCount = 1
        private var gapJoins = false
        private var opener: UInt8 = 0

        init(room: UnsafeMutableBufferPointer<UInt8>, capacity: Int) {
            self.room = room
            atoms.reserveCapacity(capacity)
        }

        mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x61...0x7A: append(byte, .letters)
                case 0x41...0x5A: append(byte + 32, .letters)
                case 0x30...0x39: append(byte, kind == .dotted && length > 0 ? .dotted : .digits)
                case 0x2B where length > 0: appendPlus()
                case 0x2E where kind != .letters && length > 0: append(byte, .dotted)
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
            if length > 0, next != kind, !(next == .dotted && kind == .digits) { flush() }
            kind = next
            room[length] = byte
            length += 1
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
            guard length > 0 else { return }
            var trailing = 0
            while room[length - 1] == UInt8(ascii: ".") {
                length -= 1
                trailing += 1
            }
            let run = UnsafeBufferPointer(rebasing: room[..<length])
            if kind == .dotted, !run.contains(UInt8(ascii: ".")) { kind = .digits }
            let raw = String(decoding: run, as: UTF8.self)
            let isFirst = atoms.isEmpty
            atoms.append(
                Atom(
                    text: kind == .letters ? Lexicon.canonical(raw) : raw, raw: raw, kind: kind,
                    glued: gapCount == 0 && !isFirst,
                    joined: !isFirst && (gapCount == 0 || (gapCount == 1 && gapJoins)),
                    opener: opener))
            length = 0
            gapCount = trailing
            gapJoins = false
            opener = 0
        }
    }
}
