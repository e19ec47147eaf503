import HTTPTypes
public import Hub
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import Store
import Triage

/// The server: pages and API over one hub.
public struct HubServer: Sendable {
    let services: HubServices

    /// A server for a workplace.
    ///
    /// - Parameters:
    ///   - place: the hub's verbs.
    ///   - settings: how it behaves.
    ///   - auditKey: seals the audit log; nil for a database in memory.
    ///   - logger: what happens where nobody looks.
    public init(place: Workplace, settings: ServerSettings, auditKey: AuditKey?, logger: Logger) {
        services = HubServices(
            place: place, settings: settings, auditKey: auditKey, metrics: Metrics(), limits: RateLimiter(),
            logger: logger, endpoints: Endpoints.all)
    }

    /// Routes for every endpoint.
    func router() -> Router<HubContext> {
        let router = Router(context: HubContext.self)
        router.add(middleware: SecurityHeaders(isTLS: services.settings.isTLS))
        for endpoint in services.endpoints {
            let dispatcher = EndpointDispatcher(hub: services, endpoint: endpoint)
            router.on(.init(endpoint.routerPath), method: endpoint.method) { request, context in
                await dispatcher.respond(to: request, context: context)
            }
        }
        PageSite.add(to: router, hub: services)
        return router
    }

    /// The application, ready to run.
    ///
    /// - Parameter onRunning: is told the port once the server listens.
    /// - Throws: when the certificate or its key cannot be used.
    public func application(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) throws
        -> some ApplicationProtocol
    {
        let settings = services.settings
        return Application(
            router: router(), server: try serverBuilder(),
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "suture"),
            services: [
                Housekeeping(services: services), WebhookDelivery(services: services),
                SyslogDelivery(services: services), MailDelivery(services: services),
            ],
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? settings.port) },
            logger: services.logger)
    }

    private func serverBuilder() throws -> HTTPServerBuilder {
        let settings = services.settings
        guard let certificate = settings.certificate, let key = settings.privateKey else { return .http1() }
        let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        tls.minimumTLSVersion = .tlsv12
        return try .tls(.http1(), tlsConfiguration: tls)
    }
}

/// What has to happen from time to time: clocks of cases, and seals over the log.
private struct Housekeeping: Service {
    let services: HubServices

    func run() async throws {
        await catchUp()
        try? await gracefully()
        if let key = services.auditKey {
            _ = try? await services.place.store.background { [place = services.place] _ in
                try place.auditLog.seal(with: key)
            }
        }
    }

    /// A process that was killed in the middle of an import left work to be done.
    private func catchUp() async {
        do {
            try await services.place.intake.catchUp()
        } catch {
            services.logger.error("catching up failed", metadata: ["error": "\(error)"])
        }
    }

    private func gracefully() async throws {
        try await cancelWhenGracefulShutdown {
            var minutes = 0
            while !Task.isCancelled {
                await tick(seal: minutes % 15 == 0)
                // The first tick may look at every case there is.
                if minutes == 0 { await readAhead() }
                minutes += 1
                try await Task.sleep(for: .seconds(60))
            }
        }
    }

    private func readAhead() async {
        do {
            try await services.place.store.background { [place = services.place] _ in try place.cases.readAhead() }
        } catch {
            services.logger.error("reading cases ahead failed", metadata: ["error": "\(error)"])
        }
    }

    private func tick(seal: Bool) async {
        let (place, key) = (services.place, services.auditKey)
        do {
            try await place.store.background { _ in
                try place.cases.tick()
                // What another program matched meanwhile, such as `suture match`.
                try place.store.confirmations.gather()
                try place.notices.remind()
                try place.noteCoverageOfDay()
                if seal, let key { try place.auditLog.seal(with: key) }
                try place.store.outbox.forgetDelivered(before: place.clock().adding(days: -14).milliseconds)
            }
        } catch {
            services.logger.error("housekeeping failed", metadata: ["error": "\(error)"])
        }
    }
}
