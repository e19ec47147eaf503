import CSAF
import Exchange
import Inventory
import Testing

@Suite("Devices from FHIR")
struct FHIRDeviceReaderTests {
    private static let bundle = """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"resource": {"resourceType": "Device", "id": "d1", "identifier": [{"value": "SN-1"},
            {"type": {"text": "Asset tag"}, "value": "BME-1"}], "manufacturer": "Northwind", "modelNumber": "T-400",
            "deviceName": [{"name": "Tide", "type": "user-friendly-name"}, {"name": "Tide 400", "type": "model-name"}],
            "version": [{"type": {"text": "hardware"}, "value": "B"}, {"type": {"text": "Software"}, "value": "2.1"}],
            "patient": {"reference": "Patient/7"}, "udiCarrier": [{"deviceIdentifier": "00763000000015"}]}},
          {"resource": {"resourceType": "Patient", "id": "7"}}, {"resource": {"resourceType": "Device"}}, {}]}
        """

    @Test("a device is a row: its asset tag, its software, and of its patient the reference only")
    func device() throws {
        let reader = try FHIRDeviceReader(Array(Self.bundle.utf8))
        let device = try #require(reader.devices.first)
        #expect(reader.devices.count == 1)
        #expect(reader.problems.map(\.place) == ["/entry/2/resource"])
        #expect(device.assetTag == "BME-1")
        #expect(device[.model] == "Tide 400")
        #expect(device[.softwareVersion] == "2.1")
        #expect([device[.owner], device[.patientContactReference]] == ["patient", "Patient/7"])
    }

    @Test("the rows go the way of every inventory, and columns that no device has are left out")
    func rows() throws {
        let reader = try FHIRDeviceReader(Array(Self.bundle.utf8))
        let table = try DeviceTable(reader.csv)
        #expect(table.rows.map(\.device.assetTag) == ["BME-1"])
        #expect(table.mapping.column(of: .department) == nil)
    }

    @Test("what we write, we read back", arguments: 0..<100)
    func roundTrip(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let words = ["Tide 400", "ÄÖ 日", "a, \"b\"", "", "2.1"]
        func word() -> String { words.randomElement(using: &random) ?? "" }
        let device = Device([
            .assetTag: "T-\(seed)", .manufacturer: word(), .model: word(), .modelNumber: word(),
            .softwareVersion: word(), .serialNumber: word(), .owner: "hospital",
        ])
        var writer = JSONWriter()
        FHIRDevice(device, isMissing: false, issuer: nil, showsPatient: true).write(to: &writer)
        let read = try #require(try FHIRDeviceReader(writer.bytes).devices.first)
        for field in [
            DeviceField.assetTag, .manufacturer, .model, .modelNumber, .softwareVersion, .serialNumber, .owner,
        ] {
            #expect(read[field] == device[field], "seed \(seed) \(field)")
        }
    }

    @Test("what is no bundle of devices says so", arguments: ["", "[]", "{}", #"{"resourceType": "Patient"}"#])
    func unreadable(text: String) {
        #expect(throws: ReadingError.self) { try FHIRDeviceReader(Array(text.utf8)) }
    }

    @Test("any damage is read or refused", arguments: 0..<400)
    func damaged(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var bytes = Array(Self.bundle.utf8)
        Damage.harm(&bytes, &random)
        let reader = try? FHIRDeviceReader(bytes)
        #expect(reader?.devices.allSatisfy { !$0.assetTag.isEmpty } ?? true, "seed \(seed)")
    }
}

@Suite("Makers' disclosures (MDS2)")
struct MDS2Tests {
    @Test("answers are found by the header, headings are passed over, and a second answer is named")
    func answers() throws {
        let text = """
            Question ID;Question;Answer;Notes
            ;Management of personally identifiable information;;
            MPII-1;Can this device display PII?;Yes;
            MPII-2;Does it keep PII?;See Notes;Until it is switched off
            MPII-1;again;No;
            MPII-3;Nobody answered;;
            """
        let form = try MDS2Form(Array(text.utf8))
        #expect(form.answers.map(\.question) == ["MPII-1", "MPII-2"])
        #expect(form.answers.map(\.answer) == ["Yes", "See Notes"])
        #expect(form.answers.map(\.note) == ["", "Until it is switched off"])
        #expect(form.problems.map(\.place) == ["line 5"])
    }

    @Test(
        "a table without these columns, or without an answer, is refused", arguments: ["", "a,b\n1,2\n", "ID,Answer\n"])
    func unreadable(text: String) {
        #expect(throws: ReadingError.self) { try MDS2Form(Array(text.utf8)) }
    }

    @Test("any damage is read or refused", arguments: 0..<300)
    func damaged(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var bytes = Array("ID,Question,Answer\nMPII-1,\"What, now?\",Yes\nMPII-2,x,No\n".utf8)
        Damage.harm(&bytes, &random)
        let form = try? MDS2Form(bytes)
        #expect(form?.answers.isEmpty != true, "seed \(seed)")
    }
}
