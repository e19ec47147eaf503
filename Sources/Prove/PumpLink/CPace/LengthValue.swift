/// The unambiguous concatenations of draft-irtf-cfrg-cpace (appendix A).
enum LengthValue {
    /// The bytes with their length in front, as an unsigned LEB128 number.
    static func prepend(_ bytes: [UInt8]) -> [UInt8] {
        var length = bytes.count
        var prefix: [UInt8] = []
        repeat {
            let low = UInt8(length & 0x7f)
            length >>= 7
            prefix.append(length > 0 ? low | 0x80 : low)
        } while length > 0
        return prefix + bytes
    }

    /// Every string with its length in front.
    static func join(_ strings: [UInt8]...) -> [UInt8] { strings.flatMap { prepend($0) } }

    /// `o_cat`: both strings in an order that does not depend on who holds which.
    static func ordered(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        [UInt8]("oc".utf8) + (right.lexicographicallyPrecedes(left) ? left + right : right + left)
    }
}
