/// A handshake pattern of the Noise Protocol Framework, revision 34 (sections 7 and 9, appendix 18.1).
public struct NoisePattern: Hashable, Sendable {
    /// A step of a message (section 5.3).
    enum Token: String, Hashable, Sendable {
        case e, s, ee, es, se, ss, psk
    }

    /// Its name, as in `KKpsk2`.
    public let name: String
    /// Whether the initiator's static key is known before the handshake.
    let initiatorIsKnown: Bool
    /// Whether the responder's static key is known before the handshake.
    let responderIsKnown: Bool
    /// The messages in turn, the initiator's first.
    let messages: [[Token]]

    /// Whether it mixes a pre-shared key; then every `e` is mixed into the key too (section 9.2).
    var usesPSK: Bool { messages.joined().contains(.psk) }

    /// Makes the pattern of a name such as `XX`, `NK1` or `KKpsk2`.
    ///
    /// - Throws: `NoiseError.unknownPattern`.
    public init(_ name: String) throws(NoiseError) {
        let pieces = name.split(separator: "p", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = pieces.first, let row = NoisePattern.table[String(base)] else { throw .unknownPattern(name) }
        let parts = row.split(separator: "/").map {
            $0.split(separator: " ").compactMap { Token(rawValue: String($0)) }
        }
        var messages = Array(parts.dropFirst(2))
        if pieces.count > 1 {
            for modifier in "p\(pieces[1])".split(separator: "+") {
                try NoisePattern.apply(modifier, of: name, to: &messages)
            }
        }
        self.name = name
        initiatorIsKnown = parts.first?.isEmpty == false
        responderIsKnown = parts.dropFirst().first?.isEmpty == false
        self.messages = messages
    }

    /// `psk0` goes in front of the first message, `pskN` at the end of message N (section 9.4).
    private static func apply(
        _ modifier: Substring, of name: String, to messages: inout [[Token]]
    ) throws(NoiseError) {
        guard modifier.hasPrefix("psk"), let place = Int(modifier.dropFirst(3)), (0...messages.count).contains(place)
        else { throw .unknownPattern(name) }
        if place == 0 {
            messages[0].insert(.psk, at: 0)
        } else {
            messages[place - 1].append(.psk)
        }
    }

    /// The pattern of PumpLink's sessions: both static keys known, a pre-shared key at the end of the second message.
    static let session = try? NoisePattern("KKpsk2")

    /// What the initiator has published / what the responder has published / the messages in turn.
    private static let table: [String: String] = [
        // One-way (section 7.4).
        "N": " /s /e es", "K": "s /s /e es ss", "X": " /s /e es s ss",
        // Interactive, fundamental (section 7.5).
        "NN": " / /e /e ee", "NK": " /s /e es /e ee", "NX": " / /e /e ee s es",
        "XN": " / /e /e ee /s se", "XK": " /s /e es /e ee /s se", "XX": " / /e /e ee s es /s se",
        "KN": "s / /e /e ee se", "KK": "s /s /e es ss /e ee se", "KX": "s / /e /e ee se s es",
        "IN": " / /e s /e ee se", "IK": " /s /e es s ss /e ee se", "IX": " / /e s /e ee se s es",
        // Interactive, deferred (appendix 18.1).
        "NK1": " /s /e /e ee es", "NX1": " / /e /e ee s /es",
        "X1N": " / /e /e ee /s /se", "X1K": " /s /e es /e ee /s /se", "XK1": " /s /e /e ee es /s se",
        "X1K1": " /s /e /e ee es /s /se", "X1X": " / /e /e ee s es /s /se", "XX1": " / /e /e ee s /es s se",
        "X1X1": " / /e /e ee s /es s /se",
        "K1N": "s / /e /e ee /se", "K1K": "s /s /e es /e ee /se", "KK1": "s /s /e /e ee se es",
        "K1K1": "s /s /e /e ee es /se", "K1X": "s / /e /e ee s es /se", "KX1": "s / /e /e ee se s /es",
        "K1X1": "s / /e /e ee s /se es",
        "I1N": " / /e s /e ee /se", "I1K": " /s /e es s /e ee /se", "IK1": " /s /e s /e ee se es",
        "I1K1": " /s /e s /e ee es /se", "I1X": " / /e s /e ee s es /se", "IX1": " / /e s /e ee se s /es",
        "I1X1": " / /e s /e ee s /se es",
    ]
}
