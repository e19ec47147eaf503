import HTTPTypes
import Hub
import Inventory
import Store
import Triage

extension Pages {
    /// One's own tokens, and for administrators the whole house.
    static let settings: [PageRoute] = ownSettings + userSettings + houseSettings + noticeSettings

    private static let ownSettings: [PageRoute] = [
        .page(
            "/settings", "settings", access: .permission(.ownAccount), menu: .init(title: "Settings", letter: "s")
        ) { page in
            .page(settingsView(try await SettingsModel.make(page)))
        },
        .form("/settings/tokens", "makeToken", access: .permission(.ownAccount)) { page in
            let principal = try page.principal
            let name = page.form["name"] ?? ""
            let scopes = Set(page.form.all("scope").compactMap(Scope.init(rawValue:)))
            let days = page.form.number("days") ?? 90
            do {
                let made = try await page.call.working {
                    try $0.accounts.makeToken(name: name, scopes: scopes, days: days, as: principal)
                }
                let model = SecretModel(
                    heading: "The token “\(made.token.name)”", secret: made.secret,
                    text: "Copy it now: it is not shown again. A program sends it as “Authorization: Bearer …”.",
                    back: LinkModel(address: "/settings", label: "Back to Settings"))
                return .page(PageView(title: "Token", template: "pages/secret", model: model))
            } catch let error as AccountError {
                var view = settingsView(try await SettingsModel.make(page, tokenProblem: error.description))
                view.status = .unprocessableContent
                return .page(view)
            }
        },
        .form("/settings/tokens/{id}/revoke", "revokeToken", access: .permission(.ownAccount)) { page in
            let (id, principal) = (try page.call.number("id"), try page.principal)
            try await page.call.working { try $0.accounts.revokeToken(id: id, as: principal) }
            return .go(to: "/settings", .done("The token is taken back. Programs that use it are refused from now on."))
        },
    ]

    private static let houseSettings: [PageRoute] = [
        .page("/settings/policy.json", "policyFile") { page in
            let policy = try await page.call.working { try $0.references.policy() }
            return .file(.file(PolicyFile.write(policy), type: "application/json", name: "policy.json"))
        },
        .form("/settings/policy", "setPolicy", access: .permission(.administer), .files(limit: 1 << 20)) { page in
            let (bytes, principal) = (try fileBytes(page), try page.principal)
            do {
                let policy = try await page.call.working { try $0.references.setPolicy(bytes, as: principal) }
                return .go(to: "/settings#house", .done("“\(policy.name)” is in force."))
            } catch let error as PolicyError {
                return .go(
                    to: "/settings#house", Flash(kind: .problem, text: "This is no policy: \(error.description)"))
            }
        },
        .form("/settings/kev", "setKEV", access: .permission(.importAdvisories), .files(limit: 32 << 20)) { page in
            let (bytes, principal) = (try fileBytes(page), try page.principal)
            do {
                let catalog = try await page.call.working { try $0.references.setKEV(bytes, as: principal) }
                return .go(
                    to: "/settings#house", .done("Catalogue \(catalog.version) is here, with \(catalog.count) entries.")
                )
            } catch let error as KEVError {
                return .go(
                    to: "/settings#house",
                    Flash(kind: .problem, text: "This is no such catalogue: \(error.description)"))
            }
        },
        .form("/settings/hosts", "setFetchHosts", access: .permission(.administer)) { page in
            let (text, principal) = (page.form["hosts"] ?? "", try page.principal)
            do {
                let hosts = try await page.call.working { try $0.references.setFetchHosts(text, as: principal) }
                return .go(
                    to: "/settings#hosts",
                    .done(
                        hosts.isEmpty
                            ? "Advisories are fetched from nowhere now."
                            : "Advisories may be fetched from \(Words.count(hosts.lines.count, "host"))."))
            } catch let error as FetchError {
                return .go(to: "/settings#hosts", Flash(kind: .problem, text: error.description))
            }
        },
        .form("/settings/mapping", "setColumnMapping", access: .permission(.importInventories)) { page in
            let (text, principal) = (page.form["mapping"] ?? "", try page.principal)
            do {
                try await page.call.working { try $0.references.setColumnMapping(text, as: principal) }
                return .go(to: "/settings#mapping", .done("Imports go by this mapping from now on."))
            } catch let error as MappingError {
                return .go(
                    to: "/settings#mapping", Flash(kind: .problem, text: "The column mapping: \(error.description)"))
            }
        },
        .form("/settings/vendors", "addVendorName", access: .permission(.administer)) { page in
            let principal = try page.principal
            let (alias, vendor, note) = (page.form["alias"] ?? "", page.form["vendor"] ?? "", page.form["note"] ?? "")
            do {
                try await page.call.working {
                    try VendorBook($0).add(alias, of: vendor, note: String(note.prefix(500)), as: principal)
                }
            } catch let error as VendorBook.Unusable {
                return .go(to: "/settings#vendors", Flash(kind: .problem, text: error.description))
            }
            return try await matchedAnew(page, "“\(alias)” counts as “\(vendor)” from now on.")
        },
        .form("/settings/vendors/remove", "removeVendorName", access: .permission(.administer)) { page in
            let (principal, alias) = (try page.principal, page.form.exact("alias"))
            let wasThere = try await page.call.working { try VendorBook($0).remove(alias, as: principal) }
            guard wasThere else { return .go(to: "/settings#vendors", .note("This name was gone already.")) }
            return try await matchedAnew(page, "“\(alias)” is taken out.")
        },
    ]

    private static func matchedAnew(_ page: PageRequest, _ text: String) async throws -> PageAnswer {
        let principal = try page.principal
        return try await page.longWork("Matching everything anew") { _ in
            let result = try await page.call.place.intake.matchAll(as: principal)
            return .go(
                to: "/settings#vendors",
                .done("\(text) \(Words.count(result.versions, "product version")) matched anew."))
        }
    }

    private static func fileBytes(_ page: PageRequest) throws(Problem) -> [UInt8] {
        guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
            throw Problem(.unprocessableContent, "file-missing", "Choose a file.")
        }
        return file.bytes
    }

    private static func settingsView(_ model: SettingsModel) -> PageView {
        PageView(title: "Settings", template: "pages/settings", model: model)
    }
}

/// A secret that is shown once.
struct SecretModel: Sendable {
    let heading: String
    let secret: String
    let text: String
    let back: LinkModel
}
