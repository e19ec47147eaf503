import Inventory
import Testing

@Suite("What changed between two exports")
struct InventoryDifferenceTests {
    private var known: Device { Device([.assetTag: "1", .softwareVersion: "2.0", .location: "ICU"]) }

    @Test("a device that was not known is added")
    func added() {
        #expect(InventoryDifference(from: nil, to: known) == .added)
    }

    @Test("an equal device is unchanged")
    func unchanged() {
        #expect(InventoryDifference(from: known, to: known) == .unchanged)
    }

    @Test("a change tells the old and the new value of each field")
    func changed() {
        let new = Device([.assetTag: "1", .softwareVersion: "2.1", .location: "ICU", .status: "active"])
        #expect(
            InventoryDifference(from: known, to: new)
                == .changed([
                    FieldChange(field: .softwareVersion, old: "2.0", new: "2.1"),
                    FieldChange(field: .status, old: "", new: "active"),
                ]))
    }

    @Test("a value that a full export leaves empty is a change")
    func emptied() {
        let new = Device([.assetTag: "1", .softwareVersion: "2.0"])
        #expect(
            InventoryDifference(from: known, to: new)
                == .changed([FieldChange(field: .location, old: "ICU", new: "")]))
    }

    @Test("a field that the export has no column for keeps its value and is no change")
    func missingColumn() {
        let new = Device([.assetTag: "1", .location: "ED"])
        let fields: [DeviceField] = [.assetTag, .location]
        #expect(
            InventoryDifference(from: known, to: new, fields: fields)
                == .changed([FieldChange(field: .location, old: "ICU", new: "ED")]))
        let updated = known.updated(from: new, fields: fields)
        #expect(updated[.softwareVersion] == "2.0")
        #expect(updated[.location] == "ED")
    }

    @Test("known devices that a full export does not have are named, in order")
    func notSeen() {
        #expect(InventoryDifference.notSeen(known: ["3", "1", "2"], in: ["1", "9"]) == ["3", "2"])
    }

    @Test("equal devices have equal fingerprints, and the fingerprint is the same in every run")
    func fingerprint() {
        #expect(Device([.location: "ICU", .softwareVersion: "2.0", .assetTag: "1"]).fingerprint == known.fingerprint)
        #expect(known.fingerprint == 4_927_307_522_997_622_714)
    }

    @Test(
        "any difference changes the fingerprint, a value that moves to the next field among them",
        arguments: DeviceField.allCases)
    func fingerprintDiffers(field: DeviceField) {
        var changed = known
        changed[field] += "x"
        #expect(changed.fingerprint != known.fingerprint)
        let (first, second) = (Device([.model: "ab", .modelNumber: "c"]), Device([.model: "a", .modelNumber: "bc"]))
        #expect(first.fingerprint != second.fingerprint)
    }

    @Test("rows with equal product cells have equal hashes, and others have others")
    func recordHash() throws {
        var hashes: [UInt64] = []
        try forEachRecord(Array("t,m,v\n1,Pump,2\n2,Pump,2\n3,Pump,3\n4,Pum,p2\n".utf8)) { record in
            hashes.append(record.hash(columns: [1, 2]))
        }
        #expect(hashes[1] == hashes[2])
        #expect(Set(hashes).count == 4)
    }
}
