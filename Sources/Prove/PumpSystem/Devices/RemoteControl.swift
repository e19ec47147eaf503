public import PumpLink

/// A device that asks the pump for something, or tells it readings. It opens sessions, repeats what goes unanswered, and
/// knows honestly what it does not know.
public struct RemoteControl: Sendable {
    /// Milliseconds without a word of the pump after which a new session is tried.
    static let silence: UInt64 = 8_000

    private var link: PeerLink
    private var requester: DoseRequester
    private var waiting: Request?
    private var errands = Errands()
    private var lastHeard: UInt64 = 0
    private var lastOpened: UInt64?

    /// A device that is paired already.
    public init(_ link: PeerLink, lastCommand: CommandID = .none) {
        self.link = link
        requester = DoseRequester(lastCommand: lastCommand)
    }

    /// What it knows about its command.
    public var state: RequesterState { requester.state }

    /// Whether a command is under way.
    public var isBusy: Bool { requester.isBusy }

    /// The number of its last command.
    public var lastCommand: CommandID { requester.lastCommand }

    /// A person asks for an order.
    ///
    /// - Returns: the packets to send.
    public mutating func begin(
        _ order: DoseOrder, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        guard let request = requester.begin(order, at: Self.clock(world)) else { return [] }
        lastHeard = world
        return send(request, world, &random)
    }

    /// A person wants it stopped.
    public mutating func cancel(at world: UInt64, using random: inout some RandomNumberGenerator) -> [[UInt8]] {
        guard let request = requester.cancel(at: Self.clock(world)) else { return [] }
        return send(request, world, &random)
    }

    /// Asks for the fate of the last command, after a restart that lost what was under way.
    public mutating func resume(at world: UInt64, using random: inout some RandomNumberGenerator) -> [[UInt8]] {
        guard let request = requester.resume(at: Self.clock(world)) else { return [] }
        lastHeard = world
        return send(request, world, &random)
    }

    /// Asks for status, settings or receipts, or tells a reading; the answer is in `takeAnswers`.
    public mutating func ask(
        _ request: Request, at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        if !isBusy, errands.isEmpty { lastHeard = world }
        errands.add(request)
        guard let next = errands.next(at: world) else { return [] }
        return send(next, world, &random)
    }

    /// What the pump answered to `ask`, once.
    public mutating func takeAnswers() -> [Response] { errands.takeAnswers() }

    /// Takes a packet of the pump; what is not of the pump changes nothing.
    public mutating func receive(
        _ packet: [UInt8], at world: UInt64, using random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        let now = Self.clock(world)
        let opened: [UInt8]?
        do throws(SessionError) { opened = try link.receive(packet, at: now) } catch { return [] }
        lastHeard = world
        guard let message = opened else {
            // The session stands: the pump learns so from the first message.
            let request = waiting ?? .query(requester.lastCommand)
            waiting = nil
            return send(request, world, &random)
        }
        guard let response = try? Response(decoding: message) else { return [] }
        if errands.take(response) {
            return errands.next(at: world).map { send($0, world, &random) } ?? []
        }
        guard let next = requester.receive(response, at: now) else { return [] }
        return send(next, world, &random)
    }

    /// Lets time pass: repeats, asks again, opens a new session where the pump keeps silent.
    public mutating func passTime(to world: UInt64, using random: inout some RandomNumberGenerator) -> [[UInt8]] {
        var packets: [[UInt8]] = []
        if let again = link.passTime(to: Self.clock(world)) { packets.append(again) }
        guard let request = requester.passTime(to: Self.clock(world)) ?? errands.next(at: world) else { return packets }
        if world > lastHeard + Self.silence, world > (lastOpened ?? 0) + Self.silence {
            waiting = request
            return packets + open(world, &random)
        }
        return packets + send(request, world, &random)
    }

    private mutating func send(
        _ request: Request, _ world: UInt64, _ random: inout some RandomNumberGenerator
    ) -> [[UInt8]] {
        let now = Self.clock(world)
        if link.isReady(at: now), let packet = try? link.seal(request.encoded, at: now) { return [packet] }
        waiting = request
        guard lastOpened == nil || world > (lastOpened ?? 0) + Self.silence else { return [] }
        return open(world, &random)
    }

    private mutating func open(_ world: UInt64, _ random: inout some RandomNumberGenerator) -> [[UInt8]] {
        lastOpened = world
        guard let packet = try? link.open(at: Self.clock(world), using: &random) else { return [] }
        return [packet]
    }

    private static func clock(_ world: UInt64) -> PumpInstant { PumpInstant(milliseconds: world) }
}
