import HTTPTypes
import Hub
import Hummingbird
import Logging

extension PageSite {
    /// Adds every page, the assets, and the page for addresses where nothing is.
    static func add(to router: Router<HubContext>, hub: HubServices) {
        let site: PageSite
        do {
            site = try shared.get()
        } catch {
            hub.logger.critical("no pages", metadata: ["error": "\(error)"])
            router.get("/") { _, _ in APIResponse.plain(.internalServerError, "\(error)").response }
            return
        }
        router.add(middleware: LostPage(hub: hub, site: site))
        for route in site.routes {
            let dispatcher = PageDispatcher(hub: hub, site: site, route: route)
            router.on(.init(route.routerPath), method: route.method) { request, context in
                await dispatcher.respond(to: request, context: context)
            }
        }
        router.get("/assets/:digest/:name") { request, context in
            let (digest, name) = (context.parameters.get("digest") ?? "", context.parameters.get("name") ?? "")
            guard let answer = try? site.assets.answer(digest: digest, name: name) else {
                throw HTTPError(.notFound)
            }
            return answer.response
        }
    }
}

/// Shows a page where a browser asks for an address at which nothing is; programs get a problem.
private struct LostPage: RouterMiddleware {
    let hub: HubServices
    let site: PageSite

    func handle(
        _ request: Request, context: HubContext, next: (Request, HubContext) async throws -> Hummingbird.Response
    ) async throws -> Hummingbird.Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound && isForReader(request) {
            let route = PageRoute.page("/lost", "lost", access: .open) { _ in
                throw Problem.notFound("page at this address")
            }
            return await PageDispatcher(hub: hub, site: site, route: route).respond(to: request, context: context)
        }
    }

    private func isForReader(_ request: Request) -> Bool {
        request.method == .get && !request.uri.path.hasPrefix("/api/") && !request.uri.path.hasPrefix("/assets/")
            && (request.headers[.accept] ?? "").contains("text/html")
    }
}
