import Exchange
import Foundation
import Store
import Synchronization
import Triage

/// Carries messages to their receivers. Each receiver has its own queue and its own task: one that is slow, down or
/// answers nonsense delays nobody but itself.
///
/// A message is delivered at least once. One that was taken and not noted, since the process was killed in between, is
/// sent again under the same id.
public struct WebhookCourier: Sendable {
    private let place: Workplace
    private let transport: WebhookTransport
    private let jitter: @Sendable () -> Double

    /// A courier for a workplace.
    ///
    /// - Parameters:
    ///   - transport: the way out.
    ///   - jitter: random numbers from 0 to 1, for the time between attempts.
    public init(
        place: Workplace, transport: WebhookTransport,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        (self.place, self.transport, self.jitter) = (place, transport, jitter)
    }

    /// Looks every second for whom something is due, until the task is cancelled.
    ///
    /// - Parameter report: is told what went wrong with the database; the courier goes on.
    public func run(report: @escaping @Sendable (any Error) -> Void) async {
        let busy = Busy()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                do {
                    let now = place.clock().milliseconds
                    let due = try await place.store.background { try $0.outbox.receiversDue(at: now) }
                    for id in due where busy.begin(id) {
                        group.addTask {
                            defer { busy.end(id) }
                            do { try await serve(id) } catch { report(error) }
                        }
                    }
                    try await Task.sleep(for: .seconds(1))
                } catch is CancellationError {
                    break
                } catch {
                    report(error)
                    try? await Task.sleep(for: .seconds(1))
                }
            }
            group.cancelAll()
        }
    }

    /// Delivers all that is due at this moment, each receiver beside the others, and returns when they are done.
    public func deliverDue() async throws {
        let now = place.clock().milliseconds
        let due = try await place.store.background { try $0.outbox.receiversDue(at: now) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in due { group.addTask { try await serve(id) } }
            try await group.waitForAll()
        }
    }

    /// Delivers what is due for one receiver, one message after the other, until nothing is or it needs rest.
    private func serve(_ id: Int64) async throws {
        while !Task.isCancelled {
            let now = place.clock().milliseconds
            guard let next = try await place.store.background({ try $0.outbox.next(for: id, at: now) }) else { return }
            try await deliver(next.message, to: next.receiver)
        }
    }

    private func deliver(_ message: OutboxMessage, to receiver: WebhookRecord) async throws {
        let outcome = await outcome(of: message, receiver)
        // Stopped in the middle: the attempt says nothing about the receiver.
        try Task.checkCancellation()
        let now = place.clock().milliseconds
        var message = message
        message.attempts += 1
        let verdict = WebhookVerdict(
            outcome, attempts: message.attempts, age: now - message.madeAt, failures: receiver.failures,
            jitter: jitter())
        message.outcome = outcome.text
        switch verdict.fate {
        case .delivered: (message.state, message.endedAt) = (.delivered, now)
        case .dead: (message.state, message.endedAt) = (.dead, now)
        case .again(let delay): message.nextAt = now + delay
        }
        let (noted, restsUntil) = (message, verdict.rest > 0 ? now + verdict.rest : 0)
        try await place.store.background {
            try $0.outbox.note(noted, failures: verdict.failures, restsUntil: restsUntil)
        }
    }

    private func outcome(of message: OutboxMessage, _ receiver: WebhookRecord) async -> WebhookOutcome {
        guard let key = place.exchangeKey else { return .unreachable("there is no key to sign with") }
        guard let address = WebhookAddress(receiver.url) else { return .unreachable("the address cannot be used") }
        let body: [UInt8]
        do {
            body = message.isSealed ? try key.opened(message.body, name: message.messageID) : message.body
        } catch {
            return .unreachable("the message was sealed with another key")
        }
        let seconds = place.clock().milliseconds / 1000
        let signature = WebhookSignature(secret: key.secret("webhook", receiver.salt))
        return await transport.send(
            WebhookTransport.Request(
                url: address.url,
                headers: [
                    ("content-type", "application/json"), ("user-agent", "suture"),
                    (WebhookSignature.idHeader, message.messageID), (WebhookSignature.timestampHeader, "\(seconds)"),
                    (
                        WebhookSignature.signatureHeader,
                        signature.header(id: message.messageID, seconds: seconds, body: body)
                    ),
                ], body: body))
    }
}

/// The receivers that are being served.
private final class Busy: Sendable {
    private let ids = Mutex<Set<Int64>>([])

    func begin(_ id: Int64) -> Bool { ids.withLock { $0.insert(id).inserted } }
    func end(_ id: Int64) { _ = ids.withLock { $0.remove(id) } }
}
