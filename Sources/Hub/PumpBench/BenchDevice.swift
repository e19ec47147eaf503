import Foundation
import PumpLink
import PumpSystem

/// A device as it left the factory of the bench: its keys, its certificate, and what it trusts.
struct BenchDevice: Sendable {
    let credentials: DeviceCredentials
    let anchor: TrustAnchor
    /// The label of a transmitter, which a person types into the pump.
    let label: PairingCode?

    /// What is kept of it, readable by this user only.
    private struct Kept: Codable {
        var role: String
        var id: UInt64
        var identitySeed: Data
        var staticSecret: Data
        var label: String?
    }

    /// Takes the device out of its folder; on its first start it is made, by the one factory of the bench.
    ///
    /// - Parameters:
    ///   - home: the bench, which holds the factory's folder.
    ///   - folder: the device's own.
    init(_ role: Role, home: String, _ folder: BenchFolder) throws(BenchError) {
        let factory = try Self.factory(home)
        let path = folder.file("device.json")
        var random = SystemRandomNumberGenerator()
        let kept: Kept
        if let bytes = try folder.read("device.json") {
            guard let known = try? JSONDecoder().decode(Kept.self, from: Data(bytes)) else {
                throw BenchError("\(path) is damaged: without its keys a device is another one; remove its folder")
            }
            kept = known
        } else {
            kept = Kept(
                role: role.description, id: random.next(), identitySeed: Data(random.bytes(32)),
                staticSecret: Data(random.bytes(32)),
                label: role == .transmitter ? PairingCode.label(using: &random).text : nil)
            guard let bytes = try? JSONEncoder().encode(kept) else { throw BenchError("\(path) cannot be made") }
            try folder.write("device.json", [UInt8](bytes))
        }
        guard kept.role == role.description else {
            throw BenchError("\(folder.path) is the folder of a \(kept.role): give this device another --name")
        }
        guard
            let credentials = factory.make(
                role, DeviceID(kept.id), identitySeed: [UInt8](kept.identitySeed),
                staticSecret: [UInt8](kept.staticSecret))
        else { throw BenchError("\(path) is damaged: its keys are none; remove its folder") }
        self.credentials = credentials
        anchor = factory.anchor
        label = kept.label.flatMap { PairingCode(label: $0) }
    }

    /// The manufacturer of the bench: whichever device starts first makes it.
    private static func factory(_ home: String) throws(BenchError) -> DeviceFactory {
        let (folder, path) = ("\(home)/factory", "\(home)/factory/secret")
        try BenchFolder.make(folder)
        var seed = try BenchFolder.read(path)
        if seed == nil {
            var random = SystemRandomNumberGenerator()
            try BenchFolder.write(path, random.bytes(32), isNew: true)
            seed = try BenchFolder.read(path)
        }
        guard let seed, let factory = DeviceFactory(seed: seed) else {
            throw BenchError("\(path) is damaged: every device of this bench hangs on it; remove \(home)")
        }
        try BenchFolder.write("\(folder)/root.der", factory.root, isNew: true)
        return factory
    }
}
