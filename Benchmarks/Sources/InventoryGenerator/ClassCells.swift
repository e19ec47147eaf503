/// The cells that are the same for every device of a kind, as bytes.
struct ClassCells {
    struct Row {
        let departments: [[UInt8]]
        let operatingSystems: [[UInt8]]
        let networkZone: [UInt8]
        let function: [UInt8]
    }

    private let rows: [DeviceClass: Row]
    private static let none = Row(departments: [[]], operatingSystems: [[]], networkZone: [], function: [])

    init() {
        rows = Dictionary(
            uniqueKeysWithValues: DeviceClass.allCases.map { kind in
                let row = Row(
                    departments: kind.departments.map { CSVCell.bytes($0) },
                    operatingSystems: kind.operatingSystems.map { CSVCell.bytes($0) },
                    networkZone: CSVCell.bytes(kind.networkZone), function: CSVCell.bytes(kind.function))
                return (kind, row)
            })
    }

    subscript(kind: DeviceClass) -> Row {
        rows[kind] ?? Self.none
    }
}
