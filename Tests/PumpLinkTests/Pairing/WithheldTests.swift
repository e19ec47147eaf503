import PumpLink
import Testing

@Suite("Secrets in logs")
struct WithheldTests {
    @Test("printing what holds a secret shows none of it")
    func withheld() throws {
        var table = try PairingTable(code: PairingCode(digits: "271828"))
        table.carry()
        let before = "\(table.pump) \(table.peer) \(table.pump.state)"
        table.confirm()
        let record = try #require(table.pumpRecord)
        let device = try #require(table.peerCredentials)
        var (peer, pump, _) = try table.house.session()
        let now = PumpInstant(seconds: 9)
        _ = try pump.receive(peer.seal([1], at: now), at: now, using: &table.house.random)
        let printed = [
            before, "\(table.pump) \(table.peer) \(table.pump.state)", "\(record)", String(reflecting: record),
            "\(device)", String(reflecting: device), "\(peer) \(pump)", "\(try #require(peer.session))",
            String(reflecting: try #require(peer.session)), "\(try #require(PairingCode(digits: "271828")))",
        ].joined(separator: "\n")
        #expect(!printed.contains("271828"))
        for secret in [record.sharedKey, peer.record.sharedKey] {
            #expect(!printed.contains("\(secret)") && !printed.contains(Hex.text(secret)))
        }
        #expect(!printed.contains("secret:") && !printed.contains("seed:") && !printed.contains("chainingKey"))
        #expect(printed.contains("withheld"))
    }
}
