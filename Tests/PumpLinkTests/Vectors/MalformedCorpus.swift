import PumpLink

/// Makes malformed messages from good ones, and says how this implementation answers them.
enum MalformedCorpus {
    static func make() throws -> [MalformedCorpusTests.Entry] {
        var entries: [MalformedCorpusTests.Entry] = []
        func add(_ kind: String, _ name: String, _ bytes: [UInt8]) throws {
            let found = try error(of: kind, bytes)
            guard found != "none" else { return }
            entries.append(.init(name: "\(kind): \(name)", kind: kind, bytes: Hex.text(bytes), error: found))
        }
        let good: [(String, [[UInt8]])] = [
            ("request", try Sample.requests().map(\.encoded)), ("response", try Sample.responses().map(\.encoded)),
            ("reading", [try Sample.signedReading().encoded]), ("receipt", [try Sample.signedReceipt().encoded]),
        ]
        for (kind, messages) in good {
            try add(kind, "no bytes", [])
            try add(kind, "longer than any message", [UInt8](repeating: 0x0a, count: 7001))
            try add(kind, "no protobuf", [0xff, 0xff, 0xff])
            for (index, message) in messages.enumerated() {
                try add(kind, "\(index) cut short", Array(message.dropLast()))
                try add(kind, "\(index) with an unknown field", message + [0x98, 0x06, 0x01])
                try add(kind, "\(index) twice", message + message)
                try add(kind, "\(index) with an endless length", message + [0x22, 0xff, 0xff, 0xff, 0xff, 0x0f])
            }
        }
        for (name, order) in wrongOrders { try add("request", name, Request.prepare(CommandID(1), order).encoded) }
        try add("request", "prepare without an identity", Request.prepare(.none, .resume).encoded)
        try add("request", "commit without a lease", Request.commit(CommandID(1), LeaseID(0)).encoded)
        try add("request", "nine receipts at once", Request.receipts(from: 1, count: 9).encoded)
        try add("request", "receipts from zero", Request.receipts(from: 0, count: 1).encoded)
        try add("response", "reason 13", [0x12, 0x02, 0x18, 13])
        for (name, frame) in wrongFrames { try add("frame", name, frame) }
        for (name, packet) in wrongPairing { try add("pairing", name, packet) }
        for (name, packet) in wrongSession { try add("session", name, packet) }
        return entries
    }

    private static let wrongOrders: [(String, DoseOrder)] = [
        ("bolus of nothing", .bolus(.zero)), ("bolus above 60 U", .bolus(Insulin(milliunits: 60_001))),
        ("bolus of the largest number", .bolus(Insulin(milliunits: .max))),
        ("square bolus of 59 s", .squareBolus(Insulin(milliunits: 1), seconds: 59)),
        ("square bolus above 8 h", .squareBolus(Insulin(milliunits: 1), seconds: 28_801)),
        (
            "dual bolus of parts that overflow",
            .dualBolus(now: Insulin(milliunits: .max), later: Insulin(milliunits: .max), seconds: 60)
        ),
        ("temporary basal above 25 U/h", .temporaryBasal(milliunitsPerHour: 25_001, seconds: 60)),
        ("temporary basal above a day", .temporaryBasal(milliunitsPerHour: 1, seconds: 86_401)),
        ("suspension of no time", .suspend(seconds: 0)),
        ("settings without basal", .settings(TherapySettings(basal: [], limits: Sample.settings.limits))),
        (
            "settings that begin after midnight",
            .settings(
                TherapySettings(
                    basal: [BasalSegment(startMinute: 1, milliunitsPerHour: 0)], limits: Sample.settings.limits))
        ),
    ]

    private static let wrongFrames: [(String, [UInt8])] = [
        ("nothing", []), ("a mark only", [1]), ("an unknown mark", [9, 1, 2]),
        ("245 bytes", [UInt8](repeating: 1, count: 245)),
        ("a piece without a header", [2, 1, 2, 3]), ("one piece of one", [2, 1, 2, 3, 4, 0, 1, 9]),
        ("a place beyond the last", [2, 1, 2, 3, 4, 2, 2, 9]), ("33 pieces", [2, 1, 2, 3, 4, 0, 33, 9]),
        ("a first piece that is not full", [2, 1, 2, 3, 4, 0, 2, 9]), ("an empty last piece", [2, 1, 2, 3, 4, 1, 2]),
    ]

    private static let wrongPairing: [(String, [UInt8])] = [
        ("nothing", []), ("an unknown kind", [0x7f, 1]), ("a hello without content", [0x01]),
        ("a hello that is no protobuf", [0x01, 0xff]),
        (
            "a hello from a pump",
            [0x01] + Hex.bytes("08011001180122080000000000000001" + "2a10" + String(repeating: "00", count: 16))
        ),
        ("a hello with a short nonce", [0x01] + Hex.bytes("0801100118042208000000000000000" + "12a020000")),
        (
            "a hello with versions the wrong way round",
            [0x01] + Hex.bytes("08021001180422080000000000000001" + "2a10" + String(repeating: "00", count: 16))
        ),
        (
            "a share before an offer",
            [0x03]
                + Hex.bytes("0a20" + String(repeating: "01", count: 32) + "1220" + String(repeating: "02", count: 32))
        ),
        ("credentials before a confirmation", [0x06] + [UInt8](repeating: 0, count: 64)),
        ("the pump's own offer", [0x02, 0x08, 0x01]), ("a session's opening", [0x10, 0, 1]),
    ]

    private static let wrongSession: [(String, [UInt8])] = [
        ("nothing", []), ("a kind of pairing", [0x01, 0]), ("an opening cut short", [0x10, 0, 1, 2]),
        ("an opening of an unknown pair", [0x10, 0, 1] + [UInt8](repeating: 7, count: 56)),
        ("an answer, to a pump", [0x11] + [UInt8](repeating: 7, count: 56)),
        ("a message shorter than its header and tag", [0x20] + [UInt8](repeating: 0, count: 27)),
        ("a message of an unknown session", [0x20] + [UInt8](repeating: 7, count: 40)),
        ("a message longer than any", [0x20] + [UInt8](repeating: 7, count: 7600)),
    ]

    /// How this implementation answers, `none` if it takes the bytes.
    static func error(of kind: String, _ bytes: [UInt8]) throws -> String {
        var random = SeededRandom(1)
        do {
            switch kind {
            case "request": _ = try Request(decoding: bytes)
            case "response": _ = try Response(decoding: bytes)
            case "reading": _ = try SignedReading(decoding: bytes)
            case "receipt": _ = try SignedReceipt(decoding: bytes)
            case "frame":
                var reassembler = Reassembler()
                _ = try reassembler.receive(bytes, at: .zero)
            case "pairing":
                var table = try PairingTable()
                let before = table.pump.state
                let reply = table.pump.receive(bytes, at: table.now, unixSeconds: House.today, using: &random)
                return reply == nil && table.pump.state == before ? "dropped" : "none"
            default:
                var house = try House()
                var pump = try house.session().pump
                _ = try pump.receive(bytes, at: PumpInstant(seconds: 9), using: &random)
            }
            return "none"
        } catch let error as WireError {
            return name(of: error)
        } catch {
            return "\(error)"
        }
    }

    /// The kind of error, with its field.
    private static func name(of error: WireError) -> String {
        switch error {
        case .tooLong: "tooLong"
        case .notProtobuf: "notProtobuf"
        case .notCanonical: "notCanonical"
        case .empty: "empty"
        case .wrongSize(let field, _): "wrongSize \(field)"
        case .outOfRange(let field, _): "outOfRange \(field)"
        }
    }
}
