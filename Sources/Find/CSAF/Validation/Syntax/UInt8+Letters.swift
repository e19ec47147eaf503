/// Classes of ASCII characters that the syntaxes of identifiers are made of.
extension UInt8 {
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIAlphanumeric: Bool { isASCIILetter || isDigit }
    @inline(__always) var isHexDigit: Bool { hexValue != nil }
}
