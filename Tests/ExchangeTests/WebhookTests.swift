import Exchange
import Foundation
import Testing

@Suite("Webhooks")
struct WebhookTests {
    @Test("a message is signed as Standard Webhooks says")
    func signature() throws {
        // The example of the specification's own libraries.
        let secret = try #require(Data(base64Encoded: "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let header = WebhookSignature(secret: Array(secret)).header(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330, body: body)
        #expect(header == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test(
        "only addresses over TLS, or on this machine, are taken",
        arguments: [
            ("https://hooks.example/in?x=1", true), ("http://127.0.0.1:9000/in", true), ("http://[::1]/in", true),
            ("http://localhost/in", true),
            // In the clear to another machine, with a password, or no address at all.
            ("http://hooks.example/in", false), ("http://127.0.0.1.hooks.example/", false),
            ("http://10.0.0.1/", false), ("https://user:word@hooks.example/", false), ("ftp://hooks.example/", false),
            ("file:///etc/passwd", false), ("hooks.example", false), ("https://", false),
            ("https://hooks.example/a b", false), ("https://hooks.example/\r\nX: y", false), ("", false),
        ])
    func addresses(text: String, isTaken: Bool) {
        #expect((WebhookAddress(text) != nil) == isTaken)
    }

    @Test("a receiver that is not there rests longer each time, and nothing is given up for three days")
    func unreachable() {
        var failures = 0
        var longest: Int64 = 0
        for attempt in 1...50 {
            let verdict = WebhookVerdict(
                .unreachable("no connection"), attempts: attempt, age: WebhookVerdict.patience - 1,
                failures: failures, jitter: 0.5)
            guard case .again(let delay) = verdict.fate else { return #expect(Bool(false), "given up") }
            #expect(verdict.rest >= longest)
            #expect(verdict.rest <= WebhookVerdict.longestRest)
            #expect(delay <= WebhookVerdict.longestDelay)
            longest = verdict.rest
            failures = verdict.failures
        }
        let last = WebhookVerdict(
            .unreachable("no connection"), attempts: 51, age: WebhookVerdict.patience, failures: failures, jitter: 0)
        #expect(last.fate == .dead)
    }

    @Test(
        "what an answer means for the message and for its receiver",
        arguments: [
            (200, true, 0), (204, true, 0), (301, false, 0), (400, false, 0), (404, false, 0), (408, false, 1),
            (429, false, 1), (500, false, 1), (503, false, 1), (999, false, 1),
        ])
    func answers(status: Int, isDelivered: Bool, failures: Int) {
        let verdict = WebhookVerdict(.answered(status: status), attempts: 1, age: 0, failures: 0, jitter: 0)
        #expect((verdict.fate == .delivered) == isDelivered)
        #expect(verdict.failures == failures)
        #expect((verdict.rest > 0) == (failures > 0))
    }

    @Test("a message that its receiver refuses is given up after twelve attempts, one that is gone at once")
    func refused() {
        for attempt in 1..<WebhookVerdict.attempts {
            let verdict = WebhookVerdict(.answered(status: 400), attempts: attempt, age: 0, failures: 0, jitter: 1)
            #expect(verdict.fate != .dead)
        }
        let last = WebhookVerdict(
            .answered(status: 400), attempts: WebhookVerdict.attempts, age: 0, failures: 0, jitter: 1)
        #expect(last.fate == .dead)
        #expect(WebhookVerdict(.answered(status: 410), attempts: 1, age: 0, failures: 0, jitter: 1).fate == .dead)
    }
}
