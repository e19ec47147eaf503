import CSAF
import Inventory
import Matching
import Store
import Triage

/// A table that leaves the house piece by piece, as CSV that is safe to open in a spreadsheet, or as JSON lines.
public struct ExportTable: Sendable {
    /// How it is written.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Delimited text with a header (RFC 4180).
        case csv
        /// One JSON object a line.
        case jsonl

        /// The media type.
        public var mediaType: String { self == .csv ? "text/csv" : "application/jsonl" }
    }

    /// What it is about.
    public enum Subject: Sendable, Hashable {
        /// All devices.
        case devices
        /// The devices that an advisory touches, and why.
        case matches(advisory: String)
        /// All cases.
        case cases
    }

    let place: Workplace
    let subject: Subject
    let format: Format
    private var position: Position = .start

    private enum Position: Sendable {
        case start
        case device(String)
        case match(TouchedDeviceCursor)
        case number(CaseCursor)
        case end
    }

    /// So many rows at a time.
    private static let portion = 500

    init(place: Workplace, subject: Subject, format: Format) {
        (self.place, self.subject, self.format) = (place, subject, format)
    }

    private var names: [String] {
        switch subject {
        case .devices: DeviceField.allCases.filter { $0 != .patientContactReference }.map(\.columnName) + ["missing"]
        case .matches:
            [
                "asset_tag", "manufacturer", "model", "model_number", "software_version", "department", "location",
                "owner", "advisory", "verdict", "confidence", "reasons",
            ]
        case .cases:
            ["case", "title", "phase", "priority", "due", "opened", "changed", "version"]
        }
    }

    /// The next piece; nil at the end.
    public mutating func next() throws -> [UInt8]? {
        var bytes: [UInt8] = []
        if case .start = position, format == .csv { CSVWriter().append(names, to: &bytes) }
        if case .end = position { return nil }
        for row in try rows() {
            switch format {
            case .csv: CSVWriter().append(row, to: &bytes)
            case .jsonl: bytes += object(row)
            }
        }
        return bytes
    }

    private func object(_ row: [String]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for (name, value) in zip(names, row) { writer.member(name, value) }
        }
        return writer.bytes + [0x0A]
    }

    private mutating func rows() throws -> [[String]] {
        switch subject {
        case .devices: try devices()
        case .matches(let advisory): try matches(of: advisory)
        case .cases: try cases()
        }
    }

    private mutating func devices() throws -> [[String]] {
        var after = ""
        if case .device(let tag) = position { after = tag }
        let records = try place.store.devices.list(DeviceFilter(), after: after, limit: Self.portion)
        position = records.count == Self.portion ? records.last.map { .device($0.device.assetTag) } ?? .end : .end
        let fields = DeviceField.allCases.filter { $0 != .patientContactReference }
        return records.map { record in
            fields.map { record.device[$0] } + [record.missingSince == nil ? "false" : "true"]
        }
    }

    private mutating func matches(of advisory: String) throws -> [[String]] {
        let record = try place.store.latestAdvisory(advisory)
        var cursor: TouchedDeviceCursor?
        if case .match(let last) = position { cursor = last }
        let filter = TouchedFilter(verdicts: [.affected, .needsReview, .notAffected])
        let found = try place.store.verdicts.devices(
            advisory: record.id, filter, after: cursor, limit: Self.portion)
        position = found.count == Self.portion ? found.last.map { .match($0.cursor) } ?? .end : .end
        let fields: [DeviceField] = [
            .assetTag, .manufacturer, .model, .modelNumber, .softwareVersion, .department, .location, .owner,
        ]
        return found.map { touched in
            fields.map { touched.device.device[$0] } + [
                advisory, touched.verdict.verdict.rawValue, "\(touched.verdict.confidence)",
                touched.verdict.reasons.map(\.text).joined(separator: " "),
            ]
        }
    }

    private mutating func cases() throws -> [[String]] {
        var cursor: CaseCursor?
        if case .number(let last) = position { cursor = last }
        let rows = try place.store.cases.list(after: cursor, limit: Self.portion)
        position = rows.count == Self.portion ? rows.last.map { .number(CaseCursor($0)) } ?? .end : .end
        return rows.map { row in
            [
                String(row.id), row.title, row.phase, row.priority,
                row.dueAt == .max ? "" : Instant(milliseconds: row.dueAt).description,
                Instant(milliseconds: row.openedAt).description, Instant(milliseconds: row.changedAt).description,
                String(row.sequence),
            ]
        }
    }
}

extension Exports {
    /// A table to take piece by piece.
    ///
    /// - Throws: `StoreError` of code `notFound` for an advisory that is not here.
    public func table(_ subject: ExportTable.Subject, _ format: ExportTable.Format, as principal: Principal) throws
        -> ExportTable
    {
        try principal.require(.read)
        if case .matches(let advisory) = subject { _ = try store.latestAdvisory(advisory) }
        return ExportTable(place: place, subject: subject, format: format)
    }
}
