/// Splits free text into atoms.
enum AtomReader {
    /// The atoms of a text, in order, abbreviations written out.
    static func atoms(_ text: String) -> [Atom] {
        var reader = Reader()
        for scalar in text.unicodeScalars {
            reader.take(Folding.fold(scalar))
        }
        reader.finish()
        return reader.atoms
    }

    private struct Reader {
        var atoms: [Atom] = []
        private var run: [UInt8] = []
        private var kind = Atom.Kind.letters
        private var gap: [UInt8] = [UInt8(ascii: " ")]

        mutating func take(_ folded: Folding.Result) {
            switch folded {
            case .letters(let bytes): append(bytes, as: .letters)
            case .digit(let byte): append([byte], as: kind == .dotted && !run.isEmpty ? .dotted : .digits)
            case .dot where kind != .letters && !run.isEmpty: append([UInt8(ascii: ".")], as: .dotted)
            case .dot: separate(UInt8(ascii: "."))
            case .other(let byte): separate(byte)
            }
        }

        mutating func finish() {
            flush()
        }

        private mutating func append(_ bytes: [UInt8], as next: Atom.Kind) {
            let continuesNumber = next == .dotted && kind != .letters
            if !run.isEmpty && next != kind && !continuesNumber { flush() }
            kind = next
            run.append(contentsOf: bytes)
        }

        private mutating func separate(_ byte: UInt8) {
            flush()
            gap.append(byte)
        }

        private mutating func flush() {
            guard !run.isEmpty else { return }
            var trailing: [UInt8] = []
            while run.last == UInt8(ascii: ".") {
                trailing.append(run.removeLast())
            }
            if kind == .dotted && !run.contains(UInt8(ascii: ".")) { kind = .digits }
            let raw = String(decoding: run, as: UTF8.self)
            let text = kind == .letters ? Lexicon.canonical(raw) : raw
            let joiners: Set<UInt8> = [UInt8(ascii: "-"), UInt8(ascii: "'")]
            let openers: Set<UInt8> = [
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ";"),
                UInt8(ascii: "|"),
            ]
            atoms.append(
                Atom(
                    text: text, raw: raw, kind: kind, glued: gap.isEmpty && !atoms.isEmpty,
                    joined: !atoms.isEmpty && gap.allSatisfy(joiners.contains) && gap.count <= 1,
                    opener: gap.last(where: openers.contains) ?? 0))
            run.removeAll(keepingCapacity: true)
            gap = trailing
        }
    }
}
