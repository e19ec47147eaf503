import Crypto
import Foundation
import HTTPTypes
import Hub
import Hummingbird
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import SwiftASN1
import Testing
import X509

@testable import HubWeb

/// Advisories from an address: a server on this machine's loopback stands for the publisher.
@Suite("Fetching an advisory")
struct FetchTests {
    /// A publisher with a certificate of its own.
    private struct Publisher {
        let certificate: String
        private let key: String

        init() throws {
            let key = P256.Signing.PrivateKey()
            let name = try DistinguishedName { CommonName("localhost") }
            let certificate = try Certificate(
                version: .v3, serialNumber: .init(), publicKey: .init(key.publicKey), notValidBefore: .now - 3600,
                notValidAfter: .now + 86_400, issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
                extensions: try Certificate.Extensions {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                    SubjectAlternativeNames([.dnsName("localhost")])
                }, issuerPrivateKey: .init(key))
            self.certificate = try certificate.serializeAsPEM().pemString
            self.key = key.pemRepresentation
        }

        /// Serves while `work` runs, which is told the port.
        func serve<Value: Sendable>(_ work: @escaping @Sendable (Int) async throws -> Value) async throws -> Value {
            let router = Router()
            router.get("advisory.json") { _, _ in SmallDocument().text }
            router.get("page.html") { _, _ in "<html>no advisory</html>" }
            router.get("large.json") { _, _ in String(repeating: "x", count: 200_000) }
            router.get("moved.json") { _, _ in Response.redirect(to: "https://localhost/advisory.json") }
            let tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
            let (ports, giving) = AsyncStream.makeStream(of: Int.self)
            var quiet = Logger(label: "publisher")
            quiet.logLevel = .critical
            let application = Application(
                router: router, server: try .tls(.http1(), tlsConfiguration: tls),
                configuration: .init(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in giving.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
            return try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask {
                    try? await application.run()
                    return nil
                }
                group.addTask {
                    for await port in ports { return try await work(port) }
                    return nil
                }
                defer { group.cancelAll() }
                while let next = try await group.next() {
                    if let value = next { return value }
                }
                throw CancellationError()
            }
        }
    }

    private static func harness(_ publisher: Publisher) async throws -> Harness {
        var fetcher = DocumentFetcher()
        fetcher.trusted = [publisher.certificate]
        fetcher.mostBytes = 100_000
        return try await Harness.make(fetch: fetcher.bytes)
    }

    private static func allow(_ api: API, _ hosts: String) async throws {
        let browser = try await Browser.signedIn(api, as: .administrator)
        let reply = try await browser.send("/settings/hosts", ["hosts": hosts])
        #expect(reply.status == 303)
    }

    @Test("an advisory comes in from an address that an administrator allows, and only from there")
    func fetch() async throws {
        let publisher = try Publisher()
        let harness = try await Self.harness(publisher)
        try await publisher.serve { port in
            try await harness.run { api in
                let browser = try await Browser.signedIn(api, as: .securityAnalyst)
                let address = "https://localhost:\(port)/advisory.json"
                let refused = try await browser.send("/advisories/fetch", ["address": address])
                #expect(refused.status == 422 && refused.text.contains("An administrator can allow it"))
                try await Self.allow(api, "localhost:\(port)")
                let inside = try await browser.send("/advisories/fetch", ["address": address])
                #expect(inside.status == 422 && inside.text.contains("inside a network"))
                try await Self.allow(api, "localhost:\(port) private")
                let fetched = try await browser.send("/advisories/fetch", ["address": address])
                #expect(fetched.location == "/advisories/NW-2026-1", "\(fetched.text)")
                let document = try await browser.get("/advisories/NW-2026-1/document")
                #expect(document.text == SmallDocument().text)
            }
        }
    }

    @Test(
        "what cannot be used says why",
        arguments: [
            ("moved.json", "leads on to"), ("missing.json", "status 404"), ("large.json", "larger than"),
            ("page.html", "page.html"),
        ])
    func unusable(_ name: String, _ words: String) async throws {
        let publisher = try Publisher()
        let harness = try await Self.harness(publisher)
        try await publisher.serve { port in
            try await harness.run { api in
                try await Self.allow(api, "localhost:\(port) private")
                let browser = try await Browser.signedIn(api, as: .securityAnalyst)
                let reply = try await browser.send(
                    "/advisories/fetch", ["address": "https://localhost:\(port)/\(name)"])
                #expect(reply.status == 422 && reply.text.contains(words), "\(reply.text)")
            }
        }
    }

    @Test("a server whose certificate is not trusted is not read from")
    func untrusted() async throws {
        let publisher = try Publisher()
        let harness = try await Harness.make()
        try await publisher.serve { port in
            try await harness.run { api in
                try await Self.allow(api, "localhost:\(port) private")
                let user = try await api.user(.securityAnalyst)
                let reply = try await user.post(
                    "/api/v1/advisories/fetch", #"{"address": "https://localhost:\#(port)/advisory.json"}"#)
                #expect(reply.status == 422 && reply.text.contains("The connection failed"))
            }
        }
    }
}
