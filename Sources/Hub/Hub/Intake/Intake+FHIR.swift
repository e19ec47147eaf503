import Exchange
import Foundation
public import Store

extension Intake {
    /// Brings in the devices of a FHIR bundle, as an inventory.
    ///
    /// - Parameters:
    ///   - mode: whether the bundle holds all devices or some; bundles mostly hold some.
    ///   - source: the file's name, for the record.
    /// - Returns: what became of it, and which resources were passed over.
    /// - Throws: `ExchangeError.unreadable` where it is no bundle of devices, or holds none.
    public func importFHIR(_ bytes: [UInt8], mode: ImportMode, source: String, as principal: Principal) async throws
        -> (result: InventoryResult, problems: [String])
    {
        try principal.require(.importInventories)
        let reader: FHIRDeviceReader
        do throws(ReadingError) {
            reader = try FHIRDeviceReader(bytes)
        } catch {
            throw ExchangeError.unreadable(error.description, pointer: error.place)
        }
        guard !reader.devices.isEmpty else {
            throw ExchangeError.unreadable(
                reader.problems.first?.description ?? "there is no device in this bundle", pointer: "")
        }
        let folder = FileManager.default.temporaryDirectory
        let path = folder.appendingPathComponent("suture-\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            let file = try FileDescriptor(writing: path, isNew: true)
            try reader.csv.withUnsafeBytes { try file.write($0) }
        }
        var intake = InventoryIntake(path: path, mode: mode)
        (intake.name, intake.rejects) = (source, nil)
        return (try await importInventory(intake, as: principal), reader.problems.map(\.description))
    }
}
