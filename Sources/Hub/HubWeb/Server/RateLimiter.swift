import NIOConcurrencyHelpers

/// Lets so many requests through for each name: a bucket of tokens that fills again with time.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: Int64
    }

    private let buckets = NIOLockedValueBox<[String: Bucket]>([:])
    /// Beyond so many names, those whose buckets are full again are forgotten.
    private static let most = 10_000

    /// Takes a token of a name.
    ///
    /// - Parameters:
    ///   - name: who asks, and for what.
    ///   - rate: tokens a second; none is needed when it is 0.
    ///   - burst: how many tokens there are at most.
    ///   - now: milliseconds since 1970.
    /// - Returns: nil when there was one; otherwise seconds until there is.
    func wait(for name: String, rate: Double, burst: Double, now: Int64) -> Double? {
        guard rate > 0 else { return nil }
        return buckets.withLockedValue { buckets in
            if buckets.count >= Self.most {
                buckets = buckets.filter { Self.filled($0.value, rate, burst, now).tokens < burst }
            }
            var bucket = Self.filled(buckets[name] ?? Bucket(tokens: burst, at: now), rate, burst, now)
            defer { buckets[name] = bucket }
            guard bucket.tokens >= 1 else { return (1 - bucket.tokens) / rate }
            bucket.tokens -= 1
            return nil
        }
    }

    private static func filled(_ bucket: Bucket, _ rate: Double, _ burst: Double, _ now: Int64) -> Bucket {
        let seconds = Double(max(0, now - bucket.at)) / 1000
        return Bucket(tokens: min(burst, bucket.tokens + seconds * rate), at: now)
    }
}
