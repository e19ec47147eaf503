/// Takes identifiers of products of human origin apart (ISBT 128 Standard Technical Specification, ST-001, part 2).
///
/// Each data structure begins with two characters; one value may follow another with or without a space between.
enum ICCBBAParser {
    static func parse(_ bytes: [UInt8]) throws(UDIError) -> UDI {
        let input = bytes.filter { $0 != Ascii.space && $0 != UDIBytes.groupSeparator }
        var udi: UDI?
        var pending: [(Structure, ArraySlice<UInt8>)] = []
        var rest = input[...]
        while !rest.isEmpty {
            let structure = try Structure.find(rest)
            let value = rest.dropFirst(structure.marker.utf8.count).prefix(structure.length)
            guard value.count == structure.length || structure.kind == .bagLot else {
                throw UDIError(
                    "\"\(structure.marker)\" has \(structure.length) characters, but \(value.count) are here")
            }
            rest = rest.dropFirst(structure.marker.utf8.count + value.count)
            if structure.kind == .device {
                udi = UDI(agency: .iccbba, deviceIdentifier: UDIBytes.text(value))
            } else {
                pending.append((structure, value))
            }
        }
        guard var udi else { throw UDIError("the device identifier =/ (or =) of a blood bag) is missing") }
        for (structure, value) in pending { take(structure, value, &udi) }
        return udi
    }

    private enum Kind {
        case device, serial, donation, expiry, expiryWithTime, manufacture, lot, bagLot
    }

    private struct Structure {
        let kind: Kind
        let marker: String
        let length: Int

        /// The data structures of a UDI, longest marker first.
        private static let table: [Structure] = [
            Structure(kind: .lot, marker: "&,1", length: 18),
            Structure(kind: .device, marker: "=/", length: 16),
            Structure(kind: .device, marker: "=)", length: 10),
            Structure(kind: .serial, marker: "=,", length: 6),
            Structure(kind: .expiry, marker: "=>", length: 6),
            Structure(kind: .expiryWithTime, marker: "&>", length: 10),
            Structure(kind: .manufacture, marker: "=}", length: 6),
            Structure(kind: .bagLot, marker: "&)", length: 10),
            // The donation number has "=" alone; its first character is a letter or a digit.
            Structure(kind: .donation, marker: "=", length: 15),
        ]

        static func find(_ bytes: ArraySlice<UInt8>) throws(UDIError) -> Structure {
            for structure in table where bytes.starts(with: structure.marker.utf8) {
                guard structure.kind == .donation else { return structure }
                let next = bytes.dropFirst().first ?? 0
                if (0x30...0x39).contains(next) || (0x41...0x5A).contains(next & 0xDF) { return structure }
            }
            throw UDIError("\"\(UDIBytes.text(bytes.prefix(3)))\" begins no known ISBT 128 data structure of a UDI")
        }
    }

    private static func take(_ structure: Structure, _ value: ArraySlice<UInt8>, _ udi: inout UDI) {
        switch structure.kind {
        case .device: break
        case .serial: udi.serialNumber = UDIBytes.text(value)
        case .donation: udi.donationNumber = UDIBytes.text(value)
        case .lot, .bagLot: udi.lot = UDIBytes.text(value)
        case .expiry, .expiryWithTime: udi.expiryDate = date(value.prefix(6), "date of expiry", &udi)
        case .manufacture: udi.manufactureDate = date(value, "date of manufacture", &udi)
        }
    }

    /// A device identifier alone, as a database keeps it: a facility's code (a letter and four digits), the facility's
    /// product code, and a product description code (a letter and four digits); nil when it is built otherwise.
    static func bare(_ bytes: [UInt8]) -> UDI? {
        guard bytes.count == 16, isLetterAndDigits(bytes.prefix(5)), isLetterAndDigits(bytes.suffix(5)) else {
            return nil
        }
        return UDI(agency: .iccbba, deviceIdentifier: UDIBytes.text(bytes))
    }

    private static func isLetterAndDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return (0x41...0x5A).contains(first) && UDIBytes.isDigits(bytes.dropFirst())
    }

    private static func date(_ value: ArraySlice<UInt8>, _ name: String, _ udi: inout UDI) -> String {
        if let date = UDIDate.centuryYearDay(value) { return date }
        udi.note(.date, "the \(name) \"\(UDIBytes.text(value))\" is no date CYYJJJ")
        return ""
    }
}
