/// Companies under all the names that advisories and inventories use for them.
///
/// Made from text, one statement a line: `Company = Other name | Spelling`, `Bought company -> Owner`, and for
/// products `Short ~ Long name`.
/// A hospital's own file is added to the standard one with ``adding(_:)``.
public struct VendorNames: Sendable {
    /// The index of a company within this table.
    typealias Company = Int

    /// Each company's main name, by its index.
    private(set) var companies: [String] = []
    private var relations: [Company: Set<Company>] = [:]
    /// Compact long names and the short forms that people use for them.
    private(set) var shortForms: [String: [String]] = [:]
    /// Name as compact text → company.
    private var byName = TextTable(capacity: 1 << 11)
    private var named: [(key: String, company: Company)] = []
    /// The words of each company's names.
    private var wordsByCompany: [Set<String>] = []
    private(set) var longestName = 1
    /// The beginnings of all names.
    private(set) var beginnings = PrefixSet()
    /// The words that names are made of.
    private(set) var words: Set<String> = []

    /// The names that Suture knows without help.
    public static let standard: VendorNames = {
        var names = VendorNames()
        // The standard text is ours and held by a test: a line that does not parse would show there.
        try? names.read(standardText)
        return names
    }()

    init() {}

    /// These names and a hospital's own.
    ///
    /// - Parameter text: lines `Company = Other name | Spelling`, `Bought company -> Owner`, `# comment`.
    /// - Throws: ``VendorNamesError`` with the line that cannot be read.
    public func adding(_ text: String) throws(VendorNamesError) -> VendorNames {
        var result = self
        try result.read(text)
        return result
    }

    private mutating func read(_ text: String) throws(VendorNamesError) {
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let statement = VendorNames.trimmed(line)
            if statement.isEmpty || statement.hasPrefix("#") { continue }
            if let tilde = statement.firstIndex(of: "~") {
                let short = AtomReader.atoms(String(statement[..<tilde])).map(\.raw).joined()
                let long = AtomReader.atoms(String(statement[statement.index(after: tilde)...])).map(\.text).joined()
                guard !short.isEmpty, !long.isEmpty else {
                    throw VendorNamesError(line: number, reason: "write a name on each side of “~”")
                }
                shortForms[long, default: []].append(short)
            } else if let arrow = statement.firstRange(of: "->") {
                let left = VendorNames.trimmed(statement[..<arrow.lowerBound])
                let right = VendorNames.trimmed(statement[arrow.upperBound...])
                try relate(left, right, line: number)
            } else if let equals = statement.firstIndex(of: "=") {
                let names = statement[statement.index(after: equals)...].split(separator: "|")
                try add(VendorNames.trimmed(statement[..<equals]), names.map(VendorNames.trimmed), line: number)
            } else {
                throw VendorNamesError(
                    line: number,
                    reason: "write “Company = Other name | Spelling”, “Bought company -> Owner” or “Short ~ Long name”")
            }
        }
    }

    private mutating func add(_ name: String, _ others: [String], line: Int) throws(VendorNamesError) {
        guard !Self.key(name).isEmpty else {
            throw VendorNamesError(line: line, reason: "the company before “=” has no name")
        }
        let company = self.company(named: name)
        for other in others { claim(other, for: company) }
    }

    private mutating func relate(_ left: String, _ right: String, line: Int) throws(VendorNamesError) {
        guard !Self.key(left).isEmpty, !Self.key(right).isEmpty else {
            throw VendorNamesError(line: line, reason: "write a company on each side of “->”")
        }
        let (a, b) = (company(named: left), company(named: right))
        relations[a, default: []].insert(b)
        relations[b, default: []].insert(a)
    }

    private mutating func company(named name: String) -> Company {
        if let known = company(key: Self.key(name)) { return known }
        companies.append(name)
        claim(name, for: companies.count - 1)
        return companies.count - 1
    }

    private mutating func claim(_ name: String, for company: Company) {
        let atoms = Self.significant(AtomReader.atoms(name))
        let key = atoms.map(\.text).joined()
        guard !key.isEmpty else { return }
        if byName.find(key) == nil {
            byName.insert(key)
            named.append((key, company))
            beginnings.insert(key)
            while wordsByCompany.count <= company { wordsByCompany.append([]) }
            for atom in atoms {
                words.insert(atom.text)
                wordsByCompany[company].insert(atom.raw)
            }
        }
        longestName = max(longestName, atoms.count)
    }

    /// The names of some companies as compact text.
    func keys(of companies: Set<Company>) -> [String] {
        named.filter { companies.contains($0.company) }.map(\.key)
    }

    func company(key: String) -> Company? { byName.find(key).map { named[$0].company } }

    /// Whether one of a company's names holds this word.
    func isName(_ word: String, of company: Company) -> Bool {
        company < wordsByCompany.count && wordsByCompany[company].contains(word)
    }

    /// Whether two companies are one, or belong together.
    func related(_ a: Company, _ b: Company) -> Bool { a == b || relations[a]?.contains(b) == true }

    /// Companies that belong together with this one.
    func relatives(of company: Company) -> [Company] { relations[company]?.sorted() ?? [] }

    static func key(_ name: String) -> String { significant(AtomReader.atoms(name)).map(\.text).joined() }

    /// A company's name without its legal form.
    static func significant(_ atoms: [Atom]) -> [Atom] {
        let kept = atoms.filter { !legalForms.contains($0.text) }
        return kept.isEmpty ? atoms : kept
    }

    static let legalForms: Set<String> = [
        "inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "co", "company", "gmbh", "ag", "se",
        "kg", "sa", "bv", "nv", "lp", "plc", "oy", "pvt", "uab", "and", "international", "intl", "usa", "america",
        "the", "holding", "group", "kgaa", "ab", "as", "aps", "spa", "srl", "pty", "of", "us",
    ]

    private static func trimmed(_ text: some StringProtocol) -> String {
        var slice = Substring(text)
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
