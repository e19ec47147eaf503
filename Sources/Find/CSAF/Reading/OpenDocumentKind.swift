/// What kind of open security document a JSON text is, told by its outermost members.
public enum OpenDocumentKind: Sendable, Hashable {
    /// A CSAF document, with its `csaf_version` as written (empty when missing).
    case csaf(version: String)
    /// A CSAF provider's metadata (CSAF 2.0, 7.1.7).
    case providerMetadata
    /// A CSAF aggregator's list (CSAF 2.0, 7.1.21).
    case aggregator
    /// A ROLIE feed, service or category document (RFC 8322).
    case rolie
    /// A CycloneDX bill of materials or VEX.
    case cycloneDX
    /// An OpenVEX document.
    case openVEX
    /// An SPDX bill of materials.
    case spdx
    /// Some other JSON.
    case other

    /// Looks at the outermost members of the text.
    public init(of json: JSONDocument) {
        let root = json.root
        if let document = root["document"],
            document["csaf_version"] != nil || document["tracking"] != nil
        {
            self = .csaf(version: document["csaf_version"]?.string ?? "")
        } else if root["aggregator"] != nil {
            self = .aggregator
        } else if root["metadata_version"] != nil || root["canonical_url"] != nil {
            self = .providerMetadata
        } else if root["feed"] != nil || root["service"] != nil || root["categories"] != nil {
            self = .rolie
        } else if root["bomFormat"]?.string == "CycloneDX" {
            self = .cycloneDX
        } else if root["spdxVersion"] != nil {
            self = .spdx
        } else if root["@context"]?.string?.contains("openvex") == true {
            self = .openVEX
        } else {
            self = .other
        }
    }

    /// Whether it is a CSAF document.
    public var isCSAF: Bool {
        if case .csaf = self { true } else { false }
    }

    /// What it is, as a noun phrase for notes.
    public var name: String {
        switch self {
        case .csaf(let version): version.isEmpty ? "a CSAF document" : "a CSAF \(version) document"
        case .providerMetadata: "the metadata of a CSAF provider"
        case .aggregator: "the list of a CSAF aggregator"
        case .rolie: "a ROLIE feed"
        case .cycloneDX: "a CycloneDX document"
        case .openVEX: "an OpenVEX document"
        case .spdx: "an SPDX document"
        case .other: "some other JSON"
        }
    }
}
