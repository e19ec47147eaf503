import Inventory
import Store
import Synchronization
public import Triage

/// The documents that triage goes by: the hospital's policy, and the catalogue of known exploited vulnerabilities.
public struct References: Sendable {
    let place: Workplace

    /// The policy in force; Suture's own until the hospital sets one.
    public func policy() throws -> Policy {
        try place.referenceCache.policy(in: place.store)
    }

    /// The catalogue of known exploited vulnerabilities; nil until one was brought in.
    public func kev() throws -> KEVCatalog? {
        try place.referenceCache.kev(in: place.store)
    }

    /// Sets the hospital's policy.
    ///
    /// - Throws: `PolicyError` where it is not one.
    public func setPolicy(_ bytes: [UInt8], as principal: Principal) throws -> Policy {
        try principal.require(.administer)
        let policy = try PolicyFile.read(bytes)
        try place.store.references.save(
            name: ReferenceCache.policyName, sha256: Digest.sha256(bytes), bytes: bytes, by: principal.login)
        // Deadlines may be others now.
        try place.store.cases.wakeAll()
        return policy
    }

    /// The hosts that advisories may be fetched from; none until an administrator names some.
    public func fetchHosts() throws -> FetchHosts {
        guard let found = try place.store.references.find(name: Self.hostsName) else { return FetchHosts() }
        return try FetchHosts(String(decoding: found.bytes, as: UTF8.self))
    }

    /// Sets the hosts that advisories may be fetched from, one a line.
    ///
    /// - Throws: `FetchError` with the line that is no host.
    public func setFetchHosts(_ text: String, as principal: Principal) throws -> FetchHosts {
        try principal.require(.administer)
        let hosts = try FetchHosts(text)
        try save(Array(text.utf8), Self.hostsName, by: principal)
        return hosts
    }

    /// The column mapping that imports go by unless they bring their own; empty until somebody sets one.
    public func columnMapping() throws -> String {
        try place.store.references.find(name: Self.mappingName).map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// Sets the column mapping of imports.
    ///
    /// - Throws: `MappingError` with the line that cannot be read.
    public func setColumnMapping(_ text: String, as principal: Principal) throws {
        try principal.require(.importInventories)
        _ = try MappingFile.parse(text)
        try save(Array(text.utf8), Self.mappingName, by: principal)
    }

    private static let (hostsName, mappingName) = ("fetch-hosts", "column-mapping")

    private func save(_ bytes: [UInt8], _ name: String, by principal: Principal) throws {
        try place.store.references.save(name: name, sha256: Digest.sha256(bytes), bytes: bytes, by: principal.login)
    }

    /// Brings in the catalogue of known exploited vulnerabilities, as CISA publishes it in JSON.
    ///
    /// - Throws: `KEVError` where it is not one.
    public func setKEV(_ bytes: [UInt8], as principal: Principal) throws -> KEVCatalog {
        try principal.require(.importAdvisories)
        return try setKEV(bytes, actor: principal.login)
    }

    /// Brings in the catalogue for whoever holds the database file.
    public func setKEV(_ bytes: [UInt8], actor: String) throws -> KEVCatalog {
        let catalog = try KEVCatalog(bytes: bytes)
        try place.store.references.save(
            name: ReferenceCache.kevName, sha256: Digest.sha256(bytes), bytes: bytes, by: actor)
        return catalog
    }
}

/// What was last read of the reference documents, by their digests.
final class ReferenceCache: Sendable {
    static let policyName = "triage-policy"
    static let kevName = "kev"

    private struct Contents {
        var policy: (sha256: String, value: Policy)?
        var kev: (sha256: String, value: KEVCatalog)?
    }

    private let contents = Mutex(Contents())

    func policy(in store: SutureStore) throws -> Policy {
        guard let sha256 = try store.references.sha256(name: Self.policyName) else { return .standard }
        if let known = contents.withLock({ $0.policy }), known.sha256 == sha256 { return known.value }
        guard let found = try store.references.find(name: Self.policyName) else { return .standard }
        let policy = try PolicyFile.read(found.bytes)
        contents.withLock { $0.policy = (found.sha256, policy) }
        return policy
    }

    func kev(in store: SutureStore) throws -> KEVCatalog? {
        guard let sha256 = try store.references.sha256(name: Self.kevName) else { return nil }
        if let known = contents.withLock({ $0.kev }), known.sha256 == sha256 { return known.value }
        guard let found = try store.references.find(name: Self.kevName) else { return nil }
        let catalog = try KEVCatalog(bytes: found.bytes)
        contents.withLock { $0.kev = (found.sha256, catalog) }
        return catalog
    }
}
