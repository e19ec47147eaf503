import Foundation
import Hub
import Hummingbird
import Store

/// What an answer follows from: everything in the database but some tables, which it is certain not to read.
///
/// Tests hold this against what is read while each of them is worked out. A table that nobody thought of counts.
struct Reads: Sendable, Hashable {
    /// Which cases an answer reads.
    enum Cases: Sendable, Hashable {
        /// Any of them.
        case all
        /// None.
        case none
        /// The one whose number is in the address.
        case one
        /// Those that the advisory in the address joined.
        case ofAdvisory
        /// Those to which the device in the address belongs.
        case ofDevice
    }

    let cases: Cases
    /// The tables that do not matter.
    let without: Set<String>
    /// Whether it says something that goes by the clock, such as “due in 3 hours”: then it holds for a minute.
    private(set) var goesByClock = true

    /// The tables that hold cases.
    static let caseTables: Set<String> = ["cases", "case_events", "case_advisories", "case_devices"]
    /// What only some pages of the house show: the log, who is signed in, and what is to be sent or was answered.
    private static let house: Set<String> = [
        "audit_log", "audit_seals", "sessions", "api_tokens", "idempotent_answers", "outbox", "follower_marks",
    ]

    private init(_ cases: Cases, without: Set<String>) {
        (self.cases, self.without) = (cases, cases == .all ? without : without.union(Self.caseTables))
    }

    /// Everything.
    static let all = Reads(.all, without: [])
    /// Everything that people work with.
    static let cases = Reads(.all, without: house)
    /// One case, and everything that people work with but other cases.
    static let oneCase = Reads(.one, without: house)
    /// The cases of one advisory, and everything that people work with but other cases.
    static let advisory = Reads(.ofAdvisory, without: house)
    /// The cases of one device, and everything that people work with but other cases.
    static let device = Reads(.ofDevice, without: house)
    /// Everything that people work with, but cases.
    static let others = Reads(.none, without: house)

    /// The same for what says nothing that goes by the clock.
    var atAnyTime: Reads {
        var reads = self
        reads.goesByClock = false
        return reads
    }

    /// Stands where any case may matter: no case has this number, so that such a basis is like none with cases told.
    private static let anyCase: [Int64] = [-1]

    /// How often all that was changed up to now.
    ///
    /// - Parameter path: what the address names.
    func basis(in store: SutureStore, path: Parameters) throws -> AnswerCache.Basis {
        let state = try store.contentState()
        let stamp = state.stamp(without: without)
        func text(_ name: String) -> String { path.get(name)?.removingPercentEncoding ?? "" }
        let versions: [Int64]?
        switch cases {
        case .all, .none: versions = []
        case .one:
            let id = Int64(text("id")) ?? 0
            versions = try store.cases.version(of: id).map { [id, $0] } ?? []
        case .ofAdvisory: versions = try store.cases.versions(ofAdvisory: text("tracking"))
        case .ofDevice: versions = try store.cases.versions(ofDevice: text("tag"))
        }
        // Where the address writes a name in other letters than the database, which cases are its own is not told so quickly.
        guard let versions else {
            return AnswerCache.Basis(
                tables: state.stamp(without: without.subtracting(Self.caseTables)), cases: Self.anyCase)
        }
        return AnswerCache.Basis(tables: stamp, cases: versions)
    }
}
