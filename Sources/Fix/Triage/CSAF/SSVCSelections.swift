import CSAF

/// What a CSAF 2.1 document selects of SSVC's decision points (`ssvc_v1` by name, `ssvc_v2` by key).
///
/// Only what holds for every deployer is taken: exploitation and automatable. Exposure and impact are the hospital's own.
struct SSVCSelections {
    let statement: ExploitationStatement?
    let automatable: Judgement<Automatable>?

    init(_ node: JSONNode, place: String) {
        var statement: ExploitationStatement?
        var automatable: Judgement<Automatable>?
        for selection in node["selections"]?.elements.map(\.self) ?? [] where Self.isSSVC(selection) {
            let sentence = selection.rawText
            if let value: Exploitation = Self.value(of: selection, named: "exploitation", key: "E") {
                statement = ExploitationStatement(value, sentence: sentence, place: place, isExplicit: true)
            }
            if let value: Automatable = Self.value(of: selection, named: "automatable", key: "A") {
                automatable = Judgement(value, source: .advisory, reason: "\(place).", quote: sentence)
            }
        }
        (self.statement, self.automatable) = (statement, automatable)
    }

    private static func isSSVC(_ selection: JSONNode) -> Bool {
        selection["namespace"]?.string.map { $0 == "ssvc" } ?? true
    }

    /// The most severe of the values that are selected; several mean that it is one of them.
    private static func value<Value: DecisionValue>(
        of selection: JSONNode, named name: String, key: String
    ) -> Value? {
        guard selection["name"]?.string?.lowercased() == name || selection["key"]?.string == key else { return nil }
        let selected = selection["values"]?.elements.compactMap { value in
            value.string ?? value["key"]?.string ?? value["name"]?.string
        }
        return Value.allCases.filter { value in
            selected?.contains { $0.lowercased() == value.rawValue || $0 == value.key } ?? false
        }.max()
    }
}
