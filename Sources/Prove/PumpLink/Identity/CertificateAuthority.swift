import Crypto
import Foundation
import SwiftASN1
import X509

/// A manufacturer's authority, which issues certificates to devices in the factory and in simulations.
public struct CertificateAuthority: Sendable {
    /// Its own certificate, DER.
    public let certificate: [UInt8]
    private let key: Certificate.PrivateKey
    private let name: DistinguishedName

    /// When certificates are valid, in seconds since 1970.
    public typealias Validity = ClosedRange<Int64>

    /// Makes a root authority.
    ///
    /// - Parameters:
    ///   - manufacturer: its name.
    ///   - seed: 32 bytes, its secret.
    ///   - validity: when its certificate is valid.
    public init(manufacturer: String, seed: [UInt8], validity: Validity) throws(IdentityError) {
        try self.init(manufacturer, seed, validity, issuer: nil, below: 2)
    }

    /// Makes an authority below this one.
    public func subordinate(_ name: String, seed: [UInt8], validity: Validity) throws(IdentityError)
        -> CertificateAuthority
    {
        try CertificateAuthority(name, seed, validity, issuer: self, below: 0)
    }

    private init(
        _ name: String, _ seed: [UInt8], _ validity: Validity, issuer: CertificateAuthority?, below: Int
    ) throws(IdentityError) {
        guard let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let subject = try? DistinguishedName(builder: { CommonName(name) })
        else { throw .badKey }
        key = Certificate.PrivateKey(signing)
        self.name = subject
        certificate = try CertificateAuthority.issue(
            Certificate.PublicKey(signing.publicKey), subject, validity, serial: 1, by: issuer?.key ?? key,
            named: issuer?.name ?? subject
        ) {
            Critical(BasicConstraints.isCertificateAuthority(maxPathLength: below))
            Critical(KeyUsage(keyCertSign: true))
        }
    }

    /// Issues a device's certificate.
    ///
    /// - Parameters:
    ///   - id: the device's number, also the certificate's serial number.
    ///   - role: its role.
    ///   - publicKey: its identity key.
    ///   - validity: when the certificate is valid.
    /// - Returns: DER.
    public func issue(
        _ id: DeviceID, _ role: Role, _ publicKey: IdentityPublicKey, validity: Validity
    ) throws(IdentityError) -> [UInt8] {
        guard let signing = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey.bytes),
            let subject = try? DistinguishedName(builder: { CommonName("\(role) \(id)") })
        else { throw .badKey }
        return try CertificateAuthority.issue(
            Certificate.PublicKey(signing), subject, validity, serial: id.value, by: key, named: name
        ) {
            Critical(BasicConstraints.notCertificateAuthority)
            Critical(KeyUsage(digitalSignature: true))
            SubjectAlternativeNames([.uniformResourceIdentifier(DeviceIdentity.name(id, role))])
        }
    }

    private static func issue(
        _ publicKey: Certificate.PublicKey, _ subject: DistinguishedName, _ validity: Validity, serial: UInt64,
        by key: Certificate.PrivateKey, named issuer: DistinguishedName,
        @ExtensionsBuilder _ extensions: () throws -> Result<Certificate.Extensions, any Error>
    ) throws(IdentityError) -> [UInt8] {
        var serializer = DER.Serializer()
        do {
            let certificate = try Certificate(
                version: .v3, serialNumber: Certificate.SerialNumber(serial), publicKey: publicKey,
                notValidBefore: Date(timeIntervalSince1970: Double(validity.lowerBound)),
                notValidAfter: Date(timeIntervalSince1970: Double(validity.upperBound)),
                issuer: issuer, subject: subject, extensions: Certificate.Extensions(builder: extensions),
                issuerPrivateKey: key)
            try serializer.serialize(certificate)
        } catch {
            throw .badKey
        }
        return serializer.serializedBytes
    }
}
