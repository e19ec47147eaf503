extension DocumentDifference {
    /// What changed, one line for each change, for people.
    public var lines: [String] {
        guard contentChanged || versionChanged != nil else { return ["nothing changed"] }
        var lines: [String] = []
        if let versionChanged { lines.append("version \(versionChanged.old) → \(versionChanged.new)") }
        if silentEdit { lines.append("silent edit: the content changed, but neither version nor revision history") }
        if let titleChanged { lines.append("title \"\(titleChanged.old)\" → \"\(titleChanged.new)\"") }
        if let sharingChanged { lines.append("sharing \"\(sharingChanged.old)\" → \"\(sharingChanged.new)\"") }
        lines += vulnerabilitiesAdded.map { "vulnerability added: \($0)" }
        lines += vulnerabilitiesRemoved.map { "vulnerability removed: \($0)" }
        lines += claimsAdded.map { "claim added: \(Self.text($0))" }
        lines += claimsRemoved.map { "claim removed: \(Self.text($0))" }
        lines += claimsChanged.map { "claim changed: \(Self.product($0.new)): \($0.details.joined(separator: "; "))" }
        lines += scoresChanged.map {
            "scores of \($0.vulnerability): \(Self.list($0.old)) → \(Self.list($0.new))"
        }
        lines += remediationsAdded.map { "remediation added (\($0.category.rawValue)): \(Self.short($0.details))" }
        lines += remediationsRemoved.map { "remediation removed (\($0.category.rawValue)): \(Self.short($0.details))" }
        lines += remediationsChanged.map(Self.text)
        lines += flagsAdded.map { "flag added: \($0.label)" } + flagsRemoved.map { "flag removed: \($0.label)" }
        lines += threatsAdded.map { "threat added (\($0.category)): \(Self.short($0.details))" }
        lines += threatsRemoved.map { "threat removed (\($0.category)): \(Self.short($0.details))" }
        lines +=
            notesAdded.map { "note added: \(Self.text($0))" } + notesRemoved.map { "note removed: \(Self.text($0))" }
        if lines.isEmpty || (proseOnly && titleChanged == nil && notesAdded.isEmpty && notesRemoved.isEmpty) {
            lines.append("only other texts changed, such as references or acknowledgments")
        }
        return lines
    }

    private static func product(_ claim: ProductClaim) -> String {
        let name = [claim.vendor, claim.name, claim.version].filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? claim.productID : name
    }

    private static func text(_ claim: ProductClaim) -> String { "\(product(claim)) is \(claim.status.rawValue)" }

    private static func text(_ change: RemediationChange) -> String {
        let category = change.new.category.rawValue
        return change.onlyProducts
            ? "remediation now for other products (\(category)): \(short(change.new.details))"
            : "remediation changed (\(category)): \(short(change.old.details)) → \(short(change.new.details))"
    }

    private static func text(_ note: Note) -> String {
        "\(note.title ?? note.category.rawValue): \(short(note.text))"
    }

    private static func list(_ scores: [String]) -> String {
        scores.isEmpty ? "none" : scores.joined(separator: ", ")
    }

    /// The first 120 characters of a text in one line.
    private static func short(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > 120 ? words.prefix(119) + "…" : words
    }
}
