/// Collects the cells of one row into a device.
struct RowCells {
    private let line: Int
    private let encoding: TextEncoding
    private let dates: DateOrder
    private(set) var device = Device()
    private(set) var warnings: [RowWarning] = []

    init(line: Int, encoding: TextEncoding, dates: DateOrder) {
        self.line = line
        self.encoding = encoding
        self.dates = dates
    }

    mutating func warn(_ code: RowWarning.Code, _ field: DeviceField?, _ message: String) {
        warnings.append(RowWarning(code: code, field: field, line: line, message: message))
    }

    /// Takes one cell.
    mutating func take(_ bytes: UnsafeRawBufferPointer, _ field: DeviceField) {
        if bytes.isEmpty { return }
        let text = CellText.clean(bytes, encoding)
        if text.isEmpty { return }
        if Placeholder.isPlaceholder(text, in: field) {
            if text.hasPrefix("#") {
                warn(.spreadsheetError, field, "the \(field.title) is the spreadsheet error \(text) and was left empty")
            }
            return
        }
        device[field] = normalised(text, field)
    }

    private mutating func normalised(_ text: String, _ field: DeviceField) -> String {
        switch field {
        case .owner: return owner(text)
        case .inServiceDate, .manufactureDate: return date(text, field)
        case .assetTag, .serialNumber, .modelNumber: noteScientific(text, field)
        case .udi: noteUDI(text)
        case .softwareVersion: noteVersion(text)
        default: break
        }
        return text
    }

    private mutating func owner(_ text: String) -> String {
        if let owner = OwnerText.normalised(text) { return owner }
        warn(.ownerNotUnderstood, .owner, "the owner \"\(text)\" is neither hospital nor patient and was left empty")
        return ""
    }

    private mutating func date(_ text: String, _ field: DeviceField) -> String {
        if let date = DateText.iso(text, order: dates) { return date }
        warn(.dateNotCertain, field, "the \(field.title) \"\(text)\" is no certain date and is kept as text")
        return text
    }

    private mutating func noteUDI(_ text: String) {
        if noteScientific(text, .udi) { return }
        do {
            let udi = try UDI.parse(text)
            guard let finding = udi.findings.first(where: { $0.code != .completed }) else { return }
            warn(.udi, .udi, "the UDI \(text): \(finding.message)")
        } catch {
            warn(.udi, .udi, "the UDI \(text) is kept as text: \(error.message)")
        }
    }

    @discardableResult
    private mutating func noteScientific(_ text: String, _ field: DeviceField) -> Bool {
        guard SpreadsheetDamage.isScientific(text) else { return false }
        warn(
            .scientificNumber, field,
            "the \(field.title) \(text) lost its digits in a spreadsheet; export the column as text")
        return true
    }

    private mutating func noteVersion(_ text: String) {
        guard SpreadsheetDamage.isDate(text) else { return }
        warn(
            .versionIsDate, .softwareVersion,
            "the software version \(text) was turned into a date by a spreadsheet and cannot be compared")
    }
}
