import Hub
import Store
import Triage

/// What the settings are filled with.
struct SettingsModel: Sendable {
    let roles: String
    let tokens: [TokenModel]
    let hasTokens: Bool
    let tokenForm: FormModel
    let calendars: [CalendarModel]
    let calendarForm: FormModel?
    let mayAdminister: Bool
    let mayRead: Bool
    let policyName: String
    let policyFacts: [PolicyFactModel]
    let policyForm: FormModel?
    let kev: String
    let kevReleased: TimeModel?
    let kevForm: FormModel?
    let vendors: [VendorModel]
    let vendorForm: FormModel?
    let hosts: [String]
    let hasHosts: Bool
    let hostsForm: FormModel?
    let mapping: String
    let hasMapping: Bool
    let mappingForm: FormModel?

    static func make(_ page: PageRequest, tokenProblem: String? = nil) async throws -> SettingsModel {
        let (principal, token, form) = (try page.principal, page.formToken, page.form)
        let now = page.call.place.clock().milliseconds
        return try await page.call.working { place in
            try SettingsModel(place, principal, token, form, problem: tokenProblem, now: now)
        }
    }

    private init(
        _ place: Workplace, _ principal: Principal, _ token: String, _ form: Fields, problem: String?, now: Int64
    ) throws {
        roles = principal.roles.map(\.title).sorted().joined(separator: ", ")
        tokens = try place.accounts.tokens(limit: 200, as: principal).reversed()
            .map { TokenModel($0, token: token, now: now) }
        hasTokens = !tokens.isEmpty
        tokenForm = SettingsForms.token(token, form, problem)
        calendars = try place.calendars.mine(as: principal).reversed().map { CalendarModel($0, token: token, now: now) }
        calendarForm = principal.may(.read) ? CalendarModel.form(token) : nil
        (mayAdminister, mayRead) = (principal.may(.administer), principal.may(.read))
        let policy = try place.references.policy()
        (policyName, policyFacts) = (policy.name, PolicyFactModel.list(policy))
        policyForm = mayAdminister ? SettingsForms.policy(token) : nil
        let catalog = try place.references.kev()
        kev = catalog.map { "Version \($0.version), \($0.count) entries." } ?? "Not here yet."
        kevReleased = catalog.map { TimeModel(day: $0.released) }
        kevForm = principal.may(.importAdvisories) ? SettingsForms.kev(token) : nil
        let button = mayAdminister ? token : nil
        vendors = mayRead ? try VendorBook(place).all(as: principal).map { VendorModel($0, token: button) } : []
        vendorForm = mayAdminister ? SettingsForms.vendor(token) : nil
        let allowed = mayRead ? try place.references.fetchHosts() : FetchHosts()
        (hosts, hasHosts) = (allowed.lines, !allowed.isEmpty)
        hostsForm = mayAdminister ? SettingsForms.hosts(token, allowed.lines.joined(separator: "\n")) : nil
        mapping = mayRead ? try place.references.columnMapping() : ""
        hasMapping = !mapping.isEmpty
        mappingForm = principal.may(.importInventories) ? SettingsForms.mapping(token, mapping) : nil
    }
}

/// The forms of the settings.
enum SettingsForms {
    static func token(_ token: String, _ form: Fields, _ problem: String?) -> FormModel {
        let scopes = Scope.allCases.map { OptionModel(value: $0.rawValue, label: $0.title) }
        let fields = [
            FieldModel(.text, "name", "Name", hint: "What program it is for.", most: 200),
            FieldModel(.checks, "scope", "It may", options: scopes),
            FieldModel(.text, "days", "Days until it ends", value: "90", most: 3),
        ]
        return FormModel(
            action: "/settings/tokens", submit: "Make a token", token: token,
            fields: problem == nil ? fields : fields.map { $0.filled(form) }, title: "A new token",
            hint: "A token never gives more than your own roles do.", problem: problem)
    }

    static func policy(_ token: String) -> FormModel {
        FormModel(
            action: "/settings/policy", submit: "Set the policy", token: token,
            fields: [FieldModel(.file, "file", "Policy file", hint: "As “policy.json” above, changed as you need it.")],
            takesFiles: true)
    }

    static func kev(_ token: String) -> FormModel {
        FormModel(
            action: "/settings/kev", submit: "Bring it in", token: token,
            fields: [
                FieldModel(.file, "file", "Catalogue file", hint: "As CISA publishes it, in JSON.")
            ], takesFiles: true)
    }

    static func hosts(_ token: String, _ value: String) -> FormModel {
        FormModel(
            action: "/settings/hosts", submit: "Set the hosts", token: token,
            fields: [
                FieldModel(
                    .area, "hosts", "Hosts, one a line", value: value,
                    hint: "Such as “www.example.org”, or “www.example.org:8443”. A host inside your own network needs "
                        + "“private” after it.", isNeeded: false)
            ])
    }

    static func mapping(_ token: String, _ value: String) -> FormModel {
        FormModel(
            action: "/settings/mapping", submit: "Set the mapping", token: token,
            fields: [
                FieldModel(
                    .area, "mapping", "Column mapping", value: value,
                    hint: "One “field = header” a line, such as “asset tag = Control No”.", isNeeded: false)
            ])
    }

    static func vendor(_ token: String) -> FormModel {
        FormModel(
            action: "/settings/vendors", submit: "Add the name", token: token,
            fields: [
                FieldModel(.text, "alias", "Name as it occurs", most: 200),
                FieldModel(.text, "vendor", "Means this vendor", most: 200),
                FieldModel(.text, "note", "Why", isNeeded: false, most: 500),
            ], title: "Another name of a vendor", hint: "Everything is matched anew with it.")
    }
}

extension Scope {
    /// What a token of this scope is for.
    var title: String {
        switch self {
        case .read: "Read"
        case .import: "Bring in advisories and inventories"
        case .work: "Work on reviews and cases"
        case .contacts: "See how to reach patients, and write to them"
        case .audit: "Read and verify the audit log"
        case .admin: "Keep accounts and tokens"
        }
    }
}

/// A token in a list.
struct TokenModel: Sendable {
    let name: String
    let scopes: String
    let ends: TimeModel
    let used: TimeModel?
    let state: BadgeModel
    let button: ButtonModel?

    init(_ record: TokenRecord, token: String, now: Int64) {
        name = record.name
        scopes = record.scopes.joined(separator: ", ")
        ends = TimeModel(day: Instant(milliseconds: record.expiresAt))
        used = record.usedAt.map { TimeModel(milliseconds: $0) }
        let isOpen = record.revokedAt == nil && record.expiresAt > now
        state =
            record.revokedAt != nil
            ? BadgeModel("Taken back", .plain) : isOpen ? BadgeModel("In force", .good) : BadgeModel("Ended", .plain)
        button =
            isOpen
            ? ButtonModel("/settings/tokens/\(record.id)/revoke", "Take back", token: token, style: "quiet") : nil
    }
}

/// One rule of the policy in words.
struct PolicyFactModel: Sendable {
    let title: String
    let value: String

    static func list(_ policy: Policy) -> [PolicyFactModel] {
        [
            PolicyFactModel(
                title: "Days to remediate",
                value: "immediate \(policy.dueDays.immediate), out of cycle \(policy.dueDays.outOfCycle), "
                    + "scheduled \(policy.dueDays.scheduled), defer \(policy.dueDays.deferred)"),
            PolicyFactModel(title: "“Do now” is done within", value: Words.count(policy.doNowDays, "day")),
            PolicyFactModel(title: "A hand-off is answered within", value: Words.count(policy.handOffHours, "hour")),
            PolicyFactModel(
                title: "A risk is accepted for at most", value: Words.count(policy.acceptedRiskDays, "day")),
            PolicyFactModel(title: "Records are kept for", value: Words.count(policy.retentionYears, "year")),
        ]
    }
}

/// A name of a vendor that the hospital added.
struct VendorModel: Sendable {
    let alias: String
    let vendor: String
    let by: String
    let note: String?
    let button: ButtonModel?

    init(_ alias: VendorAlias, token: String?) {
        (self.alias, vendor, by) = (alias.alias, alias.vendor, alias.addedBy)
        note = alias.note.isEmpty ? nil : alias.note
        button = token.map {
            ButtonModel(
                "/settings/vendors/remove", "Take out", token: $0, fields: [("alias", alias.alias)], style: "quiet")
        }
    }
}
