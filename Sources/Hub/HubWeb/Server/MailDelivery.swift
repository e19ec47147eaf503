import Hub
import Logging
import ServiceLifecycle

/// Hands e-mails of notices to the mail server as long as the server runs.
struct MailDelivery: Service {
    let services: HubServices

    func run() async throws {
        let postman = Postman(place: services.place, mailPassword: services.settings.mailPassword)
        let logger = services.logger
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await postman.deliverMail()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("e-mails cannot be delivered", metadata: ["error": "\(error)"])
                }
                try await Task.sleep(for: .seconds(2))
            }
        }
    }
}
