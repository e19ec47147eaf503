public import Exchange
import Foundation
import Store
import Triage

/// What leaves the house: cases, devices and verdicts in the formats that other systems speak.
public struct Exports: Sendable {
    let place: Workplace

    var store: SutureStore { place.store }

    private static let organisation = "organisation"

    /// The hospital's name and namespace, as documents that leave the house bear them; nil until somebody set them.
    public func issuer(as principal: Principal) throws -> Issuer? {
        try principal.require(.read)
        guard let found = try store.references.find(name: Self.organisation) else { return nil }
        return try? JSONDecoder().decode(Issuer.self, from: Data(found.bytes))
    }

    /// Sets the hospital's name and namespace.
    public func setIssuer(name: String, namespace: String, as principal: Principal) throws -> Issuer {
        try principal.require(.administer)
        guard let issuer = Issuer(name: name, namespace: namespace) else { throw ExchangeError.issuerUnusable }
        let bytes = Array(AuditBody.json(encoding: issuer).utf8)
        try store.references.save(
            name: Self.organisation, sha256: Digest.sha256(bytes), bytes: bytes, by: principal.login)
        return issuer
    }

    /// A format in which a case says what is affected.
    public enum VEXFormat: String, Sendable, Hashable, CaseIterable {
        /// CSAF 2.0, profile VEX.
        case csaf
        /// OpenVEX 0.2.0.
        case openVEX = "openvex"
    }

    /// What a case says about products and vulnerabilities.
    ///
    /// - Throws: `VEXError` where it says nothing; `ExchangeError.issuerMissing` until the hospital has a name.
    public func vex(case id: Int64, _ format: VEXFormat, as principal: Principal) throws -> [UInt8] {
        let one = try place.cases.find(id, as: principal)
        guard let issuer = try issuer(as: principal) else { throw ExchangeError.issuerMissing }
        let report = VEXReport(one)
        return switch format {
        case .csaf: try report.csaf(issuer: issuer)
        case .openVEX: try report.openVEX(issuer: issuer)
        }
    }
}
