/// Holds JSON values against schemas, with a stack of its own instead of recursion.
struct SchemaChecker {
    private var issues: [Issue] = []
    private var pending: [(node: JSONNode, schema: Schema)] = []

    /// Everything in a value that its schema does not allow.
    static func check(_ node: JSONNode, against schema: Schema) -> [Issue] {
        var checker = SchemaChecker()
        checker.pending = [(node, schema)]
        while let (node, schema) = checker.pending.popLast() {
            checker.check(node, schema)
        }
        return checker.issues
    }

    private mutating func check(_ node: JSONNode, _ schema: Schema) {
        switch schema {
        case .text(let minimum, let syntax): checkText(node, minimum, syntax)
        case .choice(let words): checkChoice(node, words)
        case .number(let bounds): checkNumber(node, bounds)
        case .list(let element, let minimum, let unique): checkList(node, element, minimum, unique)
        case .object(let object): checkObject(node, object)
        case .branches: checkList(node, CSAFSchema.branch, 1, false)
        }
    }

    private mutating func add(_ node: JSONNode, _ message: String) {
        issues.append(Issue(node, message))
    }

    private mutating func expect(_ kind: JSONKind, _ node: JSONNode) -> Bool {
        guard node.kind != kind else { return true }
        add(node, "this is \(node.kind.withArticle); it must be \(kind.withArticle)")
        return false
    }

    private mutating func checkText(_ node: JSONNode, _ minimum: Int, _ syntax: TextSyntax?) {
        guard expect(.string, node), let text = node.string else { return }
        if minimum == 1 ? text.isEmpty : text.unicodeScalars.count < minimum {
            add(node, minimum == 1 ? "the text is empty" : "the text has fewer than \(minimum) characters")
        } else if let syntax, !syntax.accepts(text) {
            add(node, "\"\(text)\" is not \(syntax.name)")
        }
    }

    private mutating func checkChoice(_ node: JSONNode, _ words: [String]) {
        guard expect(.string, node), let text = node.string, !words.contains(text) else { return }
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        add(node, "\"\(text)\" is not " + (words.count == 1 ? list : "one of \(list)"))
    }

    private mutating func checkNumber(_ node: JSONNode, _ bounds: ClosedRange<Double>) {
        guard expect(.number, node), !(node.number.map(bounds.contains) ?? false) else { return }
        add(node, "\(node.rawText) is not between \(bounds.lowerBound) and \(bounds.upperBound)")
    }

    private mutating func checkList(_ node: JSONNode, _ element: Schema, _ minimum: Int, _ unique: Bool) {
        guard expect(.array, node) else { return }
        if node.count < minimum {
            add(node, minimum == 1 ? "the list is empty" : "the list has fewer than \(minimum) elements")
        }
        var seen: Set<String> = []
        for child in node.elements {
            pending.append((child, element))
            if unique, !seen.insert(Self.comparableText(child)).inserted {
                add(child, "this element stands in the list already; elements must differ")
            }
        }
    }

    /// A text that two values share exactly when they are equal: members in any order, numbers by value.
    private static func comparableText(_ node: JSONNode) -> String {
        // A quote in front keeps a string from being taken for another value; most lists are of strings.
        if let text = node.string { return "\"" + text }
        var canonical = CanonicalJSON()
        canonical.append(node)
        return String(decoding: canonical.bytes, as: UTF8.self)
    }

    private mutating func checkObject(_ node: JSONNode, _ object: ObjectSchema) {
        guard expect(.object, node) else { return }
        if node.count < object.count.lowerBound {
            add(node, "the object must have at least \(object.count.lowerBound) members and has \(node.count)")
        } else if node.count > object.count.upperBound {
            add(node, "the object must have at most \(object.count.upperBound) members and has \(node.count)")
        }
        for name in object.required where node[name] == nil {
            add(node, "\"\(name)\" is missing")
        }
        for (name, value) in node.members {
            if let schema = object.members[name] { pending.append((value, schema)) }
        }
    }
}

extension JSONKind {
    /// The name of the kind in a sentence.
    fileprivate var withArticle: String {
        switch self {
        case .object: "an object"
        case .array: "a list"
        case .string: "a string"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }
}
