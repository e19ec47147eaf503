import Hub
import Response
import Triage

/// What a case's page is filled with.
struct CaseModel: Sendable {
    let address: String
    let token: String
    let head: CaseHeadModel
    let doNow: [DoNowModel]
    let lanes: [LaneModel]
    let keys: [KeyRowModel]
    let blockers: [BlockerModel]
    let isClosed: Bool
    let questions: [QuestionModel]
    /// Where the questions before and after these are.
    let otherQuestions: [LinkModel]
    let actions: [ActionModel]
    let offers: [OfferModel]
    let devices: DeviceListModel
    let conflicts: [ConflictModel]
    let sources: [SourceModel]
    let path: [String]
    let evidence: [EvidenceModel]
    let timeline: [TimelineLine]
    let earlier: String?
    let comment: FormModel?
    let mayWork: Bool
    let hasNoPlan: Bool
    let hasQuestions: Bool
    let hasConflicts: Bool
    let hasPath: Bool

    init(_ scene: CaseScene, token: String) throws {
        let one = scene.one
        let may = CaseRights(scene)
        let people = try People(Self.logins(one), in: scene.place, as: scene.principal)
        let census = DeviceCensus(scene)
        (address, self.token) = (scene.address, token)
        head = try CaseHeadModel(scene, census)
        doNow = one.activeActions.filter(\.content.costsNothing).map { DoNowModel($0, scene, census, may) }
        lanes = Self.teams(scene).map { LaneModel($0, scene, people, may, token: token) }
        let blocking = one.closingBlockers(at: scene.now)
        keys = KeyKind.allCases.map {
            KeyRowModel($0, scene, people, may, isBlocked: !blocking.isEmpty, token: token)
        }
        blockers = one.isClosed ? [] : blocking.map { BlockerModel($0) }
        isClosed = one.isClosed
        (questions, otherQuestions) = try QuestionModel.page(scene, may)
        actions = one.activeActions.enumerated().map { ActionModel($1, place: $0, scene, census, may, token: token) }
        offers = try OfferModel.list(scene, may)
        devices = DeviceListModel(scene, census, may)
        conflicts = one.conflicts.prefix(60).map(ConflictModel.init)
        sources = one.advisories.map(SourceModel.init)
        path = one.assessment?.path ?? []
        evidence = EvidenceModel.latest(scene, people)
        (timeline, earlier) = try Self.timeline(scene)
        comment = may.comment ? try CaseVerbs.byName["comment"]?.form(scene, token: token).small : nil
        mayWork = may.work
        hasNoPlan = one.activeActions.isEmpty
        (hasQuestions, hasConflicts, hasPath) = (!questions.isEmpty, !conflicts.isEmpty, !path.isEmpty)
    }

    /// The reader's own team comes first.
    private static func teams(_ scene: CaseScene) -> [Team] {
        scene.team == .security ? [.security, .biomedicalEngineering] : [.biomedicalEngineering, .security]
    }

    private static func logins(_ one: Case) -> Set<String> {
        var found: Set<String> = []
        for team in Team.allCases {
            let lane = one[lane: team]
            found.formUnion(
                [lane.owner?.id, one.planKeys[team]?.person, one.closingKeys[team]?.person].compactMap { $0 })
            found.formUnion(lane.tasks.flatMap { [$0.assignee?.id, $0.doneBy].compactMap { $0 } })
        }
        found.formUnion(one.handOffs.flatMap { [$0.by, $0.acknowledgedBy].compactMap { $0 } })
        found.formUnion(one.evidence.values.map(\.recordedBy))
        return found
    }

    /// The newest events, the latest first, and where the earlier ones are.
    private static func timeline(_ scene: CaseScene) throws -> (lines: [TimelineLine], earlier: String?) {
        let most = 15
        let after = max(0, scene.one.version - most)
        let events = try scene.place.cases.events(
            scene.id, after: Int64(after), limit: most, as: scene.principal)
        let lines = try TimelineLine.lines(events, in: scene.place, as: scene.principal)
        return (lines.reversed(), after > 0 ? "\(scene.address)/timeline" : nil)
    }
}

/// What the reader may do with a case: buttons that would be refused are not shown.
struct CaseRights: Sendable {
    let work: Bool
    let keys: Bool
    let comment: Bool
    let acceptRisk: Bool

    init(_ scene: CaseScene) {
        let isOpen = !scene.one.isClosed
        work = scene.principal.may(.workOnCases) && isOpen
        keys = scene.principal.may(.turnKeys) && isOpen
        comment = scene.principal.may(.comment) && isOpen
        acceptRisk = scene.principal.may(.acceptRisk) && isOpen
    }
}

extension FormModel {
    /// The form without a hint, for a place among others.
    var small: FormModel {
        var form = self
        form.hint = nil
        return form
    }
}
