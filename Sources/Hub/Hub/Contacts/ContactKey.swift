import Crypto
import Foundation
public import Store
import Synchronization

/// The key that seals how to reach people (AES-256-GCM). It lies in a file of its own, apart from the database.
public struct ContactKey: Sendable {
    private let key: SymmetricKey
    private static let known = Array("suture contact data".utf8)

    /// The key of a database; where neither has one yet, a new one is made that only this user may read.
    ///
    /// - Throws: `ContactError.keyMissing` where the database has sealed data and there is no file,
    ///   `ContactError.keyWrong` where the file does not open it, `FileError` where it cannot be read or made.
    public init(file path: String, store: SutureStore, random: RandomBytes = SystemRandom.bytes) throws {
        let proof = try store.contacts.keyProof()
        // A new key would open nothing of what is there.
        if proof != nil, !FileManager.default.fileExists(atPath: path) { throw ContactError.keyMissing(path: path) }
        do throws(FileError) {
            let bytes = try SecretFile.secret(at: path, purpose: "seals contact data", random: random)
            key = SymmetricKey(data: Data(bytes))
        } catch {
            throw error.code == .unusable ? ContactError.keyWrong(path: path) : error
        }
        if let proof {
            guard (try? open(proof, for: "key")) == Self.known else { throw ContactError.keyWrong(path: path) }
        } else {
            try store.contacts.setKeyProof(try seal(Self.known, for: "key"))
        }
    }

    /// Seals bytes for one place only: they do not open in another’s.
    func seal(_ bytes: [UInt8], for place: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(Data(bytes), using: key, authenticating: Data(place.utf8))
        guard let combined = box.combined else { throw ContactError.damaged }
        return Array(combined)
    }

    /// Opens what was sealed for a place.
    ///
    /// - Throws: `ContactError.damaged` when it is not what was sealed there with this key.
    func open(_ sealed: [UInt8], for place: String) throws -> [UInt8] {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let data = try? AES.GCM.open(box, using: key, authenticating: Data(place.utf8))
        else { throw ContactError.damaged }
        return Array(data)
    }
}

/// Opens the key when it is first needed, once for all.
final class ContactKeyring: Sendable {
    private let path: String?
    private let known = Mutex<ContactKey?>(nil)

    init(path: String?) { self.path = path }

    func key(for place: Workplace) throws -> ContactKey {
        guard let path else { throw ContactError.noKeyFile }
        return try known.withLock { known in
            if let key = known { return key }
            let key = try ContactKey(file: path, store: place.store, random: place.random)
            known = key
            return key
        }
    }
}
