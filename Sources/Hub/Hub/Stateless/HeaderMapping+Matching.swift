import Inventory

extension HeaderMapping {
    /// The fields that matching looks at.
    private static let matched: Set<DeviceField> = [
        .assetTag, .manufacturer, .model, .modelNumber, .description, .softwareVersion, .operatingSystem,
        .serialNumber, .manufactureDate, .inServiceDate,
    ]

    /// The same mapping without the fields that matching does not look at: they need not be read.
    var forMatching: HeaderMapping {
        let lines = DeviceField.allCases.map { field in
            let column = Self.matched.contains(field) ? column(of: field) : nil
            return "\(field.columnName) = \(column.map { "[\($0 + 1)]" } ?? "")"
        }
        guard let file = try? MappingFile.parse(lines.joined(separator: "\n")),
            let mapping = try? HeaderMapping.recognise(header: header, overrides: file)
        else { return self }
        return mapping
    }
}
