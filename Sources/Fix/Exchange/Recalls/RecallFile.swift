public import CSAF

/// The records of a file of openFDA: device recalls, or enforcement reports of devices.
public struct RecallFile: Sendable {
    /// What kind of record it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An entry of the device recall database (`device/recall.json`).
        case recall
        /// An entry of the enforcement reports (`device/enforcement.json`).
        case enforcement
    }

    /// One record, byte for byte.
    public struct Record: Sendable, Hashable {
        /// What kind it is.
        public var kind: Kind
        /// The recall number, such as `Z-1234-2022`.
        public var number: String
        /// The recall event, which several numbers may share.
        public var event: String
        /// The record as it stands in the file.
        public var bytes: [UInt8]
    }

    /// The records, in the file's order.
    public private(set) var records: [Record] = []
    /// Where and why records were passed over.
    public private(set) var problems: [ReadingError] = []

    /// Reads a file as openFDA answers it, or as it offers it for download.
    ///
    /// - Throws: `ReadingError` where it is something else.
    public init(_ bytes: [UInt8], limits: JSONLimits = .default) throws(ReadingError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, limits: limits)
        } catch {
            throw ReadingError("this is not JSON: \(error.reason)", at: "line \(error.line)")
        }
        guard let results = document.root["results"], results.kind == .array else {
            throw ReadingError("there is no list “results”: this is no file of openFDA", at: "/results")
        }
        for node in results.elements {
            guard let record = Self.record(node) else {
                problems.append(
                    ReadingError("this is neither a recall nor an enforcement report of a device", at: node.pointer))
                continue
            }
            records.append(record)
        }
    }

    private static func record(_ node: JSONNode) -> Record? {
        func text(_ name: String) -> String { FHIRText.clean(node[name]?.string ?? "") }
        let bytes = Array(node.rawBytes)
        if let number = Self.number(text("product_res_number")) {
            return Record(kind: .recall, number: number, event: text("res_event_number"), bytes: bytes)
        }
        // Enforcement reports of drugs and food have the same shape.
        guard let number = Self.number(text("recall_number")), ["Devices", ""].contains(text("product_type")) else {
            return nil
        }
        return Record(kind: .enforcement, number: number, event: text("event_id"), bytes: bytes)
    }

    private static func number(_ text: String) -> String? {
        text.isEmpty || text.utf8.count > 100 ? nil : text
    }
}
