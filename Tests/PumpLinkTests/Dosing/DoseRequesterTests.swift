import PumpLink
import Testing

@Suite("Dose requester")
struct DoseRequesterTests {
    static let lease = DoseLease(id: LeaseID(1), amount: Insulin(milliunits: 2000), seconds: 60)
    let start = PumpInstant(seconds: 10)

    private func committing() -> DoseRequester {
        var requester = DoseRequester()
        _ = requester.begin(DoseBench.two, at: start)
        _ = requester.receive(.state(CommandID(1), .awaitingConfirmation(Self.lease), highest: CommandID(1)), at: start)
        _ = requester.receive(.state(CommandID(1), .ready(Self.lease), highest: CommandID(1)), at: start)
        return requester
    }

    @Test("it asks, waits for the person, commits once and tells how it ended")
    func straight() {
        var requester = DoseRequester()
        #expect(requester.begin(DoseBench.two, at: start) == .prepare(CommandID(1), DoseBench.two))
        #expect(
            requester.receive(.state(CommandID(1), .awaitingConfirmation(Self.lease), highest: CommandID(1)), at: start)
                == nil)
        #expect(requester.state == .awaitingPerson(Self.lease))
        #expect(
            requester.receive(.state(CommandID(1), .ready(Self.lease), highest: CommandID(1)), at: start)
                == .commit(CommandID(1), LeaseID(1)))
        _ = requester.receive(
            .state(CommandID(1), .ended(.completed, delivered: Insulin(milliunits: 2000)), highest: CommandID(1)),
            at: start)
        #expect(requester.state == .finished(.ended(.completed, delivered: Insulin(milliunits: 2000))))
    }

    @Test("when no answer to a commit comes, it says that it does not know")
    func unknown() {
        var requester = committing()
        var now = start
        for _ in 0..<5 {
            now = now.advanced(seconds: 2)
            _ = requester.passTime(to: now)
        }
        #expect(requester.state == .unknown)
        now = now.advanced(seconds: 2)
        #expect(requester.passTime(to: now) == .query(CommandID(1)))
        _ = requester.receive(
            .state(CommandID(1), .ended(.completed, delivered: Insulin(milliunits: 2000)), highest: CommandID(1)),
            at: now)
        #expect(requester.state == .finished(.ended(.completed, delivered: Insulin(milliunits: 2000))))
    }

    @Test("a repetition keeps the identity")
    func sameIdentity() {
        var requester = committing()
        #expect(requester.passTime(to: start.advanced(seconds: 2)) == .commit(CommandID(1), LeaseID(1)))
    }

    @Test("when the person no longer waits, it gives up instead of committing")
    func patience() {
        var requester = DoseRequester()
        _ = requester.begin(DoseBench.two, at: start)
        let late = start.advanced(seconds: 60)
        #expect(
            requester.receive(.state(CommandID(1), .ready(Self.lease), highest: CommandID(1)), at: late)
                == .cancel(CommandID(1)))
    }

    @Test("a refused commit is refused only once the pump says that it is cancelled")
    func refusedCommit() {
        var requester = committing()
        #expect(
            requester.receive(.refused(CommandID(1), .busy, highest: CommandID(1)), at: start) == .cancel(CommandID(1)))
        #expect(requester.isBusy)
        _ = requester.receive(
            .state(CommandID(1), .ended(.cancelled, delivered: .zero), highest: CommandID(1)), at: start)
        #expect(requester.state == .finished(.refused(.busy)))
    }

    @Test("an overtaken answer does not lead back")
    func reordered() {
        var requester = committing()
        _ = requester.receive(
            .state(CommandID(1), .delivering(delivered: Insulin(milliunits: 500)), highest: CommandID(1)), at: start)
        for old: CommandState in [.awaitingConfirmation(Self.lease), .ready(Self.lease), .delivering(delivered: .zero)]
        {
            #expect(requester.receive(.state(CommandID(1), old, highest: CommandID(1)), at: start) == nil)
            #expect(requester.state == .delivering(Insulin(milliunits: 500)))
        }
        _ = requester.receive(.refused(CommandID(1), .notConfirmed, highest: CommandID(1)), at: start)
        #expect(requester.state == .delivering(Insulin(milliunits: 500)))
    }

    @Test("answers about other commands change nothing")
    func others() {
        var requester = committing()
        let before = requester
        #expect(requester.receive(.state(CommandID(2), .notHeld, highest: CommandID(2)), at: start) == nil)
        #expect(requester.receive(.status(Self.status), at: start) == nil)
        #expect(requester == before)
    }

    @Test("after its own restart it asks what became of the last command")
    func resume() {
        var requester = DoseRequester(lastCommand: CommandID(4))
        #expect(requester.resume(at: start) == .query(CommandID(4)))
        #expect(requester.state == .unknown)
        _ = requester.receive(.state(CommandID(4), .notHeld, highest: CommandID(4)), at: start)
        #expect(requester.state == .finished(.seeReceipts))
    }

    @Test("a command that the pump never took never started")
    func neverStarted() {
        var requester = DoseRequester(lastCommand: CommandID(4))
        _ = requester.resume(at: start)
        _ = requester.receive(.state(CommandID(4), .notHeld, highest: CommandID(3)), at: start)
        #expect(requester.state == .finished(.neverStarted))
    }

    @Test("a requester that forgot its identities learns them from the pump")
    func learns() {
        var requester = DoseRequester()
        _ = requester.begin(DoseBench.two, at: start)
        _ = requester.receive(.refused(CommandID(1), .stale, highest: CommandID(40)), at: start)
        #expect(requester.state == .finished(.refused(.stale)))
        #expect(requester.begin(DoseBench.two, at: start) == .prepare(CommandID(41), DoseBench.two))
    }

    @Test("a requester that forgot its identities uses none again after it has asked")
    func learnsByAsking() {
        var requester = DoseRequester()
        #expect(requester.resume(at: start) == .query(.none))
        _ = requester.receive(.state(.none, .notHeld, highest: CommandID(40)), at: start)
        #expect(requester.state == .finished(.seeReceipts))
        #expect(requester.begin(DoseBench.two, at: start) == .prepare(CommandID(41), DoseBench.two))
    }

    static let status = PumpStatus(
        reservoir: .zero, onBoard: .zero, milliunitsPerHour: 0, batteryPercent: 1, suspended: false, alarm: 0,
        receipts: 0)
}
