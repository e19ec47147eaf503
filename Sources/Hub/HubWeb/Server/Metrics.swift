import NIOConcurrencyHelpers

/// What is counted of requests, in the text format of Prometheus (version 0.0.4).
final class Metrics: Sendable {
    private struct Request: Hashable {
        var method: String
        var route: String
        var status: Int
    }

    private struct Timing {
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var seconds = 0.0
    }

    private struct Counts {
        var requests: [Request: Int] = [:]
        var timings: [String: Timing] = [:]
        var open = 0
    }

    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
    private let counts = NIOLockedValueBox(Counts())

    /// A request begins.
    func begin() { counts.withLockedValue { $0.open += 1 } }

    /// A request was answered.
    func end(method: String, route: String, status: Int, seconds: Double) {
        counts.withLockedValue { counts in
            counts.open -= 1
            counts.requests[Request(method: method, route: route, status: status), default: 0] += 1
            var timing = counts.timings[route] ?? Timing()
            timing.count += 1
            timing.seconds += seconds
            for (place, bound) in Self.bounds.enumerated() where seconds <= bound { timing.buckets[place] += 1 }
            counts.timings[route] = timing
        }
    }

    /// All that was counted, and what the hub says of itself.
    func text(gauges: [(name: String, help: String, value: Double)]) -> String {
        let counts = counts.withLockedValue { $0 }
        var lines = [
            "# HELP suture_http_requests_total Requests that were answered.",
            "# TYPE suture_http_requests_total counter",
        ]
        let requests = counts.requests.sorted {
            ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
        }
        for (request, count) in requests {
            lines.append(
                "suture_http_requests_total{method=\"\(request.method)\",route=\"\(request.route)\",status=\"\(request.status)\"} \(count)"
            )
        }
        lines += [
            "# HELP suture_http_request_seconds How long answering took.",
            "# TYPE suture_http_request_seconds histogram",
        ]
        for (route, timing) in counts.timings.sorted(by: { $0.key < $1.key }) {
            for (bound, count) in zip(Self.bounds, timing.buckets) {
                lines.append("suture_http_request_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(count)")
            }
            lines.append("suture_http_request_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(timing.count)")
            lines.append("suture_http_request_seconds_sum{route=\"\(route)\"} \(timing.seconds)")
            lines.append("suture_http_request_seconds_count{route=\"\(route)\"} \(timing.count)")
        }
        let all = gauges + [("suture_http_requests_open", "Requests that are being answered.", Double(counts.open))]
        for gauge in all {
            lines += [
                "# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge", "\(gauge.name) \(gauge.value)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
