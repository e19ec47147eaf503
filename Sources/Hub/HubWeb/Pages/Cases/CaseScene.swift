import Hub
import Response
import Triage

/// A case, and who looks at it: what forms and their commands are made from.
struct CaseScene: Sendable {
    let one: Case
    let id: Int64
    let principal: Principal
    let place: Workplace
    let now: Instant
    /// What the link to the form chose already.
    let query: Fields

    /// The team of who looks; nil for those of neither.
    var team: Team? { principal.actor.team }

    var address: String { "/cases/\(id)" }

    /// The devices in a fixed order: by place, then by asset tag.
    var devices: [CaseDevice] {
        one.devices.values.sorted {
            ($0.facts.location, $0.facts.assetTag, $0.facts.id) < ($1.facts.location, $1.facts.assetTag, $1.facts.id)
        }
    }

    /// The case at another time, with what a form was sent with in the place of its link.
    func showing(_ one: Case, _ sent: Fields) -> CaseScene {
        CaseScene(one: one, id: id, principal: principal, place: place, now: now, query: sent)
    }

    func state(_ device: CaseDevice) -> DeviceState { DeviceState(device, in: one) }
}

extension PageRequest {
    /// The case that the path names.
    func scene() async throws -> CaseScene {
        let one = try await call.foundCase()
        return CaseScene(
            one: one, id: try call.number("id"), principal: try principal, place: call.place, now: call.place.clock(),
            query: query)
    }
}
