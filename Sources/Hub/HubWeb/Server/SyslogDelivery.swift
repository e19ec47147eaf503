import Exchange
import Hub
import Logging
import ServiceLifecycle

/// Sends security events to a syslog server as long as this server runs; without one, it waits for the end.
struct SyslogDelivery: Service {
    let services: HubServices

    func run() async throws {
        guard let target = services.settings.syslog else { return try await gracefulShutdown() }
        let (logger, connection) = (services.logger, SyslogConnection(target))
        let forwarder = SyslogForwarder(place: services.place, host: services.settings.machine) { messages in
            try await connection.send(messages)
        }
        await cancelWhenGracefulShutdown {
            await forwarder.run { text in logger.warning("\(text)") }
        }
    }
}
