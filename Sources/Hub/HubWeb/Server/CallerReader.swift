import HTTPTypes
import Hub
import Hummingbird
import Store

/// Finds out who sent a request.
struct CallerReader: Sendable {
    let hub: HubServices

    /// Reads the token or the cookie of a request. A wrong token is an error even where none is needed.
    ///
    /// - Parameter state: `SutureStore.contentState` where it was read for this request, so that who is known need not
    ///   be looked up.
    func read(
        _ request: Request, address: String, state: ContentState? = nil, newSecret: inout String?
    ) async throws -> Caller {
        if let header = request.headers[.authorization] {
            guard header.lowercased().hasPrefix("bearer ") else { throw AccessError.notSignedIn }
            let secret = String(header.dropFirst(7))
            if let state, let known = hub.place.accounts.knownPrincipal(token: secret, at: state) {
                return Caller(principal: known, proof: .token, address: address)
            }
            let principal = try await hub.place.store.background { [place = hub.place] _ in
                try place.accounts.principal(token: secret)
            }
            return Caller(principal: principal, proof: .token, address: address)
        }
        if let secret = SessionCookie.secret(in: request.headers) {
            if let state, let known = hub.place.accounts.knownPrincipal(session: secret, at: state) {
                return Caller(
                    principal: known.principal, proof: .session(secret: secret, formToken: known.formToken),
                    address: address)
            }
            return try await session(secret, request, address, &newSecret)
        }
        return Caller(principal: nil, proof: .none, address: address)
    }

    private func session(
        _ secret: String, _ request: Request, _ address: String, _ newSecret: inout String?
    ) async throws -> Caller {
        do {
            let signedIn = try await hub.place.store.background { [place = hub.place] _ in
                try place.accounts.principal(session: secret)
            }
            newSecret = signedIn.newSecret
            return Caller(
                principal: signedIn.principal, proof: .session(secret: secret, formToken: signedIn.formToken),
                address: address)
        } catch AccessError.notSignedIn where isOpen(request) {
            return Caller(principal: nil, proof: .none, address: address)
        } catch AccessError.expired where isOpen(request) {
            return Caller(principal: nil, proof: .none, address: address)
        }
    }

    /// An old cookie must not keep anybody from signing in again.
    private func isOpen(_ request: Request) -> Bool {
        request.uri.path == "/api/v1/session" && request.method == .post
    }
}
