public import Response
public import Store
import Triage

extension Cases {
    /// A page of cases, the most urgent first.
    public func list(
        _ filter: CaseFilter = CaseFilter(), after cursor: CaseCursor? = nil, limit: Int = 50, as principal: Principal
    ) throws -> [CaseRow] {
        try principal.require(.read)
        return try store.cases.list(filter, after: cursor, limit: limit)
    }

    /// How many cases are in which phase.
    public func counts(as principal: Principal) throws -> [String: Int] {
        try principal.require(.read)
        return try store.cases.counts()
    }

    /// A case as it is now.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func find(_ id: Int64, as principal: Principal) throws -> Case {
        try principal.require(.read)
        return try keeper.find(id)
    }

    /// A case as it was after so many events: what somebody saw before others went on.
    ///
    /// - Returns: nil for a version that the case never had.
    public func find(_ id: Int64, at version: Int64, as principal: Principal) throws -> Case? {
        guard version > 0 else { return nil }
        let events = try events(id, limit: Int(clamping: version), as: principal)
        return Int64(events.count) == version ? try Case(events: events) : nil
    }

    /// Devices of a case by asset tag, from the first behind one on.
    ///
    /// - Parameter verdict: only those with it; nil for all.
    public func devices(
        of id: Int64, after assetTag: String = "", verdict: DeviceVerdict? = nil, limit: Int, as principal: Principal
    ) throws -> (one: Case, devices: [CaseDevice]) {
        try principal.require(.read)
        let folded = try keeper.folded(id)
        let start = folded.assetTags.firstIndex { $0 > assetTag } ?? folded.assetTags.endIndex
        let devices = folded.assetTags[start...].lazy.compactMap { folded.one.devices[$0] }
            .filter { verdict == nil || $0.facts.verdict == verdict }.prefix(max(0, limit))
        return (folded.one, Array(devices))
    }

    /// Reads open cases, and what triage needs of their advisories and devices, into memory ahead of whoever asks first, as far as there
    /// is room for them.
    public func readAhead() throws {
        let kev = try place.references.kev()
        try keeper.readAhead { folded in
            (_, _, _) = (folded.offers, folded.questions, folded.deviceNames)
            let one = folded.one
            for advisory in one.advisories {
                guard let record = try store.advisories.latest(advisory.id.trackingID) else { continue }
                try place.readFacts.readAhead(record, catalog: kev, in: store)
            }
            _ = try deviceGroups(of: one, TriageAnswers(), by: "")
        }
    }

    /// What has to be found out for a case, one question for many devices.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func questions(of id: Int64, as principal: Principal) throws -> [DeviceQuestion] {
        try principal.require(.read)
        return try keeper.folded(id).questions
    }

    /// What the sources of a case offer, to make actions of.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func offers(of id: Int64, as principal: Principal) throws -> [ActionOffer] {
        try principal.require(.read)
        return try keeper.folded(id).offers
    }

    /// What the advisories of a case call its devices.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func deviceNames(of id: Int64, as principal: Principal) throws -> DeviceNames {
        try principal.require(.read)
        return try keeper.folded(id).deviceNames
    }

    /// The stored events of a case after one of them.
    public func eventRows(
        _ id: Int64, after sequence: Int64 = 0, limit: Int = 100, as principal: Principal
    ) throws -> [CaseEventRow] {
        try principal.require(.read)
        guard try store.cases.find(id) != nil else { throw CaseError.noSuchCase(id) }
        return try store.cases.events(of: id, after: sequence, limit: limit)
    }

    /// The events of a case after one of them.
    public func events(_ id: Int64, after sequence: Int64 = 0, limit: Int = 100, as principal: Principal) throws
        -> [CaseEvent]
    {
        try principal.require(.read)
        let events = try keeper.folded(id).events.filter { Int64($0.sequence) > sequence }
        return Array(events.prefix(max(0, limit)))
    }
}
