import Crypto
public import Response
public import Triage

/// What a case says about products and vulnerabilities, before it is written in a format.
///
/// It speaks of products and versions, never of single devices: no asset tag, serial number, place or person is in it.
public struct VEXReport: Sendable, Hashable {
    /// One product in one version, as the inventory names it.
    public struct Product: Sendable, Hashable {
        /// An id that stays the same from revision to revision.
        public var id: String
        /// Maker, model and model number.
        public var name: String
        /// The version; empty when it is not known.
        public var version: String

        init(name: String, version: String) {
            let digest = SHA256.hash(data: Array("\(name)\u{1}\(version)".utf8)).prefix(8)
            id = "P-" + digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
            (self.name, self.version) = (name, version)
        }

        /// Name and version in one line.
        public var fullName: String { version.isEmpty ? name : "\(name) \(version)" }
    }

    /// What is said about one product and one vulnerability.
    public struct Statement: Sendable, Hashable {
        /// The product.
        public var product: Product
        /// Where it stands.
        public var status: VEXStatus
        /// Why it is not affected, where a person used one of the words for that.
        public var justification: VEXJustification?
        /// Why it is not affected, as a sentence; empty otherwise.
        public var impact: String
    }

    /// An instruction for what is affected.
    public struct Instruction: Sendable, Hashable {
        /// CSAF's category for it.
        public var category: String
        /// The instruction, as both teams agreed on it.
        public var text: String
    }

    /// What is said about one vulnerability.
    public struct Vulnerability: Sendable, Hashable {
        /// The CVE id, or what the advisory calls it.
        public var id: String
        /// By product, in the order of their names.
        public var statements: [Statement]

        /// Whether it has a CVE id.
        public var isCVE: Bool { id.wholeMatch(of: /CVE-[0-9]{4}-[0-9]{4,}/) != nil }
    }

    /// The number of the case.
    public var caseID: String
    /// What the problem is.
    public var title: String
    /// The version of the case.
    public var version: Int
    /// Whether the case is closed, so that this is the last word.
    public var isFinal: Bool
    /// When the case was opened.
    public var openedAt: Instant
    /// When it last changed.
    public var changedAt: Instant
    /// The advisories that it goes by.
    public var advisories: [AdvisoryID]
    /// What is said.
    public var vulnerabilities: [Vulnerability]
    /// What to do where something is affected.
    public var instructions: [Instruction]

    /// What a case says. Vulnerabilities of which it says nothing are left out.
    public init(_ one: Case) {
        (caseID, title, version, isFinal) = (one.id, one.title, one.version, one.isClosed)
        (openedAt, changedAt) = (one.openedAt, one.changedAt)
        advisories = one.advisories.map(\.id)
        instructions = Self.instructions(of: one)
        let devices = one.devices.values.filter { $0.retired == nil }.sorted { $0.facts.id < $1.facts.id }
        vulnerabilities = one.vulnerabilities.map { id in
            Vulnerability(
                id: id,
                statements: Self.statements(devices.filter { one.vulnerabilities(of: $0).contains(id) }, id, one))
        }.filter { !$0.statements.isEmpty }
    }

    /// The products that something is said about, in the order of their names.
    public var products: [Product] {
        Set(vulnerabilities.flatMap { $0.statements.map(\.product) }).sorted {
            ($0.fullName, $0.id) < ($1.fullName, $1.id)
        }
    }

    private static func statements(_ devices: [CaseDevice], _ vulnerability: String, _ one: Case) -> [Statement] {
        let groups = Dictionary(grouping: devices) { Product(name: $0.facts.product, version: $0.facts.version) }
        return groups.map { product, devices in
            let all = devices.map { DeviceFinding($0, vulnerability, in: one) }
            return merged(all, product)
        }.sorted { ($0.product.fullName, $0.product.id) < ($1.product.fullName, $1.product.id) }
    }

    /// The gravest finding of a product's devices; reasons are only given where all say the same.
    private static func merged(_ findings: [DeviceFinding], _ product: Product) -> Statement {
        let status = findings.map(\.status).max { $0.gravity < $1.gravity } ?? .underInvestigation
        guard status == .notAffected else {
            return Statement(product: product, status: status, justification: nil, impact: "")
        }
        let justifications = Set(findings.map(\.justification))
        let reasons = Set(findings.map(\.reason)).sorted()
        return Statement(
            product: product, status: status,
            justification: justifications.count == 1 ? justifications.first ?? nil : nil,
            impact: reasons.joined(separator: " "))
    }

    /// What nobody agreed on is no instruction.
    private static func instructions(of one: Case) -> [Instruction] {
        guard one.isPlanAgreed else { return [] }
        return one.activeActions.map { action in
            Instruction(category: category(of: action.content.kind), text: action.content.text)
        }
    }

    private static func category(of kind: ActionKind) -> String {
        switch kind {
        case .patch: "vendor_fix"
        case .configuration: "workaround"
        case .compensatingControl, .userAdvice, .replacement, .stopUse: "mitigation"
        }
    }
}
