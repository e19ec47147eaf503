import Crypto
import Foundation
import SwiftASN1
import X509

/// A manufacturer's root certificate, and the check of a device's chain against it.
///
/// The profile is narrower than RFC 5280: Ed25519 keys only, at most two authorities between device and root, no
/// extension but the few named here. Every rule that is left is one of RFC 5280, section 6.1.
public struct TrustAnchor: Hashable, Sendable {
    static let longestCertificate = 1024
    private let root: Certificate

    /// Makes an anchor of a root certificate.
    ///
    /// - Parameter root: DER.
    public init(root: [UInt8]) throws(IdentityError) {
        guard root.count <= TrustAnchor.longestCertificate, let certificate = try? Certificate(derEncoded: root) else {
            throw .notACertificate(index: 0)
        }
        self.root = certificate
    }

    /// Checks a device's certificates.
    ///
    /// - Parameters:
    ///   - chain: DER, the device's own first, each followed by its issuer's, the root left out.
    ///   - unixSeconds: the time to check at, seconds since 1970.
    /// - Returns: the device that the chain proves to exist.
    public func verify(_ chain: [[UInt8]], at unixSeconds: Int64) throws(IdentityError) -> DeviceIdentity {
        guard let leaf = chain.first, chain.count <= 3,
            chain.allSatisfy({ $0.count <= TrustAnchor.longestCertificate })
        else { throw .badChain(count: chain.count) }
        var certificates: [Certificate] = []
        for (index, bytes) in chain.enumerated() {
            guard let certificate = try? Certificate(derEncoded: bytes) else { throw .notACertificate(index: index) }
            certificates.append(certificate)
        }
        certificates.append(root)
        let now = Date(timeIntervalSince1970: Double(unixSeconds))
        for (index, certificate) in certificates.enumerated() {
            let issuer = index + 1 < certificates.count ? certificates[index + 1] : certificate
            guard certificate.issuer == issuer.subject,
                issuer.publicKey.isValidSignature(certificate.signature, for: certificate)
            else { throw .badIssuer(index: index) }
            guard certificate.notValidBefore <= now, now <= certificate.notValidAfter else {
                throw .outsideValidity(index: index)
            }
            try TrustAnchor.checkProfile(of: certificate, index)
        }
        return try TrustAnchor.device(inLeaf: leaf)
    }

    /// Version, key, extensions, constraints and key use of the certificate at a place in the chain.
    private static func checkProfile(of certificate: Certificate, _ index: Int) throws(IdentityError) {
        let extensions = certificate.extensions
        guard certificate.version == .v3 else { throw .badProfile(index: index, reason: "not version 3") }
        guard Curve25519.Signing.PublicKey(certificate.publicKey) != nil else {
            throw .badProfile(index: index, reason: "not an Ed25519 key")
        }
        let known: [ASN1ObjectIdentifier] = [
            .X509ExtensionID.basicConstraints, .X509ExtensionID.keyUsage, .X509ExtensionID.subjectAlternativeName,
        ]
        guard extensions.allSatisfy({ known.contains($0.oid) }) else {
            throw .badProfile(index: index, reason: "an extension outside the profile")
        }
        guard let constraints = try? extensions.basicConstraints, let usage = try? extensions.keyUsage else {
            throw .badProfile(index: index, reason: "no basic constraints or key usage")
        }
        switch constraints {
        case .notCertificateAuthority:
            guard index == 0 else { throw .badProfile(index: index, reason: "not an authority") }
            guard usage.digitalSignature, !usage.keyCertSign else {
                throw .badProfile(index: index, reason: "key usage is not digital signature")
            }
        case .isCertificateAuthority(let maxPathLength):
            guard index > 0 else { throw .badProfile(index: index, reason: "a device is no authority") }
            guard usage.keyCertSign else { throw .badProfile(index: index, reason: "may not sign certificates") }
            // Authorities below this one: RFC 5280, section 4.2.1.9.
            guard index - 1 <= maxPathLength ?? .max else {
                throw .badProfile(index: index, reason: "the path is too long")
            }
        }
    }

    /// The device that a certificate names, without checking who signed it.
    static func device(inLeaf bytes: [UInt8]) throws(IdentityError) -> DeviceIdentity {
        guard bytes.count <= longestCertificate, let certificate = try? Certificate(derEncoded: bytes) else {
            throw .notACertificate(index: 0)
        }
        guard let names = try? certificate.extensions.subjectAlternativeNames, names.count == 1,
            case .uniformResourceIdentifier(let name)? = names.first,
            let (id, role) = DeviceIdentity.parse(name),
            let key = Curve25519.Signing.PublicKey(certificate.publicKey)
        else { throw .noDeviceName }
        return DeviceIdentity(id: id, role: role, key: try IdentityPublicKey(bytes: [UInt8](key.rawRepresentation)))
    }
}
