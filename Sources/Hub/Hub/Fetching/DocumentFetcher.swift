import AsyncHTTPClient
import Dispatch
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Reads the bytes of a document from an address.
public typealias DocumentFetch = @Sendable (_ address: FetchAddress) async throws -> [UInt8]

/// Reads documents over https, within limits: the name is looked up once, every address of it is held against what is
/// allowed, and exactly that address is connected to; nothing leads on elsewhere.
public struct DocumentFetcher: Sendable {
    /// The most bytes of a document.
    public var mostBytes = 64 << 20
    /// The longest that a document may take, in seconds.
    public var mostSeconds = 30
    /// Certificates in PEM that are trusted instead of the system's; empty for the system's.
    public var trusted: [String] = []

    /// A fetcher with the limits of above.
    public init() {}

    /// The bytes at an address.
    ///
    /// - Throws: `FetchError`.
    public func bytes(_ address: FetchAddress) async throws -> [UInt8] {
        let target = try await Self.target(of: address)
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: try tls(), redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(10), read: .seconds(Int64(mostSeconds))), decompression: .disabled)
        configuration.dnsOverride = [address.host: target.text]
        configuration.httpVersion = .http1Only
        let client = HTTPClient(
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration)
        do {
            let bytes = try await inTime { try await read(address, client) }
            try await client.shutdown()
            return bytes
        } catch {
            try? await client.shutdown()
            if error is FetchError || error is CancellationError { throw error }
            throw FetchError.failed("\(error)")
        }
    }

    private func tls() throws -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        guard !trusted.isEmpty else { return tls }
        tls.trustRoots = .certificates(try trusted.map { try NIOSSLCertificate(bytes: Array($0.utf8), format: .pem) })
        return tls
    }

    /// The one address that is connected to.
    private static func target(of address: FetchAddress) async throws -> NetworkAddress {
        let found = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: NetworkAddress.find(address.host)) }
        }
        guard let first = found.first else { throw FetchError.unknownHost(address.host) }
        guard address.mayBePrivate || found.allSatisfy(\.isPublic) else { throw FetchError.notPublic(address.host) }
        return first
    }

    private func read(_ address: FetchAddress, _ client: HTTPClient) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: address.text)
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "User-Agent", value: "suture")
        let response = try await client.execute(request, timeout: .seconds(Int64(mostSeconds)))
        if (300..<400).contains(response.status.code) {
            throw FetchError.redirect(String((response.headers.first(name: "Location") ?? "nowhere").prefix(300)))
        }
        guard response.status == .ok else { throw FetchError.status(Int(response.status.code)) }
        var bytes: [UInt8] = []
        for try await part in response.body {
            guard bytes.count + part.readableBytes <= mostBytes else { throw FetchError.tooLarge(mostBytes) }
            bytes += part.readableBytesView
        }
        return bytes
    }

    private func inTime(_ work: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        let seconds = mostSeconds
        return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let bytes = first else { throw FetchError.tooSlow(seconds) }
            return bytes
        }
    }
}
