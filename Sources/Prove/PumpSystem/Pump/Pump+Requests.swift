public import PumpLink

extension Pump {
    /// Takes a request of a peer that a session has authenticated. Call `nextStep` up to `now` first.
    ///
    /// What the role table allows and the ledger does not answer, the pump answers: status and settings. Receipts and
    /// readings belong to whoever holds the keys: see `take(_:at:)`.
    public mutating func receive(_ request: Request, from peer: PeerGrant, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        if case .prepare(let command, let order) = request, !isPossible(order) {
            let highest = ledger.state.highest[peer.id] ?? .none
            step.response = .refused(command, .malformed, highest: highest)
            return step
        }
        absorb(ledger.receive(request, from: peer, at: self.now, allowance: allowance), into: &step)
        if step.response == nil {
            switch request {
            case .status: step.response = .status(status)
            case .settings: step.response = .settings(settings.therapy)
            case .prepare, .commit, .cancel, .query, .receipts, .reading: break
            }
        }
        return step
    }

    /// Whether this pump can carry out an order exactly: whole pulses, acceptable settings.
    private func isPossible(_ order: DoseOrder) -> Bool {
        switch order {
        case .bolus(let amount), .squareBolus(let amount, _):
            return amount.isWholePulses
        case .dualBolus(let now, let later, _):
            return now.isWholePulses && later.isWholePulses
        case .settings(let therapy):
            var changed = settings
            changed.therapy = therapy
            return changed.areAcceptable
        case .temporaryBasal, .cancelTemporaryBasal, .suspend, .resume:
            return true
        }
    }

    /// Takes a reading whose signature was verified.
    ///
    /// - Returns: the step, and its response: taken, or refused as old, repeated or late.
    public mutating func take(_ reading: GlucoseReading, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        var step = PumpStep()
        guard gates[reading.origin, default: ReadingGate()].admit(reading, at: self.now) else {
            step.response = .refused(.none, .badReading, highest: .none)
            return step
        }
        record(.reading(reading.origin, sequence: reading.sequence), in: &step)
        step.response = .readingTaken(reading.sequence)
        newestReading = TakenReading(reading, at: self.now)
        tell(reading.milligramsPerDecilitre, &step)
        guard reading.source == .sensor else { return step }
        let wasStopped = lowGuard.isStopped
        if lowGuard.take(
            reading.milligramsPerDecilitre, trend: reading.trend, at: self.now, settings.lowGuard)
        {
            absorb(ledger.finishBolus(.interrupted), into: &step)
            temporary = nil
            record(.event(.suspended, at: self.now), in: &step)
            show(.suspendedBeforeLow, in: &step)
        } else if wasStopped && !lowGuard.isStopped {
            shown.remove(.suspendedBeforeLow)
            shown.remove(.resumedAfterLow)
            record(.event(.resumed, at: self.now), in: &step)
            show(.resumedAfterLow, in: &step)
        }
        return step
    }

    /// A device has just opened a session itself: its clock may have started again. The history tells so once an hour, so
    /// that no device can push everything else out of it.
    public mutating func noteSession(of device: DeviceID, at now: PumpInstant) -> PumpStep {
        self.now = max(self.now, now)
        gates[device]?.forgetClock()
        var step = PumpStep()
        if let last = noted[device], self.now.milliseconds(since: last) < 3_600_000 { return step }
        noted[device] = self.now
        record(.event(.connected(device), at: self.now), in: &step)
        return step
    }

    private mutating func tell(_ glucose: UInt16, _ step: inout PumpStep) {
        shown.remove(.readingsLost)
        if glucose < 70 { show(.glucoseLow, in: &step) } else { shown.remove(.glucoseLow) }
        if glucose > 250 { show(.glucoseHigh, in: &step) } else { shown.remove(.glucoseHigh) }
    }
}
