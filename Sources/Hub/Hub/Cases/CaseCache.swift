import Response
import Synchronization

/// Cases as they were last folded, so that a list of events is not read again for every look.
final class CaseCache: Sendable {
    /// A case, the events that made it, and the asset tags of its devices in order.
    final class Folded: Sendable {
        let one: Case
        let events: [CaseEvent]
        let assetTags: [String]
        private let asked = Once<[DeviceQuestion]>()
        private let offered = Once<[ActionOffer]>()
        private let named = Once<DeviceNames>()

        /// What has to be found out.
        var questions: [DeviceQuestion] { asked.value { one.questions } }

        /// What its sources offer.
        var offers: [ActionOffer] { offered.value { one.offers } }

        /// What its advisories call its devices.
        var deviceNames: DeviceNames {
            named.value { DeviceNames(one.devices.values.lazy.map(\.facts), claimedBy: one.advisories) }
        }

        init(one: Case, events: [CaseEvent]) {
            (self.one, self.events) = (one, events)
            assetTags = one.devices.keys.sorted()
        }
    }

    /// Cases weigh what their devices weigh, somewhat under a kilobyte each, and a case has some weight of its own.
    private let contents = Mutex(RecentlyUsed<Int64, Folded>(room: CaseCache.room))
    private static let ownWeight = 10
    private static let room = 100_000

    /// The weight up to which cases are read ahead; there is room for as much again of what is asked for.
    static let sureRoom = room / 2

    static func weight(of one: Case) -> Int { one.devices.count + ownWeight }

    func find(_ id: Int64) -> Folded? {
        contents.withLock { $0.find(id) }
    }

    func keep(_ folded: Folded, as id: Int64) {
        contents.withLock { contents in
            if let old = contents.find(id), old.one.version > folded.one.version { return }
            // One that alone takes all the room is kept alone: to fold it again each time would cost the most of all.
            contents.keep(folded, as: id, weight: min(Self.weight(of: folded.one), Self.room))
        }
    }
}
