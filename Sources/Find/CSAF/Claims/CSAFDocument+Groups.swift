extension CSAFDocument {
    /// The ids of products and of the members of groups, each once, in that order.
    public func productIDs(_ productIDs: [String], groups groupIDs: [String]) -> [String] {
        guard !groupIDs.isEmpty else { return productIDs }
        var seen: Set<String> = []
        let members = groupIDs.flatMap { productTree.group($0)?.productIDs ?? [] }
        return (productIDs + members).filter { seen.insert($0).inserted }
    }

    /// The products that a remediation is for, groups resolved.
    public func productIDs(of remediation: Remediation) -> [String] {
        productIDs(remediation.productIDs, groups: remediation.groupIDs)
    }

    /// The products that a threat is for, groups resolved.
    public func productIDs(of threat: Threat) -> [String] { productIDs(threat.productIDs, groups: threat.groupIDs) }

    /// The products that a flag is for, groups resolved.
    public func productIDs(of flag: Flag) -> [String] { productIDs(flag.productIDs, groups: flag.groupIDs) }

    /// The products that a note is for, groups resolved; none means all (CSAF 2.1).
    public func productIDs(of note: Note) -> [String] { productIDs(note.productIDs, groups: note.groupIDs) }
}
