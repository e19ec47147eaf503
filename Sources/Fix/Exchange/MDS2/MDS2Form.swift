import Inventory

/// The answers of a Manufacturer Disclosure Statement for Medical Device Security (NEMA/MITA HN 1), from a CSV file.
///
/// A row is an answer: the question's id (`MPII-1`), the question, the answer, and a note. Which column is which is told by
/// the header. The words are kept as the maker wrote them; nothing is concluded from them.
public struct MDS2Form: Sendable, Hashable {
    /// One answer.
    public struct Answer: Sendable, Hashable {
        /// The question's id, such as `MPII-1`.
        public var question: String
        /// The question.
        public var text: String
        /// The answer, such as `Yes`, `No`, `N/A` or `See Notes`.
        public var answer: String
        /// What the maker adds.
        public var note: String
    }

    /// The answers, in the file's order.
    public private(set) var answers: [Answer] = []
    /// Where and why rows were passed over.
    public private(set) var problems: [ReadingError] = []

    /// What a column holds.
    private enum Column: CaseIterable {
        case question, text, answer, note

        /// How such a column is called, the best name first.
        var names: [String] {
            switch self {
            case .question:
                ["question id", "question number", "question no", "id", "number", "ref", "reference", "section"]
            case .text: ["question", "question text", "description", "security capability", "text"]
            case .answer: ["answer", "response", "value", "yes no n a or see note", "yes no n a"]
            case .note: ["note", "notes", "comment", "comments", "see note", "remark", "remarks"]
            }
        }
    }

    /// The most answers that are read; the form of 2019 has some 220.
    static let most = 5000

    /// Reads a CSV file.
    ///
    /// - Throws: `ReadingError` where it is no table, or has no column for the question's id or the answer.
    public init(_ bytes: [UInt8]) throws(ReadingError) {
        let dialect = CSVDialect.detect(firstBytes: bytes)
        var chunker = CSVChunker(dialect: dialect)
        var reader = CSVBlockReader(dialect: dialect)
        var columns: [Column: Int]?
        var seen: Set<String> = []
        chunker.append(bytes)
        while let block = try Self.block(&chunker) {
            var failure: ReadingError?
            reader.read(block) { record in
                guard failure == nil, answers.count < Self.most else { return }
                let cells = (0..<record.fieldCount).map { FHIRText.clean(record.string($0)) }
                guard let known = columns else {
                    columns = Self.columns(cells)
                    if columns == nil {
                        failure = ReadingError(
                            "no columns hold the question's id and the answer; name them “Question ID” and “Answer”",
                            at: "line \(record.line)")
                    }
                    return
                }
                take(cells, known, line: record.line, &seen)
            }
            if let failure { throw failure }
        }
        if answers.isEmpty { throw ReadingError("there is no answer in the file") }
    }

    private static func block(_ chunker: inout CSVChunker) throws(ReadingError) -> CSVBlock? {
        do throws(CSVError) {
            if let block = try chunker.next() { return block }
            return try chunker.finish()
        } catch {
            throw ReadingError(error.description)
        }
    }

    private static func columns(_ header: [String]) -> [Column: Int]? {
        let words = header.map { $0.lowercased().split { !$0.isLetter }.joined(separator: " ") }
        var found: [Column: Int] = [:]
        for column in Column.allCases {
            found[column] = column.names.lazy.compactMap { words.firstIndex(of: $0) }.first {
                !found.values.contains($0)
            }
        }
        return found[.question] == nil || found[.answer] == nil ? nil : found
    }

    private mutating func take(_ cells: [String], _ columns: [Column: Int], line: Int, _ seen: inout Set<String>) {
        func cell(_ column: Column) -> String {
            guard let place = columns[column], cells.indices.contains(place) else { return "" }
            return String(cells[place].prefix(4000))
        }
        let answer = Answer(
            question: cell(.question), text: cell(.text), answer: cell(.answer), note: cell(.note))
        // Headings of sections have neither; a question without an answer says that nobody answered.
        if answer.question.isEmpty || answer.answer.isEmpty && answer.note.isEmpty { return }
        guard seen.insert(answer.question).inserted else {
            problems.append(ReadingError("“\(answer.question)” was answered above already", at: "line \(line)"))
            return
        }
        answers.append(answer)
    }
}
