import Inventory
import TestSupport
import Testing

/// The examples are those of FDA's "UDI formats by FDA-accredited issuing agency" 1.3, of IMDRF/UDI WG/N48, and of
/// HL7 FHIR's Device resource.
@Suite("Unique device identifiers")
struct UDITests {
    @Test(
        "a GS1 identifier is taken apart, printed or scanned",
        arguments: [
            "(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234",
            "015102222223333611141231171507071" + "0A213B1\u{1D}211234",
            "]d2015102222223333611141231171507071" + "0A213B1\u{1D}211234",
            "\u{1D}01510222222333361114123117150707" + "211234\u{1D}10A213B1",
            "(01) 51022222233336 (11) 141231 (17) 150707 (10) A213B1 (21) 1234",
        ])
    func gs1(text: String) throws {
        let udi = try UDI.parse(text)
        #expect(udi.agency == .gs1)
        #expect(udi.deviceIdentifier == "51022222233336")
        #expect(udi.manufactureDate == "2014-12-31")
        #expect(udi.expiryDate == "2015-07-07")
        #expect(udi.lot == "A213B1")
        #expect(udi.serialNumber == "1234")
        #expect(udi.findings.isEmpty)
    }

    @Test(
        "a device identifier alone is padded to 14 digits",
        arguments: [
            ("00643169001763", "00643169001763"), ("643169001763", "00643169001763"),
            ("4006381333931", "04006381333931"),
            ("96385074", "00000096385074"), ("(01)643169001763", "00643169001763"),
        ])
    func padding(text: String, identifier: String) throws {
        let udi = try UDI.parse(text)
        #expect(udi.deviceIdentifier == identifier)
        #expect(udi.hasValidCheck)
    }

    @Test(
        "a wrong check digit is named with the one it should be", arguments: ["(01)00643169001764", "00643169001764"])
    func gs1CheckDigit(text: String) throws {
        let udi = try UDI.parse(text)
        #expect(!udi.hasValidCheck)
        #expect(udi.findings.first?.message == "the check digit is 4, should be 3 (a digit may be mistyped)")
    }

    @Test("every single wrong digit of a GTIN is noticed", arguments: 0..<14)
    func gs1SingleErrors(position: Int) throws {
        for digit in "0123456789" {
            var text = Array("00643169001763")
            if text[position] == digit { continue }
            text[position] = digit
            #expect(try !UDI.parse(String(text)).hasValidCheck)
        }
    }

    @Test("an expiry whose day is 00 is a month, and one that is no date is noted")
    func gs1Dates() throws {
        #expect(try UDI.parse("(01)00643169001763(17)250200").expiryDate == "2025-02")
        let wrong = try UDI.parse("(01)00643169001763(17)251332")
        #expect(wrong.expiryDate == "")
        #expect(wrong.findings.map(\.code) == [.date])
    }

    @Test("elements that are not needed are passed over, unknown ones are noted")
    func gs1Elements() throws {
        #expect(try UDI.parse("(01)00643169001763(30)5(240)ABC(21)X(7)Y").serialNumber == "X(7)Y")
        #expect(try UDI.parse("0100643169001763240AB\u{1D}21S1").serialNumber == "S1")
        #expect(try UDI.parse("(01)00643169001763(88)5").findings.map(\.code) == [.element])
    }

    @Test("a HIBCC identifier is taken apart")
    func hibcc() throws {
        let udi = try UDI.parse(
            "*+H123PARTNO1234567890120/$$420020216LOT123456789012345/SXYZ456789012345678/16D20130202C*")
        #expect(udi.agency == .hibcc)
        #expect(udi.deviceIdentifier == "H123PARTNO1234567890120")
        #expect(udi.expiryDate == "2020-02-02")
        #expect(udi.lot == "LOT123456789012345")
        #expect(udi.serialNumber == "XYZ456789012345678")
        #expect(udi.manufactureDate == "2013-02-02")
        // The published example does not end in the check character that the standard's rule gives, which is H.
        #expect(udi.findings.map(\.code) == [.checkDigit])
    }

    @Test(
        "every form of HIBCC production data is read",
        arguments: [
            ("$LOT1", "LOT1", "", ""), ("$$7LOT1", "LOT1", "", ""), ("$$0921LOT1", "LOT1", "", "2021-09"),
            ("$$2092821LOT1", "LOT1", "", "2021-09-28"), ("$$3210928LOT1", "LOT1", "", "2021-09-28"),
            ("$$421092813LOT1", "LOT1", "", "2021-09-28"), ("$$521271LOT1", "LOT1", "", "2021-09-28"),
            ("$$62127113LOT1", "LOT1", "", "2021-09-28"), ("$+SN1", "", "SN1", ""), ("$$+7SN1", "", "SN1", ""),
            ("$$+0921SN1", "", "SN1", "2021-09"), ("$$+2092821SN1", "", "SN1", "2021-09-28"),
            ("$$+3210928SN1", "", "SN1", "2021-09-28"), ("$$+421092813SN1", "", "SN1", "2021-09-28"),
            ("$$+521271SN1", "", "SN1", "2021-09-28"), ("$$+62127113SN1", "", "SN1", "2021-09-28"),
            ("$$8053210928LOT1", "LOT1", "", "2021-09-28"), ("$$9000053210928LOT1", "LOT1", "", "2021-09-28"),
            ("21271LOT1", "LOT1", "", "2021-09-28"), ("$LOT1/14D20210928", "LOT1", "", "2021-09-28"),
        ])
    func hibccProduction(data: String, lot: String, serial: String, expiry: String) throws {
        let udi = try UDI.parse("+A999123450/\(data)X")
        #expect([udi.lot, udi.serialNumber, udi.expiryDate] == [lot, serial, expiry])
        #expect(udi.deviceIdentifier == "A999123450")
    }

    @Test(
        "a HIBCC check character is checked",
        arguments: ["+A99912345/$$52001510X3/16D20111212/S77DE1G45-", "+A123BJC5D6E71G"])
    func hibccCheck(text: String) throws {
        #expect(try UDI.parse(text).findings.isEmpty)
        let wrong = try UDI.parse(String(text.dropLast()) + "W")
        #expect(!wrong.hasValidCheck)
        #expect(wrong.findings.first?.message.contains("should be \"\(text.last ?? "?")\"") == true)
    }

    @Test(
        "a HIBCC device identifier without its check character, or without the plus, is taken and noted",
        arguments: ["+H123PARTNO0", "H123PARTNO0"])
    func hibccBare(text: String) throws {
        let udi = try UDI.parse(text)
        #expect(udi.agency == .hibcc)
        #expect(udi.deviceIdentifier == "H123PARTNO0")
        #expect(udi.findings.map(\.code) == [.completed])
    }

    @Test(
        "an ICCBBA identifier is taken apart",
        arguments: [
            "=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123",
            "=/A9999XYZ100T0944 =,000025 =A99971312345600 =>014032 =}013032 &,1000000000000XYZ123",
        ])
    func iccbba(text: String) throws {
        let udi = try UDI.parse(text)
        #expect(udi.agency == .iccbba)
        #expect(udi.deviceIdentifier == "A9999XYZ100T0944")
        #expect(udi.serialNumber == "000025")
        #expect(udi.donationNumber == "A99971312345600")
        #expect(udi.expiryDate == "2014-02-01")
        #expect(udi.manufactureDate == "2013-02-01")
        #expect(udi.lot == "000000000000XYZ123")
    }

    @Test("a blood bag's identifier is taken apart")
    func bloodBag() throws {
        let udi = try UDI.parse("=)1TE123456A&)RZ12345678")
        #expect(udi.deviceIdentifier == "1TE123456A")
        #expect(udi.lot == "RZ12345678")
    }

    @Test("the first digit of an ICCBBA date is the century")
    func iccbbaCentury() throws {
        #expect(try UDI.parse("=/A9999XYZ100T0944=}985032").manufactureDate == "1985-02-01")
        #expect(try UDI.parse("=/A9999XYZ100T0944=}025366").findings.map(\.code) == [.date])
    }

    @Test("an ICCBBA device identifier alone is known by its build")
    func iccbbaBare() throws {
        #expect(try UDI.parse("A9999XYZ100T0944").agency == .iccbba)
    }

    @Test(
        "what is no identifier says why",
        arguments: [
            ("", "empty"), ("   ", "empty"), ("123", "too few"), ("(10)ABC", "(01) is missing"),
            ("(01)ABC", "14 digits"),
            ("+1234", "letter after the +"), ("+A1", "6 to 23"), ("=!", "no known ISBT 128"), ("=,000025", "=/"),
            ("=/A9999", "16 characters"), ("ÄÖÜ", "characters"), ("987654321098765", "this is no UDI"),
            ("(xx)", "application identifier"),
            (String(repeating: "1", count: 300), "longer"),
        ])
    func errors(text: String, message: String) {
        let error = #expect(throws: UDIError.self) { try UDI.parse(text) }
        #expect(error?.message.contains(message) == true, "\(String(describing: error))")
    }

    @Test("damaged identifiers never stop the program", arguments: 0..<50)
    func mutations(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let samples = [
            "(01)51022222233336(11)141231(17)150707(10)A213B1(21)1234", "01006431690017632112345\u{1D}10A",
            "+H123PARTNO1234567890120/$$420020216LOT/SXYZ/16D20130202C", "=/A9999XYZ100T0944=,000025=>014032&,1000",
        ]
        for sample in samples {
            var bytes = Array(sample.utf8)
            for _ in 0..<40 {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0..<128, using: &generator)
                if Bool.random(using: &generator), bytes.count > 1 { bytes.removeLast() }
                if let udi = try? UDI.parse(String(decoding: bytes, as: UTF8.self)) {
                    #expect(!udi.deviceIdentifier.isEmpty)
                }
            }
        }
    }
}
