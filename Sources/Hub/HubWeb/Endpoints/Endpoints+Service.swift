import HTTPTypes
import Hub
import Store

extension Endpoints {
    /// What those who run the server look at.
    static let service: [Endpoint] = [
        .get(
            "/healthz", "isAlive", "Whether the process is alive", access: .open,
            answer: .json(.object([.need("status", .words(["alive"]))]))
        ) { _ in .json(["status": "alive"]) },
        .get(
            "/readyz", "isReady", "Whether the database answers", access: .open,
            answer: .json(.object([.need("status", .words(["ready"]))]))
        ) { call in
            _ = try await call.working { place in try place.store.audit.lastSequence() }
            return .json(["status": "ready"])
        },
        .get(
            "/metrics", "metrics", "What was counted, for Prometheus", access: .open,
            answer: .file("text/plain; version=0.0.4", "Counts in the text format of Prometheus.")
        ) { call in
            let counts = try await call.working { place in try place.store.cases.counts() }
            let open = counts.filter { $0.key != "closed" }.values.reduce(0, +)
            let text = call.hub.metrics.text(gauges: [
                ("suture_cases_open", "Cases that are not closed.", Double(open)),
                ("suture_cases_closed", "Cases that are closed.", Double(counts["closed"] ?? 0)),
            ])
            return APIResponse(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: .bytes(Array(text.utf8)))
        },
        .get(
            descriptionPath, "describe", "This description", access: .open, answer: .json(.any)
        ) { call in .json(OpenAPI.document(call.hub.endpoints, schemas: Schemas.all)) },
    ]
}
