import Inventory
import Response
public import Store
import Triage

/// A hub to look around in: the examples loaded, people of both teams, and a case that is half-way.
///
/// Its accounts exist only where it was asked for; a server that has them listens on this machine only.
public struct Demo: Sendable {
    private let place: Workplace

    /// Somebody to sign in as.
    public struct Account: Sendable, Hashable {
        /// The name to sign in with.
        public var login: String
        /// The name that others read.
        public var name: String
        /// What the person does here.
        public var role: Role
    }

    /// The people of the demonstration.
    public static let accounts = [
        Account(login: "demo.biomed", name: "Jo Ortiz", role: .biomedicalEngineer),
        Account(login: "demo.biomed2", name: "Kim Sato", role: .biomedicalEngineer),
        Account(login: "demo.security", name: "Sam Novak", role: .securityAnalyst),
        Account(login: "demo.security2", name: "Ana Weiss", role: .securityAnalyst),
        Account(login: "demo.clinical", name: "Lee Park", role: .clinicalLead),
        Account(login: "demo.patients", name: "Mia Roth", role: .patientContact),
        Account(login: "demo.auditor", name: "Tom Hale", role: .auditor),
        Account(login: "demo.admin", name: "Eve Lang", role: .administrator),
    ]

    /// The advisory of the case that is half-way: the MiniMed 600 alert, in our own words.
    public static let advisory = "ECC-2022-0031"

    /// A demonstration in this workplace.
    public init(place: Workplace) { self.place = place }

    /// Whether accounts of a demonstration are in a database.
    public static func isIn(_ store: SutureStore) throws -> Bool {
        try accounts.contains { account in
            guard let user = try store.users.find(login: account.login) else { return false }
            return user.disabledAt == nil
        }
    }

    /// The workplace with passwords that cost little: this one is random, nobody guesses it, and people wait here.
    private var cheaply: Workplace {
        var policy = place.policy
        policy.passwordCost = PasswordHash.Cost(logRounds: 10, blockSize: 8, parallelism: 1)
        return Workplace(
            store: place.store, policy: policy, clock: place.clock, random: place.random, fetch: place.fetch)
    }

    /// Loads the examples, makes the accounts, and brings a case half-way.
    ///
    /// - Parameters:
    ///   - examples: the folder with `advisories`, `inventory.csv` and `mapping.txt`.
    ///   - rejects: where rows go that are no device.
    /// - Returns: the password of all accounts, made anew each time.
    public func prepare(examples: String, rejects: String) async throws -> String {
        let store = place.store
        _ = try AdvisoryImport(store: store, by: "demo").run(["\(examples)/advisories"])
        let intake = InventoryIntake(
            path: "\(examples)/inventory.csv", mapping: try InventoryMapping.read("\(examples)/mapping.txt"),
            rejects: rejects)
        _ = try intake.run(store: store, by: "demo")
        _ = try await DatabaseMatch(store: store).run()
        let password = String(Secret.make(place.random).prefix(16))
        let accounts = cheaply.accounts
        var people: [String: Principal] = [:]
        for account in Self.accounts {
            let new = NewUser(login: account.login, name: account.name, roles: [account.role])
            let user = try await accounts.addLocally(new, password: password, actor: "demo").user
            people[account.login] = Principal(user)
        }
        if let biomed = people["demo.biomed"], let security = people["demo.security"] {
            let id = try DemoCase(place: place, biomed: biomed, security: security).tell()
            if let id, let staff = people["demo.patients"], let administrator = people["demo.admin"] {
                try DemoNotices(place: place, staff: staff, administrator: administrator).tell(id, examples: examples)
            }
        }
        return password
    }
}
