import PumpLink
import Testing

@Suite("Role table")
struct RoleTableTests {
    static let insulin: [MessageKind] = [.bolus, .extendedBolus, .temporaryBasal, .suspend, .resume, .changeSettings]

    @Test("every role and kind of request is decided as the specification tabulates")
    func whole() {
        let expected: [Role: String] = [
            // bolus extended temporary suspend resume settings commit cancel query status receipts read reading relay
            .pump: "--------------", .transmitter: "------------a-", .meter: "------------a-",
            .remote: "c-----aaaaa---", .phone: "---cc-aaaaaa-a", .clinic: "-----caaaaaa--",
            .gateway: "---------aa--a",
        ]
        for role in Role.allCases {
            let row = MessageKind.allCases.map { kind in
                switch RoleTable.standard.permission(of: role, for: kind) {
                case .denied: "-"
                case .allowed: "a"
                case .confirmed: "c"
                }
            }
            #expect(row.joined() == expected[role], "\(role)")
        }
    }

    @Test("no role gets insulin, or changes it, without a person's confirmation", arguments: Role.allCases)
    func confirmed(role: Role) {
        for kind in Self.insulin { #expect(RoleTable.standard.permission(of: role, for: kind) != .allowed) }
    }

    @Test(
        "the ledger refuses every request that the table denies, from an authenticated peer", arguments: Role.allCases)
    func enforced(role: Role) throws {
        let peer = PeerGrant(id: DeviceID(0x2a), role: role, bolusLimit: Insulin(milliunits: 60_000))
        for request in try Sample.requests() {
            var bench = DoseBench()
            bench.allowance.bolus = Insulin(milliunits: 60_000)
            bench.send(request, from: peer)
            let denied = RoleTable.standard.permission(of: role, for: request.kind(from: peer.id)) == .denied
            #expect((bench.refusal == .notAllowed) == denied, "\(role) \(request)")
            if denied { #expect(bench.journal.isEmpty && bench.effects.isEmpty) }
        }
    }

    @Test("the same order is asked of a person or refused, by role", arguments: Role.allCases)
    func bolus(role: Role) {
        var bench = DoseBench()
        bench.send(
            .prepare(DoseBench.first, DoseBench.two),
            from: PeerGrant(id: DeviceID(1), role: role, bolusLimit: Insulin(milliunits: 5000)))
        #expect(bench.effects.isEmpty == (role != .remote))
    }
}
