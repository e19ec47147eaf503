import SwiftProtobuf

extension DoseOrder {
    /// As the oneof of a `Prepare`.
    var wire: WirePrepare.OneOf_Order {
        switch self {
        case .bolus(let amount):
            .bolus(.with { $0.milliunits = amount.milliunits })
        case .squareBolus(let amount, let seconds):
            .squareBolus(
                .with {
                    $0.milliunits = amount.milliunits
                    $0.seconds = seconds
                })
        case .dualBolus(let now, let later, let seconds):
            .dualBolus(
                .with {
                    $0.nowMilliunits = now.milliunits
                    $0.laterMilliunits = later.milliunits
                    $0.seconds = seconds
                })
        case .temporaryBasal(let rate, let seconds):
            .temporaryBasal(
                .with {
                    $0.milliunitsPerHour = rate
                    $0.seconds = seconds
                })
        case .cancelTemporaryBasal: .cancelTemporaryBasal(WireCancelTemporaryBasal())
        case .suspend(let seconds): .suspend(.with { $0.seconds = seconds })
        case .resume: .resume(WireResume())
        case .settings(let settings): .settings(settings.wire)
        }
    }

    /// Reads an order and checks its bounds.
    init(wire: WirePrepare.OneOf_Order?) throws(WireError) {
        switch wire {
        case .bolus(let it):
            self = .bolus(Insulin(milliunits: it.milliunits))
        case .squareBolus(let it):
            self = .squareBolus(Insulin(milliunits: it.milliunits), seconds: it.seconds)
        case .dualBolus(let it):
            self = .dualBolus(
                now: Insulin(milliunits: it.nowMilliunits), later: Insulin(milliunits: it.laterMilliunits),
                seconds: it.seconds)
        case .temporaryBasal(let it):
            self = .temporaryBasal(milliunitsPerHour: it.milliunitsPerHour, seconds: it.seconds)
        case .cancelTemporaryBasal: self = .cancelTemporaryBasal
        case .suspend(let it): self = .suspend(seconds: it.seconds)
        case .resume: self = .resume
        case .settings(let it): self = .settings(try TherapySettings(wire: it))
        case nil: throw .empty
        }
        guard isWithinBounds else { throw .outOfRange(field: "order", found: Int64(amount.milliunits)) }
    }
}

extension TherapySettings {
    var wire: WireSettings {
        .with {
            $0.basal = basal.map { segment in
                .with {
                    $0.startMinute = UInt32(segment.startMinute)
                    $0.milliunitsPerHour = segment.milliunitsPerHour
                }
            }
            $0.bolusMilliunits = limits.bolus.milliunits
            $0.hourMilliunits = limits.perHour.milliunits
            $0.dayMilliunits = limits.perDay.milliunits
            $0.onBoardMilliunits = limits.onBoard.milliunits
            $0.basalMilliunitsPerHour = limits.milliunitsPerHour
            $0.remoteBolus = limits.remoteBolus
        }
    }

    init(wire: WireSettings) throws(WireError) {
        guard (1...48).contains(wire.basal.count) else { throw .wrongSize(field: "basal", found: wire.basal.count) }
        var basal: [BasalSegment] = []
        for segment in wire.basal {
            let minute = try Wire.ranged("start_minute", segment.startMinute, 0...1439)
            basal.append(
                BasalSegment(startMinute: UInt16(clamping: minute), milliunitsPerHour: segment.milliunitsPerHour))
        }
        self.init(
            basal: basal,
            limits: DoseLimits(
                bolus: Insulin(milliunits: wire.bolusMilliunits), perHour: Insulin(milliunits: wire.hourMilliunits),
                perDay: Insulin(milliunits: wire.dayMilliunits), onBoard: Insulin(milliunits: wire.onBoardMilliunits),
                milliunitsPerHour: wire.basalMilliunitsPerHour, remoteBolus: wire.remoteBolus))
        guard isWithinBounds else { throw .outOfRange(field: "settings", found: Int64(limits.milliunitsPerHour)) }
    }
}
