import PumpLink

/// Something that happens in the model.
enum DoseAction: CustomStringConvertible {
    /// A request of the air reaches the pump.
    case arrivesAtPump(Request)
    /// A response of the air reaches the requester.
    case arrivesAtRequester(Response)
    /// A person at the pump.
    case personConfirms(UInt8)
    case personDeclines(UInt8)
    case personStopsEverything
    /// A person at the requester.
    case orders
    case takesBack
    /// The motor's turn.
    case pulse
    case finished
    /// Clocks.
    case leasesRunOut
    case pumpLooksAtClock
    case requesterAsksAgain
    case patienceRunsOut
    /// Power.
    case pumpStarts
    case requesterRestarts
    /// An action of the pump that a power cut ends: so many of its durable writes, effects and answers took place.
    indirect case cut(DoseAction, after: Int)

    var description: String {
        switch self {
        case .arrivesAtPump(let request): "to pump: \(request)"
        case .arrivesAtRequester(let response): "to requester: \(response)"
        case .personConfirms(let command): "person confirms command \(command)"
        case .personDeclines(let command): "person declines command \(command)"
        case .personStopsEverything: "person stops everything"
        case .orders: "person orders at the requester"
        case .takesBack: "person takes the order back"
        case .pulse: "pulse"
        case .finished: "bolus finished"
        case .leasesRunOut: "leases run out"
        case .pumpLooksAtClock: "pump looks at its clock"
        case .requesterAsksAgain: "requester asks again"
        case .patienceRunsOut: "requester's patience runs out"
        case .pumpStarts: "pump starts"
        case .requesterRestarts: "requester restarts"
        case .cut(let action, let after): "\(action), power cut after \(after)"
        }
    }
}
