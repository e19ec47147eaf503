extension PumpPairing {
    /// Takes a packet of some peer.
    ///
    /// - Parameters:
    ///   - packet: as received.
    ///   - now: the pump's clock.
    ///   - unixSeconds: the time to check certificates at.
    ///   - random: a good random source.
    /// - Returns: the packet to answer with, if any. What is not understood is dropped and changes nothing.
    public mutating func receive(
        _ packet: [UInt8], at now: PumpInstant, unixSeconds: Int64, using random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        passTime(to: now)
        if let lastAnswer, lastAnswer.packet == packet { return lastAnswer.reply.isEmpty ? nil : lastAnswer.reply }
        guard let (kind, body) = PacketKind.split(packet) else { return nil }
        let reply: [UInt8]?
        switch kind {
        case .pairingHello: reply = receiveHello(body, &random)
        case .pairingShare: reply = receiveShare(body)
        case .pairingCredentials: reply = receiveCredentials(body, unixSeconds)
        default: return nil
        }
        if let reply { lastAnswer = Answer(packet: packet, reply: reply) }
        return reply?.isEmpty == true ? nil : reply
    }

    private func abort(_ why: PairingFailure) -> [UInt8] {
        [PacketKind.pairingAbort.rawValue] + PairingAnswer.abort(why)
    }

    private mutating func receiveHello(
        _ body: [UInt8], _ random: inout some RandomNumberGenerator
    ) -> [UInt8]? {
        guard let hello = try? PairingHello(decoding: body) else { return nil }
        guard var window else { return abort(failure ?? .notOpen) }
        switch window.phase {
        case .waiting, .offered: break
        case .keyed, .awaitingPerson, .paired: return nil  // someone proved to know the code: nobody cuts in
        }
        guard window.runs < PumpPairing.mostRuns else {
            end(.tooManyRuns)
            return abort(.tooManyRuns)
        }
        window.runs += 1
        self.window = window
        guard PairingCode.kind(for: hello.role) == window.code.kind else { return abort(.wrongKindOfCode) }
        // One version is spoken so far; a pump with more takes the highest in common.
        guard hello.versions.contains(ProtocolVersion.one.number) else { return abort(.noCommonVersion) }
        guard
            let run = PairingRun(
                code: window.code, hello: hello, version: ProtocolVersion.one.number, pump: credentials.identity.id,
                nonce: random.bytes(16), random: random.bytes(64))
        else { return nil }
        self.window?.phase = .offered(run)
        return [PacketKind.pairingOffer.rawValue] + run.offer.encoded
    }

    private mutating func receiveShare(_ body: [UInt8]) -> [UInt8]? {
        guard case .offered(var run)? = window?.phase, let share = try? PairingShare(decoding: body) else { return nil }
        guard (try? run.finish(with: share.share)) != nil, let keys = run.keys,
            equalInConstantTime(keys.peerConfirmation, share.confirmation)
        else { return wrongCode() }
        window?.phase = .keyed(run)
        return [PacketKind.pairingConfirmation.rawValue] + PairingAnswer.confirmation(keys.pumpConfirmation)
    }

    /// One attempt is used, whatever was wrong: a guesser gets three tries in a million.
    private mutating func wrongCode() -> [UInt8] {
        window?.attemptsLeft -= 1
        window?.phase = .waiting
        guard let left = window?.attemptsLeft, left > 0 else {
            end(.attemptsUsed)
            return abort(.attemptsUsed)
        }
        return abort(.wrongCode)
    }

    /// The reply is empty if all is well: the peer waits for a person.
    private mutating func receiveCredentials(_ body: [UInt8], _ unixSeconds: Int64) -> [UInt8]? {
        guard case .keyed(let run)? = window?.phase, let keys = run.keys,
            let received = try? keys.peerToPump.open(body, nonce: 0, binding: keys.transcript)
        else { return nil }
        guard let peer = try? PairingCredentials(fromPeer: received) else { return refuse(keys, .malformed) }
        let content = PairingRun.signedContent(keys, staticKey: peer.staticKey, encapsulation: peer.encapsulation)
        guard let identity = try? anchor.verify(peer.chain, at: unixSeconds), identity.id == run.hello.peer,
            identity.role == run.hello.role, identity.key.isValid(peer.signature, .peerKeys, content)
        else { return refuse(keys, .badCertificate) }
        window?.phase = .awaitingPerson(run, peer, received: received, identity)
        return []
    }
}
