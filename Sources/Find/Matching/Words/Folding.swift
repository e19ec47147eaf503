/// Folds one character to what counts for comparison: lower-case ASCII letters, digits, dots, or a separator.
enum Folding {
    enum Result {
        case letters([UInt8])
        case digit(UInt8)
        case dot
        case other(UInt8)
    }

    static func fold(_ scalar: Unicode.Scalar) -> Result {
        let value = scalar.value
        switch value {
        case 0x61...0x7A: return .letters([UInt8(value)])
        case 0x41...0x5A: return .letters([UInt8(value + 32)])
        case 0x30...0x39: return .digit(UInt8(value))
        case 0x2E: return .dot
        case 0x2010...0x2015: return .other(UInt8(ascii: "-"))
        case 0x2018, 0x2019: return .other(UInt8(ascii: "'"))
        case ..<0x80: return .other(UInt8(value))
        default: return foldAccented(scalar)
        }
    }

    private static func foldAccented(_ scalar: Unicode.Scalar) -> Result {
        if let plain = accents[scalar] { return .letters(plain) }
        // Marks such as the registered sign sit inside a name without splitting it.
        if invisible.contains(scalar.value) { return .letters([]) }
        return .other(UInt8(ascii: " "))
    }

    private static let invisible: Set<UInt32> = [0xAD, 0xAE, 0xA9, 0x2122, 0x200B, 0x200E, 0x200F, 0xFEFF]

    private static let accents: [Unicode.Scalar: [UInt8]] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
            ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"),
            ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠ"), ("ss", "ß"),
            ("t", "ţťŢŤ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
        ]
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, variants) in groups {
            for scalar in variants.unicodeScalars { table[scalar] = Array(plain.utf8) }
        }
        return table
    }()
}
