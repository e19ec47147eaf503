/// How many columns of a terminal a text takes.
enum DisplayWidth {
    /// The width of a text without control characters.
    static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The width of one character: 0, 1 or 2.
    static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .format {
            return 0
        }
        return isWide(scalar) ? 2 : 1
    }

    /// The beginning of a text that fits, with an ellipsis where something was left out.
    static func fit(_ text: String, _ width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 1 else { return width == 1 ? "…" : "" }
        var kept = ""
        var used = 0
        for character in text {
            let more = of(character)
            guard used + more < width else { break }
            kept.append(character)
            used += more
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// East Asian wide and fullwidth characters and emoji (Unicode Standard Annex 11, in broad ranges).
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
