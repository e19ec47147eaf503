import Synchronization

/// What the sessions of one matcher have read, shared between tasks: column texts, and the candidates of products of
/// which the same can be said.
final class MatchMemory: Sendable {
    /// Products of which the same can be said: the maker's number, then those of the columns.
    struct Key: Hashable, Sendable {
        let maker: Int
        let model: Int
        let modelNumber: Int
        let description: Int
        let software: Int

        func hash(into hasher: inout Hasher) {
            // The numbers are small and dense: one mixed word tells them apart as well as five.
            let left = (maker &* 0x9E37_79B9 &+ model) &* 0x85EB_CA77 &+ modelNumber
            hasher.combine((left &* 0xC2B2_AE3D &+ description) &* 0x27D4_EB2F &+ software)
        }
    }

    /// The most entries of each kind that are kept; beyond it, new ones are made each time.
    private static let capacity = 300_000

    private let columns = Mutex<ColumnMemory>(ColumnMemory())
    private let atoms = Mutex<AtomMemory>(AtomMemory())
    private let signatures = Mutex<SignatureMemory>(SignatureMemory())
    private let candidates = Mutex<[Key: FoundAdvisories]>([:])
    private let software = Mutex<[String: SoftwareText]>([:])
    private let numbers = Atomic(1)

    private struct ColumnMemory {
        var places = SignatureTable()
        var columns: [ColumnText] = []
    }

    private struct SignatureMemory {
        var texts = SignatureTable()
        var numbers: [Int] = []
    }

    private struct AtomMemory {
        var places = AtomTable()
        var facts: [AtomFacts] = []
    }

    /// A number that nothing else of this matcher has.
    func nextNumber() -> Int { numbers.add(1, ordering: .relaxed).oldValue }

    /// The reading of a column text, known or made.
    func column(_ text: String, _ make: () -> ColumnText) -> ColumnText {
        let known = columns.withLock { memory in memory.places.find(text).map { memory.columns[$0] } }
        if let known { return known }
        let made = make()
        return columns.withLock { memory in
            if let place = memory.places.find(text) { return memory.columns[place] }
            if memory.columns.count < Self.capacity {
                memory.places.insert(Array(text.utf8))
                memory.columns.append(made)
            }
            return made
        }
    }

    /// What the atoms of a text are to the claims.
    func facts(of text: [Atom], _ matcher: Matcher) -> [AtomFacts] {
        let known = atoms.withLock { memory in
            text.map { atom in AtomTable.Key(atom.raw).flatMap(memory.places.find).map { memory.facts[$0] } }
        }
        return text.indices.map { known[$0] ?? keep(AtomFacts(text[$0], matcher: matcher), of: text[$0]) }
    }

    /// Keeps what an atom is; where another task, or the same word before it, was first, what was found there.
    private func keep(_ made: AtomFacts, of atom: Atom) -> AtomFacts {
        // Longer ones are rare, and none of them is kept.
        guard let key = AtomTable.Key(atom.raw) else { return made }
        return atoms.withLock { memory in
            if let place = memory.places.find(key) { return memory.facts[place] }
            if memory.facts.count < Self.capacity {
                memory.places.insert(key, memory.facts.count)
                memory.facts.append(made)
            }
            return made
        }
    }

    /// The reading of a software column, known or made.
    func software(_ text: String) -> SoftwareText {
        if let known = software.withLock({ $0[text] }) { return known }
        let made = SoftwareText(text)
        // A text as long as a page recurs with no other device.
        if text.utf8.count <= 1_000 { software.withLock { if $0.count < Self.capacity { $0[text] = made } } }
        return made
    }

    /// The number of a signature: the same for the same bytes while there is room, never the same for two.
    func number(ofSignature signature: [UInt8]) -> Int {
        signatures.withLock { memory in
            if let place = memory.texts.find(signature) { return memory.numbers[place] }
            let number = nextNumber()
            if memory.numbers.count < Self.capacity {
                memory.texts.insert(signature)
                memory.numbers.append(number)
            }
            return number
        }
    }

    /// The advisories found for such products before.
    func advisories(_ key: Key) -> FoundAdvisories? { candidates.withLock { $0[key] } }

    /// Keeps what was found; where another task was first, what that one found.
    func keep(_ found: FoundAdvisories, for key: Key) -> FoundAdvisories {
        candidates.withLock { table in
            if let known = table[key] { return known }
            if table.count < Self.capacity { table[key] = found }
            return found
        }
    }
}
