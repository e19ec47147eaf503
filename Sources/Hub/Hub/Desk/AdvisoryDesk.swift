public import Store
import Triage

/// What people do with advisories: comment on them, mark them as read, take them out and put them back.
public struct AdvisoryDesk: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }
    /// The longest text of a person that is kept.
    private static let longest = 10_000

    /// Writes a comment.
    ///
    /// - Returns: its number.
    public func comment(_ text: String, on trackingID: String, as principal: Principal) throws -> Int64 {
        try principal.require(.comment)
        let id = try store.latestAdvisory(trackingID).trackingID
        return try store.desk.add(comment: try Self.checked(text, "your comment"), on: id, by: principal.login)
    }

    /// Takes one's own comment back; the audit log keeps it.
    public func takeBack(comment id: Int64, on trackingID: String, as principal: Principal) throws {
        try principal.require(.comment)
        let advisory = try store.latestAdvisory(trackingID).trackingID
        guard try store.desk.takeBack(comment: id, on: advisory, by: principal.login) else {
            throw DeskError.noSuchComment
        }
    }

    /// The comments on an advisory that stand, the oldest first.
    public func comments(on trackingID: String, as principal: Principal) throws -> [AdvisoryComment] {
        try principal.require(.read)
        return try store.desk.comments(on: trackingID)
    }

    /// Marks advisories as read, or as unread again, for oneself.
    public func mark(read isRead: Bool, _ trackingIDs: [String], as principal: Principal) throws {
        try principal.require(.read)
        let ids = try trackingIDs.map { try store.latestAdvisory($0).trackingID }
        try store.desk.mark(read: isRead, ids, user: principal.userID, login: principal.login)
    }

    /// Whether somebody has read an advisory since it last brought something new.
    public func hasRead(_ advisory: AdvisoryRecord, as principal: Principal) throws -> Bool {
        try principal.require(.read)
        return try store.desk.hasRead(advisory, user: principal.userID)
    }

    /// Up to when somebody has looked at what is new; nil before the first time.
    public func lastLook(as principal: Principal) throws -> Int64? {
        try principal.require(.read)
        return try store.desk.lastLook(user: principal.userID)
    }

    /// Notes that somebody has looked at what is new up to now.
    public func look(as principal: Principal) throws {
        try principal.require(.read)
        try store.desk.setLastLook(place.clock().milliseconds, user: principal.userID, login: principal.login)
    }

    /// Takes an advisory out: it is hidden and no longer matched. Its bytes, comments and history stay.
    ///
    /// - Throws: `DeskError.inOpenCase` while a case rests on it.
    public func remove(_ trackingID: String, reason: String, as principal: Principal) throws {
        try principal.require(.importAdvisories)
        let (store, id) = (store, try store.latestAdvisory(trackingID).trackingID)
        let why = try Self.checked(reason, "a reason")
        _ = try store.desk.remove(id, reason: why, by: principal.login) { connection in
            let cases = try store.desk.openCases(ofAdvisory: id, in: connection)
            if !cases.isEmpty { throw DeskError.inOpenCase(id, cases: cases) }
        }
    }

    /// Puts an advisory back that was taken out, and matches it with what came in meanwhile.
    public func restore(_ trackingID: String, as principal: Principal) async throws {
        try principal.require(.importAdvisories)
        let (login, id) = (principal.login, trackingID)
        try await store.background { store in
            guard let removal = try store.desk.removal(of: id),
                try store.desk.restore(removal.advisory.trackingID, by: login)
            else { throw DeskError.notOut(id) }
        }
        _ = try await DatabaseMatch(store: store).run()
    }

    /// What was taken out, the latest first.
    public func removals(as principal: Principal) throws -> [AdvisoryRemoval] {
        try principal.require(.read)
        return try store.desk.removals()
    }

    /// The removal of an advisory; nil where it is not out.
    public func removal(of trackingID: String, as principal: Principal) throws -> AdvisoryRemoval? {
        try principal.require(.read)
        return try store.desk.removal(of: trackingID)
    }

    private static func checked(_ text: String, _ what: String) throws(DeskError) -> String {
        let first = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let last = text.lastIndex { !$0.isWhitespace }
        guard let last, first <= last else { throw .textMissing(what) }
        let kept = text[first...last]
        guard kept.count <= longest else { throw .textTooLong(most: longest) }
        return String(kept)
    }
}
