import Exchange
import Testing
import Triage

@Suite("Syslog")
struct SyslogTests {
    private static let at = Instant("2026-03-02T08:00:00Z") ?? Instant(milliseconds: 0)

    private static func text(_ values: [(String, String)], text: String = "x", kind: String = "session.refused")
        -> String
    {
        let message = SyslogMessage(
            severity: .warning, at: at, host: "hub 1", kind: kind, values: values.map { (name: $0.0, value: $0.1) },
            text: text)
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test("a message has the parts of RFC 5424 in their order")
    func parts() {
        #expect(
            Self.text([("actor", "ana")], text: "refused")
                == "<84>1 2026-03-02T08:00:00.000Z hub_1 suture - session.refused [suture@32473 actor=\"ana\"] \u{FEFF}refused"
        )
    }

    @Test("no value can end the message, its element or its line")
    func injection() {
        let message = Self.text([("actor", "a\"] [x@1 y=\"z\\\n<0>1")], text: "line\nline\u{0}", kind: "a b\nc")
        #expect(!message.contains("\n") && !message.contains("\0"))
        #expect(message.contains("actor=\"a\\\"\\] [x@1 y=\\\"z\\\\ <0>1\"]"))
        #expect(message.contains(" a_b_c ["))
    }

    @Test("a frame says the message's length in bytes")
    func frame() {
        let message = SyslogMessage(severity: .notice, at: Self.at, host: "h", kind: "k", values: [], text: "é日")
        let framed = String(decoding: message.framed, as: UTF8.self)
        #expect(framed.hasPrefix("\(message.bytes.count) <85>1 "))
        #expect(message.framed.count == message.bytes.count + "\(message.bytes.count) ".utf8.count)
    }

    @Test(
        "targets are read, and what is none is not",
        arguments: [
            ("udp://127.0.0.1", "127.0.0.1", 514), ("tcp://siem.example:7000", "siem.example", 7000),
            ("tls://[::1]:6515", "::1", 6515), ("tls://[::1]", "::1", 6514),
        ])
    func targets(text: String, host: String, port: Int) {
        let target = SyslogTarget(text)
        #expect(target?.host == host)
        #expect(target?.port == port)
    }

    @Test(
        "what is no target is refused",
        arguments: [
            "", "siem.example", "http://x", "tcp://", "tcp://x:0", "tcp://x:99999", "tcp://x:y", "tcp://a/b",
            "tcp://u@x",
        ])
    func noTargets(text: String) {
        #expect(SyslogTarget(text) == nil)
    }
}
