/// What devices are instances of, with every cell that is the same for many of them already written as CSV bytes.
struct Product {
    /// A cell's bytes, quoted where it must be.
    typealias Cell = [UInt8]

    let kind: DeviceClass
    /// The maker as different people wrote it; the first is the usual spelling.
    let makers: [Cell]
    let model: String
    let modelCell: Cell
    /// Empty when the maker gives none.
    let modelNumbers: [String]
    let modelNumberCells: [Cell]
    let description: String
    let descriptionCell: Cell
    /// The description with the model number in it, for rows that hold it nowhere else.
    let descriptionsWithNumber: [Cell]
    /// Most frequent first; empty when the product has no software.
    let versions: [Cell]
    /// The first 13 digits of the GTIN-14; the check digit follows.
    let deviceIdentifier: [UInt8]

    init(
        kind: DeviceClass, makers: [Cell], model: String, modelNumbers: [String], description: String,
        versions: [String], random: inout SplitMix64
    ) {
        self.kind = kind
        self.makers = makers
        self.model = model
        modelCell = CSVCell.bytes(model)
        self.modelNumbers = modelNumbers
        modelNumberCells = modelNumbers.map { CSVCell.bytes($0) }
        self.description = description
        descriptionCell = CSVCell.bytes(description)
        descriptionsWithNumber = modelNumbers.map { CSVCell.bytes("\(description), \($0)") }
        self.versions = versions.map { CSVCell.bytes($0) }
        deviceIdentifier = Self.identifier(&random)
    }

    private static func identifier(_ random: inout SplitMix64) -> [UInt8] {
        var digits = [UInt8](repeating: 0, count: 14)
        for index in 2..<13 { digits[index] = UInt8(random.below(10)) }
        let sum = (0..<13).reduce(0) { $0 + Int(digits[$1]) * ($1.isMultiple(of: 2) ? 3 : 1) }
        digits[13] = UInt8((10 - sum % 10) % 10)
        return digits.map { $0 + 0x30 }
    }
}

/// Text as one cell of a CSV file (RFC 4180).
enum CSVCell {
    static func bytes(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else { return Array(text.utf8) }
        var quoted: [UInt8] = [0x22]
        for byte in text.utf8 {
            if byte == 0x22 { quoted.append(0x22) }
            quoted.append(byte)
        }
        quoted.append(0x22)
        return quoted
    }
}
