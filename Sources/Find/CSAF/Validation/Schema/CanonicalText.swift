/// A text that two JSON values share exactly when they are equal as JSON Schema sees it: members in any order,
/// numbers by value.
enum CanonicalText {
    /// What is left to write: a value, or text that follows values.
    private enum Step {
        case value(JSONNode)
        case text(String)
    }

    static func of(_ node: JSONNode) -> String {
        if node.kind == .string, let text = node.string { return quoted(text) }
        var result = ""
        var steps = [Step.value(node)]
        while let step = steps.popLast() {
            switch step {
            case .text(let text): result += text
            case .value(let node): write(node, to: &result, then: &steps)
            }
        }
        return result
    }

    private static func write(_ node: JSONNode, to result: inout String, then steps: inout [Step]) {
        switch node.kind {
        case .string: result += quoted(node.string ?? "")
        case .number: result += node.number.map { "\($0 == 0 ? 0 : $0)" } ?? node.rawText
        case .bool, .null: result += node.rawText
        case .array:
            result += "["
            steps.append(.text("]"))
            for element in Array(node.elements).reversed() { steps += [.text(","), .value(element)] }
        case .object:
            result += "{"
            steps.append(.text("}"))
            for (key, value) in node.members.sorted(by: { $0.key > $1.key }) {
                steps += [.text(","), .value(value), .text(quoted(key) + ":")]
            }
        }
    }

    /// The length in front keeps any text from being taken for another value.
    private static func quoted(_ text: String) -> String {
        "\(text.utf8.count)'" + text
    }
}
