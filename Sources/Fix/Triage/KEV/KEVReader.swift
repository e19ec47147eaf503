import CSAF

/// Reads the members of the catalogue; every error says where.
struct KEVReader {
    func entry(_ node: JSONNode) throws(KEVError) -> KEVEntry {
        let cve = try text("cveID", of: node)
        guard cve.uppercased().hasPrefix("CVE-") else {
            throw bad("cveID", node, "“\(cve)” is no CVE id", "write it as CVE-2022-32537")
        }
        return KEVEntry(
            cve: cve, vendor: try text("vendorProject", of: node), product: try text("product", of: node),
            name: try text("vulnerabilityName", of: node), added: try instant("dateAdded", of: node),
            requiredAction: try text("requiredAction", of: node), due: try instant("dueDate", of: node),
            knownRansomware: node["knownRansomwareCampaignUse"]?.string?.lowercased() == "known")
    }

    func text(_ key: String, of node: JSONNode) throws(KEVError) -> String {
        guard let text = node[key]?.string else {
            throw bad(key, node, "the text “\(key)” is missing", "get the catalogue again")
        }
        return text
    }

    func instant(_ key: String, of node: JSONNode) throws(KEVError) -> Instant {
        let text = try text(key, of: node)
        guard let instant = Instant(text) else {
            throw bad(key, node, "“\(text)” is no date", "write it as 2025-08-25")
        }
        return instant
    }

    func check(count: Int, of root: JSONNode) throws(KEVError) {
        guard let stated = root["count"]?.integer, stated != count else { return }
        throw KEVError(
            code: .incomplete, pointer: "/count", reason: "it states \(stated) vulnerabilities and lists \(count)",
            advice: "get the catalogue again, it may have been cut off")
    }

    private func bad(_ key: String, _ node: JSONNode, _ reason: String, _ advice: String) -> KEVError {
        let place = (node[key] ?? node).pointer
        return KEVError(code: .badMember, pointer: place, reason: reason, advice: advice)
    }
}
