/// 6.1.11: a weakness exists in the Common Weakness Enumeration and has the name given.
///
/// A number above the newest one known here is only noted; so is a name that the weakness had in an earlier version.
struct WeaknessName: MandatoryTest {
    let id = "6.1.11"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.compactMap { $0["cwe"].flatMap(issue) }
    }

    private func issue(_ cwe: JSONNode) -> Issue? {
        guard let node = cwe["id"], let id = node.string, TextSyntax.cwe.accepts(id), let number = Int(id.dropFirst(4))
        else { return nil }
        guard let names = CWENames.names[number], let current = names.first else {
            return number > CWENames.newest
                ? Issue(node, "\(id) is newer than the list of weaknesses used; its name was not checked", isNote: true)
                : Issue(node, "\(id) is not a weakness of the Common Weakness Enumeration")
        }
        guard let nameNode = cwe["name"], let name = nameNode.string.map(Self.trimmed), name != current
        else { return nil }
        return names.contains(name)
            ? Issue(nameNode, "\"\(name)\" is a former name of \(id); it is \"\(current)\" now", isNote: true)
            : Issue(nameNode, "the name of \(id) is \"\(current)\", not \"\(name)\"")
    }

    /// CWE itself published names with a space at the end; it is no other name.
    private static func trimmed(_ name: String) -> String {
        var name = name[...]
        while name.last == " " { name.removeLast() }
        return String(name)
    }
}
