import CSAF

/// What openFDA says about one recall number of one event: the entry of the recall database, the enforcement report, or
/// both, each byte for byte.
///
/// For matching and cases it is read as an advisory. It never says a version, since recalls do not: what units are meant
/// stands in free text, and a person has to read it, unless it says that all are.
public struct RecallDocument: Sendable {
    /// What its format is called in the database.
    public static let format = "openfda-recall"

    /// The document, with both records as they came.
    public let bytes: [UInt8]
    private let recall: JSONNode?
    private let enforcement: JSONNode?

    /// Joins two records of the same number and event.
    ///
    /// - Throws: `ReadingError` where neither can be read.
    public init(recall: [UInt8]?, enforcement: [UInt8]?) throws(ReadingError) {
        var text: [UInt8] = Array("{".utf8)
        for (name, part) in [("recall", recall), ("enforcement", enforcement)] {
            guard let part else { continue }
            if text.count > 1 { text.append(UInt8(ascii: ",")) }
            text += Array("\"\(name)\":".utf8) + part
        }
        try self.init(bytes: text + Array("}".utf8))
    }

    /// Reads a document as it is kept.
    public init(bytes: [UInt8]) throws(ReadingError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes)
        } catch {
            throw ReadingError("this is not JSON: \(error.reason)", at: "line \(error.line)")
        }
        (recall, enforcement) = (document.root["recall"], document.root["enforcement"])
        guard recall != nil || enforcement != nil else {
            throw ReadingError("there is neither a recall nor an enforcement report in this")
        }
        self.bytes = bytes
    }

    /// The record of a kind, byte for byte; nil where there is none.
    public func record(_ kind: RecallFile.Kind) -> [UInt8]? {
        (kind == .recall ? recall : enforcement).map { Array($0.rawBytes) }
    }

    /// The recall number.
    public var number: String { first(recall: "product_res_number", enforcement: "recall_number") }
    /// The recall event.
    public var event: String { first(recall: "res_event_number", enforcement: "event_id") }
    /// Who recalls.
    public var firm: String { first(recall: "recalling_firm", enforcement: "recalling_firm") }
    /// `Class I` to `Class III`, or empty: only enforcement reports say it.
    public var classification: String { text(enforcement, "classification") }
    /// What is recalled, as written.
    public var product: String { first(recall: "product_description", enforcement: "product_description") }
    /// Which units are meant, as written.
    public var codes: String {
        [first(recall: "code_info", enforcement: "code_info"), text(enforcement, "more_code_info")]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
    /// Why.
    public var reason: String { first(recall: "reason_for_recall", enforcement: "reason_for_recall") }
    /// What the firm asked its customers to do; only the recall database says it.
    public var action: String { text(recall, "action") }
    /// When it began, as `YYYY-MM-DD`; empty when it is not stated.
    public var began: String {
        Self.date(first(recall: "event_date_initiated", enforcement: "recall_initiation_date"))
    }
    /// When it was published or last changed.
    public var published: String {
        let dates = [
            text(recall, "event_date_posted"), text(enforcement, "report_date"), text(recall, "event_date_terminated"),
        ]
        return dates.map(Self.date).max() ?? ""
    }

    /// Whether the text says that every unit is meant.
    public var meansAllUnits: Bool {
        let words = codes.lowercased().split { !$0.isLetter }.joined(separator: " ")
        let phrases = [
            "all", "all units", "all lots", "all serial numbers", "all lot numbers", "all codes", "all devices",
        ]
        return phrases.contains(words)
            || ["all serial numbers distributed", "all lots distributed", "all units distributed"].contains {
                words.hasPrefix($0)
            }
    }

    private func first(recall one: String, enforcement other: String) -> String {
        let text = text(recall, one)
        return text.isEmpty ? self.text(enforcement, other) : text
    }

    private func text(_ node: JSONNode?, _ name: String) -> String { FHIRText.clean(node?[name]?.string ?? "") }

    /// `20221005` and `2022-10-05` as the latter; empty for anything else.
    private static func date(_ text: String) -> String {
        let digits = text.filter { $0 != "-" }
        guard digits.count == 8, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return "" }
        return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))"
    }
}
