/// The short secret that a person carries from one device to the other.
public struct PairingCode: Hashable, Sendable {
    /// Where the code comes from.
    public enum Kind: UInt8, CaseIterable, Hashable, Sendable {
        /// Six digits, freshly drawn and shown by the pump, typed into the peer.
        case digits = 1
        /// Printed on a unit without a display, typed into the pump; 80 bits, never its serial number.
        case label = 2
    }

    /// Where it comes from.
    public let kind: Kind
    /// What a person reads: six digits, or sixteen characters.
    public let text: String

    static let labelAlphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Six digits as typed; nil if they are anything else.
    public init?(digits: String) {
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        kind = .digits
        text = digits
    }

    /// A label as typed: hyphens, spaces and case do not matter, O is 0, I and L are 1; nil if it is not sixteen
    /// characters of Crockford's alphabet.
    public init?(label: String) {
        let letters = label.uppercased().filter { $0 != "-" && $0 != " " }
            .map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 }
        guard letters.count == 16, letters.allSatisfy({ PairingCode.labelAlphabet.contains($0) }) else { return nil }
        kind = .label
        text = String(letters)
    }

    /// Six fresh digits, each code as likely as any other.
    public static func digits(using random: inout some RandomNumberGenerator) -> PairingCode {
        let number = String(Int.random(in: 0...999_999, using: &random))
        return PairingCode(kind: .digits, text: String(repeating: "0", count: 6 - number.count) + number)
    }

    /// A fresh label, for the factory.
    public static func label(using random: inout some RandomNumberGenerator) -> PairingCode {
        PairingCode(kind: .label, text: String((0..<16).map { _ in labelAlphabet[Int(random.next() & 31)] }))
    }

    private init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }

    /// The kind of code that a role pairs with.
    public static func kind(for role: Role) -> Kind { role == .transmitter ? .label : .digits }

    /// The password of CPace.
    var password: [UInt8] { [kind.rawValue] + [UInt8](text.utf8) }
}
