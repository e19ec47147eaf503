import Hub
import Logging
import ServiceLifecycle

/// Carries messages to their receivers as long as the server runs.
struct WebhookDelivery: Service {
    let services: HubServices

    func run() async throws {
        let (place, logger) = (services.place, services.logger)
        try await WebhookTransport.overHTTP { transport in
            let courier = WebhookCourier(place: place, transport: transport)
            await cancelWhenGracefulShutdown {
                await courier.run { error in
                    logger.error("webhooks cannot be delivered", metadata: ["error": "\(error)"])
                }
            }
        }
    }
}
