import AsyncHTTPClient
public import Exchange
public import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// The way out to receivers: one request, one outcome. Handed in, so that tests need no network.
public struct WebhookTransport: Sendable {
    /// A message on its way.
    public struct Request: Sendable {
        /// Where to.
        public var url: URL
        /// What goes before the body.
        public var headers: [(name: String, value: String)]
        /// The body.
        public var body: [UInt8]
    }

    /// Sends one message; never throws, since whatever happens is an outcome.
    public var send: @Sendable (Request) async -> WebhookOutcome

    /// A way out.
    public init(_ send: @escaping @Sendable (Request) async -> WebhookOutcome) { self.send = send }
}

extension WebhookTransport {
    /// How long one attempt may take.
    static let seconds: Int64 = 10
    /// The most of an answer that is read; it is only read so that the connection can be used again.
    private static let mostAnswer = 16_384

    /// Lends a way out over HTTP: no redirects, no proxy, ten seconds for an attempt, a bounded answer.
    public static func overHTTP<Value: Sendable>(
        _ body: (WebhookTransport) async throws -> Value
    ) async throws -> Value {
        var settings = HTTPClient.Configuration()
        settings.redirectConfiguration = .disallow
        settings.timeout = .init(connect: .seconds(5), read: .seconds(seconds))
        settings.decompression = .disabled
        settings.httpVersion = .http1Only
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
        do {
            let value = try await body(WebhookTransport { await attempt($0, client) })
            try await client.shutdown()
            return value
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    private static func attempt(_ request: Request, _ client: HTTPClient) async -> WebhookOutcome {
        await withTaskGroup(of: WebhookOutcome?.self) { group in
            group.addTask { await answer(to: request, client) }
            group.addTask {
                try? await Task.sleep(for: .seconds(seconds))
                return nil
            }
            defer { group.cancelAll() }
            // The first to end decides; an answer that trickles in byte by byte has no more time than others.
            return await group.next().flatMap(\.self) ?? .unreachable("no answer within \(seconds) seconds")
        }
    }

    private static func answer(to request: Request, _ client: HTTPClient) async -> WebhookOutcome {
        var sent = HTTPClientRequest(url: request.url.absoluteString)
        sent.method = .POST
        for header in request.headers { sent.headers.add(name: header.name, value: header.value) }
        sent.body = .bytes(ByteBuffer(bytes: request.body))
        do {
            let answer = try await client.execute(sent, timeout: .seconds(seconds))
            var count = 0
            for try await part in answer.body {
                count += part.readableBytes
                if count > mostAnswer { break }
            }
            return .answered(status: Int(answer.status.code))
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
            return .unreachable("no answer within \(seconds) seconds")
        } catch is HTTPParserError {
            return .unreachable("the answer was no HTTP")
        } catch is NIOConnectionError {
            return .unreachable("no connection")
        } catch is IOError {
            return .unreachable("no connection")
        } catch is CancellationError {
            return .unreachable("the server was stopped")
        } catch {
            return .unreachable(String("\(error)".prefix(120)))
        }
    }
}
