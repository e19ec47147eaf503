import Response
import Synchronization

/// Cases as they were last folded, so that a list of events is not read again for every look.
final class CaseCache: Sendable {
    private struct Contents {
        var cases: [Int64: Case] = [:]
        var devices = 0
    }

    private let contents = Mutex(Contents())
    /// The most that is kept: cases weigh what their devices weigh.
    private static let mostDevices = 50_000
    private static let mostCases = 2_000

    func find(_ id: Int64) -> Case? {
        contents.withLock { $0.cases[id] }
    }

    func keep(_ one: Case, as id: Int64) {
        contents.withLock { contents in
            if let old = contents.cases[id] {
                if old.version > one.version { return }
                contents.devices -= old.devices.count
            }
            if contents.devices + one.devices.count > Self.mostDevices || contents.cases.count >= Self.mostCases {
                contents = Contents()
            }
            contents.cases[id] = one
            contents.devices += one.devices.count
        }
    }
}
