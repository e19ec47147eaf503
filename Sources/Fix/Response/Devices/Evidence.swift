public import Triage

/// What shows that an action was done.
public struct Evidence: Sendable, Hashable, Codable {
    /// What the evidence is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The version, read from the device.
        case versionReadBack = "version_read_back"
        /// A work order.
        case workOrder = "work_order"
        /// A file, such as a photograph or a report.
        case file
        /// A rule of a firewall or a switch.
        case networkRule = "network_rule"
        /// A person's acknowledgement of an advice.
        case acknowledgement
        /// A token that the device signed.
        case attestation
    }

    /// What it is.
    public var kind: Kind
    /// Who did the work, by account id or name. The person who reports it counts as having worked on it, too.
    public var performedBy: String
    /// When the work was done.
    public var performedAt: Instant
    /// The SHA-256, in hexadecimal, of the file, token, work order or text that is kept.
    public var sha256: String
    /// What is shown, in words: the work order's number, the rule, what the display said.
    public var text: String
    /// The version found, where that is what the evidence shows.
    public var version: String?

    /// Evidence of an action done.
    public init(
        kind: Kind, performedBy: String, performedAt: Instant, sha256: String, text: String, version: String? = nil
    ) {
        self.kind = kind
        self.performedBy = performedBy
        self.performedAt = performedAt
        self.sha256 = sha256
        self.text = text
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case kind, sha256, text, version
        case performedBy = "performed_by"
        case performedAt = "performed_at"
    }
}
