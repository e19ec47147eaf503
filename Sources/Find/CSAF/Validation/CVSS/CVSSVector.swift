/// A CVSS vector in its parts.
struct CVSSVector: Sendable {
    let version: CVSSVersion
    /// The value of each metric that the vector states, by key.
    private(set) var values: [String: String]
    /// Keys that stand more than once.
    let repeated: [String]

    /// Reads a vector; nil when it has not the form that FIRST's schema of that version asks for.
    init?(_ text: String, version: CVSSVersion) {
        guard text.hasPrefix(version.prefix) else { return nil }
        var values: [String: String] = [:]
        var repeated: [String] = []
        let parts = text.dropFirst(version.prefix.count).split(separator: "/", omittingEmptySubsequences: false)
        for part in parts {
            guard let colon = part.firstIndex(of: ":") else { return nil }
            let (key, letter) = (String(part[..<colon]), String(part[part.index(after: colon)...]))
            guard let metric = version.metrics.first(where: { $0.key == key }), metric.word(for: letter) != nil
            else { return nil }
            if values.updateValue(letter, forKey: key) != nil { repeated.append(key) }
        }
        self.version = version
        self.values = values
        self.repeated = repeated
    }

    /// Base metrics that the vector leaves out; without them there is no score.
    var missing: [String] {
        version.metrics.filter { $0.group == .base && values[$0.key] == nil }.map(\.key)
    }

    /// The scores that follow from the vector; nil when a base metric is missing or one stands twice.
    var scores: CVSSScores? {
        guard missing.isEmpty, repeated.isEmpty else { return nil }
        return version == .v2 ? CVSS2Formula(vector: self).scores : CVSS3Formula(vector: self).scores
    }

    /// The vector with the metrics that it leaves out taken from the properties of its JSON object.
    func completed(by object: JSONNode) -> CVSSVector {
        var result = self
        for metric in version.metrics where values[metric.key] == nil {
            guard let word = object[metric.property]?.string else { continue }
            result.values[metric.key] = metric.values.first { $0.word == word }?.letter
        }
        return result
    }

    /// The weight of a metric's value; an absent metric counts as not defined.
    func weight(_ key: String, _ weights: KeyValuePairs<String, Double>) -> Double {
        let letter = values[key] ?? (version == .v2 ? "ND" : "X")
        return weights.first { $0.key == letter }?.value ?? 1
    }
}
