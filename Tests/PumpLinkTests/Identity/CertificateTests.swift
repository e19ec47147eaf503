import Crypto
import Foundation
import PumpLink
import SwiftASN1
import Testing
@_spi(FixedExpiryValidationTime) import X509

@Suite("Device certificates")
struct CertificateTests {
    /// One chain, and whether it proves a device.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let chain: [[UInt8]]
        var time = House.today
        let expected: IdentityError?
    }

    static func cases() throws -> (TrustAnchor, root: [UInt8], [Case]) {
        var house = try House()
        let root = house.authority
        let key = try IdentityKey(using: &house.random)
        let line = try root.subordinate("Northwind line 3", seed: house.random.bytes(32), validity: House.valid)
        let below = try line.subordinate("Northwind line 3b", seed: house.random.bytes(32), validity: House.valid)
        let foreign = try House(seed: 8).authority
        func leaf(_ authority: CertificateAuthority, _ validity: ClosedRange<Int64> = House.valid) throws -> [UInt8] {
            try authority.issue(DeviceID(5), .meter, key.publicKey, validity: validity)
        }
        let direct = try leaf(root)
        var changed = direct
        changed[changed.count - 1] ^= 1
        return (
            house.anchor, root.certificate,
            [
                Case(testDescription: "issued by the root", chain: [direct], expected: nil),
                Case(
                    testDescription: "issued by an authority below it", chain: [try leaf(line), line.certificate],
                    expected: nil),
                Case(
                    testDescription: "issued below an authority that may have none below",
                    chain: [try leaf(below), below.certificate, line.certificate],
                    expected: .badProfile(index: 2, reason: "the path is too long")),
                Case(
                    testDescription: "another manufacturer's", chain: [try leaf(foreign)],
                    expected: .badIssuer(index: 0)),
                Case(
                    testDescription: "without the authority between", chain: [try leaf(line)],
                    expected: .badIssuer(index: 0)),
                Case(testDescription: "a changed signature", chain: [changed], expected: .badIssuer(index: 0)),
                Case(
                    testDescription: "no longer valid", chain: [try leaf(root, 1_700_000_000...1_750_000_000)],
                    expected: .outsideValidity(index: 0)),
                Case(
                    testDescription: "not yet valid", chain: [try leaf(root, 1_900_000_000...1_950_000_000)],
                    expected: .outsideValidity(index: 0)),
                Case(
                    testDescription: "an authority is no device", chain: [line.certificate],
                    expected: .badProfile(index: 0, reason: "a device is no authority")),
                Case(
                    testDescription: "a device issued it", chain: [direct, direct], expected: .badIssuer(index: 0)),
                Case(testDescription: "none", chain: [], expected: .badChain(count: 0)),
                Case(
                    testDescription: "too many", chain: [direct, direct, direct, direct],
                    expected: .badChain(count: 4)),
                Case(testDescription: "not a certificate", chain: [[1, 2, 3]], expected: .notACertificate(index: 0)),
            ]
        )
    }

    @Test("a chain proves a device or says what is wrong, and where", arguments: try cases().2)
    func chain(_ one: Case) throws {
        let anchor = try Self.cases().0
        if let expected = one.expected {
            #expect(throws: expected) { try anchor.verify(one.chain, at: one.time) }
        } else {
            let device = try anchor.verify(one.chain, at: one.time)
            #expect(device.id == DeviceID(5) && device.role == .meter)
        }
    }

    @Test("swift-certificates' RFC 5280 verifier accepts whatever is accepted here", arguments: try cases().2)
    func agrees(_ one: Case) async throws {
        guard one.expected == nil else { return }
        let certificates = try one.chain.map { try Certificate(derEncoded: $0) }
        var verifier = Verifier(rootCertificates: CertificateStore([try Certificate(derEncoded: Self.cases().root)])) {
            RFC5280Policy(fixedExpiryValidationTime: Date(timeIntervalSince1970: Double(one.time)))
        }
        let result = await verifier.validate(
            leaf: try #require(certificates.first), intermediates: CertificateStore(certificates.dropFirst()))
        guard case .validCertificate = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test("credentials need a certificate of the same key, number and role")
    func credentials() throws {
        var house = try House()
        let key = try IdentityKey(using: &house.random)
        let chain = [try house.authority.issue(DeviceID(5), .meter, key.publicKey, validity: House.valid)]
        let staticKey = try X25519KeyPair(using: &house.random)
        #expect(throws: IdentityError.noDeviceName) {
            try DeviceCredentials(id: DeviceID(5), role: .remote, identityKey: key, staticKey: staticKey, chain: chain)
        }
        #expect(throws: IdentityError.noDeviceName) {
            try DeviceCredentials(id: DeviceID(6), role: .meter, identityKey: key, staticKey: staticKey, chain: chain)
        }
        #expect(throws: Never.self) {
            try DeviceCredentials(id: DeviceID(5), role: .meter, identityKey: key, staticKey: staticKey, chain: chain)
        }
    }
}
