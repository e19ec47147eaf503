import Hub
import Response

/// What two keys are needed for, and who gave them.
struct KeyRowModel: Sendable {
    let title: String
    let hint: String
    let isComplete: Bool
    let cells: [KeyCellModel]

    init(_ kind: KeyKind, _ scene: CaseScene, _ people: People, _ may: CaseRights, isBlocked: Bool, token: String) {
        let keys = kind == .plan ? scene.one.planKeys : scene.one.closingKeys
        title = kind == .plan ? "Plan" : "Closing"
        hint = kind == .plan ? "Both agree on what is done." : "Both agree that it is done."
        isComplete = keys.count == Team.allCases.count
        cells = Team.allCases.map {
            KeyCellModel(kind, $0, keys[$0], scene, people, may, isBlocked: isBlocked, token: token)
        }
    }
}

/// One team's key.
struct KeyCellModel: Sendable {
    let team: String
    let badge: BadgeModel
    let given: String?
    let at: TimeModel?
    let button: ButtonModel?
    let back: LinkModel?
    let wait: String?

    init(
        _ kind: KeyKind, _ team: Team, _ key: Key?, _ scene: CaseScene, _ people: People, _ may: CaseRights,
        isBlocked: Bool, token: String
    ) {
        self.team = team.title
        badge = key == nil ? BadgeModel("Not given", .plain) : BadgeModel("Given", .good)
        given = key.map { people[$0.person] }
        at = key.map { TimeModel($0.at) }
        let isMine = may.keys && scene.team == team
        let one = scene.one
        let isReady = kind == .plan ? !one.activeActions.isEmpty : !isBlocked
        button =
            isMine && key == nil && isReady
            ? ButtonModel(
                "\(scene.address)/agree-\(kind.rawValue)", kind == .plan ? "Agree on the plan" : "Agree on closing",
                token: token, fields: [("plan", String(one.plan)), ("seen", String(one.version))], style: "main")
            : nil
        back =
            isMine && key?.person == scene.principal.login
            ? LinkModel(address: "\(scene.address)/withdraw-\(kind.rawValue)-key", label: "Take it back") : nil
        wait =
            key != nil || isReady || one.isClosed
            ? nil : kind == .plan ? "The plan has no action yet." : "Something is open, see below."
    }
}

/// What keeps a case from being closed.
struct BlockerModel: Sendable {
    let text: String
    let advice: String
    let address: String

    init(_ blocker: ClosingBlocker) {
        (text, advice) = (blocker.text, blocker.advice)
        address =
            switch blocker.kind {
            case .planNotAgreed: "#keys"
            case .needsReview: "#questions"
            case .notMatched, .unfinished, .unverified, .expired: "#devices"
            }
    }
}
