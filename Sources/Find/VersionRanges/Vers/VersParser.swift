/// Checks and takes apart a canonical `vers`.
struct VersParser {
    let scheme: VersScheme
    private let body: String

    init(_ text: String) throws(VersError) {
        if text.utf8.contains(where: { $0 == 0x20 || $0 &- 0x09 < 5 }) {
            throw Self.notCanonical("whitespace is not permitted")
        }
        guard text.utf8.starts(with: "vers:".utf8), let slash = text.firstIndex(of: "/") else {
            throw VersError(code: .malformed, reason: "a VERS begins with vers:, a scheme, and a slash")
        }
        let name = text[text.index(text.startIndex, offsetBy: 5)..<slash]
        guard let scheme = VersScheme(rawValue: String(name)) else {
            throw VersError(code: .unsupportedScheme, reason: "the versioning scheme \"\(name)\" is not supported")
        }
        self.scheme = scheme
        body = String(text[text.index(after: slash)...])
        try checkPipes()
    }

    /// The comparisons, in ascending order of their versions; empty for `*`.
    func constraints() throws(VersError) -> [VersRange.Constraint] {
        if body == "*" { return [] }
        guard scheme != .all, scheme != .none else {
            throw VersError(code: .malformed, reason: "the scheme \(scheme.rawValue) allows only *")
        }
        var constraints: [VersRange.Constraint] = []
        for piece in body.split(separator: "|") {
            constraints.append(try constraint(String(piece)))
        }
        try checkOrder(constraints)
        return constraints
    }

    private func checkPipes() throws(VersError) {
        let bytes = Array(body.utf8)
        let pipe = UInt8(ascii: "|")
        if bytes.isEmpty { throw VersError(code: .malformed, reason: "the VERS names no version") }
        if bytes.first == pipe { throw Self.notCanonical("leading pipe is not permitted") }
        if bytes.last == pipe { throw Self.notCanonical("trailing pipe is not permitted") }
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == pipe && $1 == pipe }) {
            throw Self.notCanonical("consecutive pipes are not permitted")
        }
    }

    private func constraint(_ piece: String) throws(VersError) -> VersRange.Constraint {
        let comparators: [Comparator] = [.greaterOrEqual, .lessOrEqual, .notEqual, .greater, .less]
        let comparator = comparators.first { piece.utf8.starts(with: $0.rawValue.utf8) }
        let text = String(piece.dropFirst(comparator?.rawValue.count ?? 0))
        if text.isEmpty || text.utf8.contains(where: { "<>=!*".utf8.contains($0) }) {
            throw VersError(code: .malformed, reason: "\"\(piece)\" is not a comparator with a version")
        }
        return VersRange.Constraint(comparator: comparator ?? .equal, version: try decode(text))
    }

    private func decode(_ text: String) throws(VersError) -> String {
        guard let version = PercentEncoding.decode(text) else {
            throw Self.notCanonical("invalid percent-encoding in version")
        }
        guard PercentEncoding.isCanonical(text) else {
            throw Self.notCanonical("percent-encoding in version is not canonical")
        }
        guard scheme == .datetime else { return version }
        if version != text { throw Self.notCanonical("datetime time colons must be unencoded") }
        if version.utf8.contains(where: { $0 == UInt8(ascii: "t") || $0 == UInt8(ascii: "z") }) {
            throw Self.notCanonical("datetime must use uppercase T and Z")
        }
        return version
    }

    private func checkOrder(_ constraints: [VersRange.Constraint]) throws(VersError) {
        for (first, second) in zip(constraints, constraints.dropFirst()) {
            let order = try scheme.compare(first.version, second.version)
            if order == .greater { throw Self.notCanonical("constraints are not sorted by version") }
            if order == .equal { throw Self.notCanonical("a version stands twice") }
        }
    }

    private static func notCanonical(_ reason: String) -> VersError {
        VersError(code: .notCanonical, reason: reason)
    }
}
