public import CSAF

extension SBOM {
    /// The most parts that are read.
    static let mostComponents = 200_000
    /// The longest name, version or supplier that is kept, in bytes.
    static let longestText = 1000

    /// Reads CycloneDX 1.2 to 1.6, or SPDX 2.2 or 2.3, in JSON.
    ///
    /// - Throws: `ReadingError` where it is something else, or says nothing about parts.
    public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits(maximumBytes: 64 << 20)) throws(ReadingError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, limits: limits)
        } catch {
            throw ReadingError("this is not JSON: \(error.reason)", at: "line \(error.line)")
        }
        let root = document.root
        if root["bomFormat"]?.string == "CycloneDX" {
            try self.init(cycloneDX: root)
        } else if let version = root["spdxVersion"]?.string {
            try self.init(spdx: root, version: version)
        } else {
            throw ReadingError("this is neither CycloneDX nor SPDX in JSON; ask its maker for one of these")
        }
    }

    private init(cycloneDX root: JSONNode) throws(ReadingError) {
        let version = root["specVersion"]?.string ?? ""
        guard ["1.2", "1.3", "1.4", "1.5", "1.6"].contains(version) else {
            throw ReadingError("CycloneDX \(version) is not read; 1.2 to 1.6 are", at: "/specVersion")
        }
        format = "CycloneDX \(version)"
        let subject = root["metadata"]?["component"]
        self.subject = Self.text(subject?["name"])
        subjectVersion = Self.text(subject?["version"])
        components = []
        var seen: Set<Component> = []
        // Parts may have parts of their own; whoever waits is kept in a list, so that depth costs no stack.
        var waiting = [subject?["components"], root["components"]].compactMap(\.self)
        while let list = waiting.popLast() {
            guard list.kind == .array else { throw ReadingError("this is no list of parts", at: list.pointer) }
            for node in list.elements {
                if let inner = node["components"] { waiting.append(inner) }
                // Data, files and the like are no software that an advisory names.
                if ["data", "file", "cryptographic-asset"].contains(node["type"]?.string ?? "") { continue }
                let component = Self.component(cycloneDX: node)
                if !component.name.isEmpty, seen.insert(component).inserted { components.append(component) }
                try Self.check(components.count)
            }
        }
    }

    private static func component(cycloneDX node: JSONNode) -> Component {
        let suppliers = [
            node["supplier"]?["name"], node["manufacturer"]?["name"], node["publisher"], node["author"],
        ]
        let group = text(node["group"])
        let name = text(node["name"])
        return Component(
            name: group.isEmpty || name.isEmpty ? name : "\(group) \(name)", version: text(node["version"]),
            supplier: suppliers.lazy.map { text($0) }.first { !$0.isEmpty } ?? "", packageURL: text(node["purl"]),
            cpe: text(node["cpe"]))
    }

    private init(spdx root: JSONNode, version: String) throws(ReadingError) {
        guard ["SPDX-2.2", "SPDX-2.3"].contains(version) else {
            throw ReadingError("\(version) is not read; SPDX-2.2 and SPDX-2.3 are", at: "/spdxVersion")
        }
        guard let packages = root["packages"], packages.kind == .array else {
            throw ReadingError("there is no list of packages", at: "/packages")
        }
        format = version.replacing("-", with: " ")
        let described = Self.described(by: root)
        (subject, subjectVersion, components) = ("", "", [])
        var seen: Set<Component> = []
        for node in packages.elements {
            let component = Self.component(spdx: node)
            if described.contains(node["SPDXID"]?.string ?? "") {
                (subject, subjectVersion) = (component.name, component.version)
            } else if !component.name.isEmpty, seen.insert(component).inserted {
                components.append(component)
            }
            try Self.check(components.count)
        }
    }

    /// The packages that the document as a whole is about: they are the product, not parts of it.
    private static func described(by root: JSONNode) -> Set<String> {
        var found = Set(root["documentDescribes"]?.elements.compactMap(\.string) ?? [])
        for relation in root["relationships"].map({ Array($0.elements) }) ?? [] {
            let (from, to) = (relation["spdxElementId"]?.string, relation["relatedSpdxElement"]?.string)
            switch relation["relationshipType"]?.string {
            case "DESCRIBES": if from == "SPDXRef-DOCUMENT", let to { found.insert(to) }
            case "DESCRIBED_BY": if to == "SPDXRef-DOCUMENT", let from { found.insert(from) }
            default: break
            }
        }
        return found
    }

    private static func component(spdx node: JSONNode) -> Component {
        var (purl, cpe) = ("", "")
        for reference in node["externalRefs"].map({ Array($0.elements) }) ?? [] {
            switch reference["referenceType"]?.string {
            case "purl": purl = text(reference["referenceLocator"])
            case "cpe23Type", "cpe22Type": cpe = text(reference["referenceLocator"])
            default: break
            }
        }
        let supplier = [node["supplier"], node["originator"]].lazy.map { Self.organisation(text($0)) }.first {
            !$0.isEmpty
        }
        return Component(
            name: text(node["name"]), version: text(node["versionInfo"]), supplier: supplier ?? "", packageURL: purl,
            cpe: cpe)
    }

    /// `Organization: Name (mail)` without what is around the name; nothing for `NOASSERTION`.
    private static func organisation(_ text: String) -> String {
        guard text != "NOASSERTION", let colon = text.firstIndex(of: ":") else { return "" }
        let name = text[text.index(after: colon)...].drop { $0 == " " }
        return String(name.prefix { $0 != "(" }.reversed().drop { $0 == " " }.reversed())
    }

    private static func check(_ count: Int) throws(ReadingError) {
        guard count <= mostComponents else { throw ReadingError("there are more than \(mostComponents) parts") }
    }

    /// A text without control characters, cut where it is longer than any name.
    private static func text(_ node: JSONNode?) -> String {
        guard let text = node?.string else { return "" }
        return String(FHIRText.clean(text).prefix(longestText))
    }
}
