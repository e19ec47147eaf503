/// Writes one device after another as a row of 20 columns.
struct DeviceWriter {
    static let header = """
        Asset Tag,Manufacturer,Model,Model Number,Serial Number,Software Version,UDI,Description,Department,Location,\
        Owner,Patient Contact,IP Address,MAC Address,Operating System,Network Zone,Clinical Function,In Service Date,\
        Manufacture Date,Status\r\n
        """

    private let catalogue: Catalogue
    private var random: SplitMix64
    private let cells: ClassCells

    init(catalogue: Catalogue, random: SplitMix64) {
        self.catalogue = catalogue
        self.random = random
        cells = ClassCells()
    }

    /// The row of the device with this number; numbers make the asset tags, so they must differ.
    mutating func write(_ number: Int, to buffer: inout RowBuffer) {
        let product = catalogue.products[catalogue.ranks.draw(&random)]
        let serial = random.below(90_000_000) + 10_000_000
        buffer.append("BME")
        buffer.append(number, width: 8)
        buffer.comma()
        writeIdentity(of: product, serial: serial, to: &buffer)
        writePlace(of: product, to: &buffer)
        writeNetwork(of: product, to: &buffer)
        writeLife(of: product, to: &buffer)
        buffer.newline()
    }

    /// Manufacturer to description.
    private mutating func writeIdentity(of product: Product, serial: Int, to buffer: inout RowBuffer) {
        let other = product.makers.count > 1 && random.chance(perMille: Defects.otherSpelling)
        let maker = product.makers[other ? 1 + random.below(product.makers.count - 1) : 0]
        buffer.append(maker)
        if maker.last != 0x22 { blanks(to: &buffer) }
        buffer.comma()
        writeModel(of: product, to: &buffer)
        buffer.comma()
        let variant = product.modelNumbers.isEmpty ? nil : skewed(product.modelNumbers.count)
        let numberInDescription = variant != nil && random.chance(perMille: Defects.numberInDescription)
        if let variant, !numberInDescription { writeNumber(product.modelNumberCells[variant], to: &buffer) }
        buffer.comma()
        buffer.append(serial)
        buffer.comma()
        writeVersion(of: product, to: &buffer)
        buffer.comma()
        if random.chance(perMille: 180) { writeIdentifier(of: product, serial: serial, to: &buffer) }
        buffer.comma()
        if let variant, numberInDescription {
            buffer.append(product.descriptionsWithNumber[variant])
        } else if random.chance(perMille: Defects.freeText) {
            writeFreeText(about: product, to: &buffer)
        } else {
            buffer.append(product.descriptionCell)
        }
        buffer.comma()
    }

    private mutating func writeModel(of product: Product, to buffer: inout RowBuffer) {
        if random.chance(perMille: Defects.otherCase) {
            let upper = random.chance(perMille: 800)
            for byte in product.modelCell {
                let isLetter = upper ? (0x61...0x7A).contains(byte) : (0x41...0x5A).contains(byte)
                buffer.append(byte: isLetter ? byte ^ 0x20 : byte)
            }
        } else if random.chance(perMille: Defects.typo) {
            let place = random.below(product.modelCell.count)
            let kind = random.below(3)
            for (index, byte) in product.modelCell.enumerated() {
                if index != place || byte == 0x22 || byte == 0x2C {
                    buffer.append(byte: byte)
                } else if kind == 0 {
                    buffer.append(byte: UInt8(0x41 + random.below(26)))
                } else if kind == 1 {
                    buffer.append([byte, byte])
                }
            }
        } else {
            buffer.append(product.modelCell)
        }
        blanks(to: &buffer)
    }

    private mutating func writeNumber(_ cell: [UInt8], to buffer: inout RowBuffer) {
        if random.chance(perMille: Defects.numberMissing) {
            placeholder(to: &buffer)
        } else if cell.first == 0x30, random.chance(perMille: Defects.droppedZero) {
            buffer.append(Array(cell.drop { $0 == 0x30 }))
        } else {
            buffer.append(cell)
        }
    }

    private mutating func writeVersion(of product: Product, to buffer: inout RowBuffer) {
        guard !product.versions.isEmpty, !random.chance(perMille: Defects.versionMissing) else {
            return placeholder(to: &buffer)
        }
        buffer.append(product.versions[skewed(product.versions.count)])
    }

    /// GS1 with the serial number: `(01)` device identifier `(21)` serial.
    private func writeIdentifier(of product: Product, serial: Int, to buffer: inout RowBuffer) {
        buffer.append("(01)")
        buffer.append(product.deviceIdentifier)
        buffer.append("(21)")
        buffer.append(serial)
    }

    private mutating func writeFreeText(about product: Product, to buffer: inout RowBuffer) {
        buffer.append(byte: 0x22)
        for byte in product.description.utf8 { buffer.append(byte: byte) }
        switch random.below(4) {
        case 0: buffer.append(", moved from room ")
        case 1: buffer.append(", see WO ")
        case 2: buffer.append("; PO ")
        default: buffer.append(" - old tag ")
        }
        buffer.append(random.below(90_000) + 10_000)
        buffer.append(byte: 0x22)
    }

    /// Department to patient contact.
    private mutating func writePlace(of product: Product, to buffer: inout RowBuffer) {
        let departments = cells[product.kind].departments
        buffer.append(departments[random.below(departments.count)])
        buffer.comma()
        buffer.append("B")
        buffer.append(random.below(6) + 1)
        buffer.append("-")
        buffer.append(random.below(800) + 100)
        buffer.comma()
        let patientOwned = random.chance(perMille: product.kind.patientOwnedPerMille)
        buffer.append(patientOwned ? "Patient" : "Hospital")
        buffer.comma()
        if patientOwned {
            buffer.append("PT-")
            buffer.append(random.below(9_000_000) + 1_000_000)
        }
        buffer.comma()
    }

    /// IP address to network zone.
    private mutating func writeNetwork(of product: Product, to buffer: inout RowBuffer) {
        guard random.chance(perMille: product.kind.networkedPerMille) else {
            buffer.append(",,,")
            return buffer.comma()
        }
        buffer.append("10.")
        buffer.append(random.below(40) + 20)
        buffer.append(".")
        buffer.append(random.below(256))
        buffer.append(".")
        buffer.append(random.below(254) + 1)
        buffer.comma()
        buffer.append("00:1D:9C")
        for _ in 0..<3 {
            buffer.append(":")
            buffer.appendHex(random.below(256))
        }
        buffer.comma()
        let systems = cells[product.kind].operatingSystems
        buffer.append(systems[skewed(systems.count)])
        buffer.comma()
        buffer.append(cells[product.kind].networkZone)
        buffer.comma()
    }

    /// Clinical function to status.
    private mutating func writeLife(of product: Product, to buffer: inout RowBuffer) {
        buffer.append(cells[product.kind].function)
        buffer.comma()
        let year = 2008 + random.below(18)
        date(year: year, to: &buffer)
        buffer.comma()
        if random.chance(perMille: 400) { date(year: year - 1, to: &buffer) }
        buffer.comma()
        switch random.below(20) {
        case 0: buffer.append("Retired")
        case 1: buffer.append("In Repair")
        case 2, 3: buffer.append("Spare")
        default: buffer.append("In Use")
        }
    }

    private mutating func date(year: Int, to buffer: inout RowBuffer) {
        buffer.append(year)
        buffer.append("-")
        buffer.append(random.below(12) + 1, width: 2)
        buffer.append("-")
        buffer.append(random.below(28) + 1, width: 2)
    }

    private mutating func placeholder(to buffer: inout RowBuffer) {
        guard random.chance(perMille: Defects.placeholder) else { return }
        switch random.below(3) {
        case 0: buffer.append("N/A")
        case 1: buffer.append("UNK")
        default: buffer.append("-")
        }
    }

    private mutating func blanks(to buffer: inout RowBuffer) {
        if random.chance(perMille: Defects.trailingBlank) { buffer.append("  ") }
    }

    /// An index below `count`, small ones far more often.
    private mutating func skewed(_ count: Int) -> Int {
        min(random.below(count), random.below(count))
    }
}
