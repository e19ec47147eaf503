/// Folds one character beyond ASCII to what counts for comparison: plain letters, a separator, or nothing.
enum Folding {
    enum Result {
        case letters([UInt8])
        case other(UInt8)
        case ignored
    }

    static func fold(_ scalar: Unicode.Scalar) -> Result {
        switch scalar.value {
        case 0x2010...0x2015: return .other(UInt8(ascii: "-"))
        case 0x2018, 0x2019: return .other(UInt8(ascii: "'"))
        default: break
        }
        if let plain = accents[scalar] { return .letters(plain) }
        // Marks such as the registered sign sit inside a name without splitting it.
        return invisible.contains(scalar.value) ? .ignored : .other(UInt8(ascii: " "))
    }

    private static let invisible: Set<UInt32> = [0xAD, 0xAE, 0xA9, 0x2122, 0x200B, 0x200E, 0x200F, 0xFEFF]

    /// Plain letters for others: never more of them than the character has bytes, which ``AtomReader`` relies on.
    private static let accents: [Unicode.Scalar: [UInt8]] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
            ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"),
            ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠ"), ("ss", "ß"),
            ("t", "ţťŢŤ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
        ]
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, variants) in groups {
            for scalar in variants.unicodeScalars {
                precondition(plain.utf8.count <= UTF8.width(scalar), "\(plain) is longer than \(scalar)")
                table[scalar] = Array(plain.utf8)
            }
        }
        return table
    }()
}
