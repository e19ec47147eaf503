import Dispatch

/// The world's time of a simulated device: milliseconds since midnight of the day on which it started, as fast as wished.
struct BenchClock: Sendable {
    /// How many seconds pass in the world in a second of this machine.
    private(set) var speed: Double
    private var base: UInt64
    private var since: UInt64

    /// - Parameters:
    ///   - world: the world's time now, ms since midnight.
    ///   - speed: seconds of the world in a second.
    init(world: UInt64, speed: Double) {
        self.speed = speed
        base = world
        since = DispatchTime.now().uptimeNanoseconds
    }

    /// The world's time now, ms; it never goes back.
    var now: UInt64 {
        let nanoseconds = Double(DispatchTime.now().uptimeNanoseconds - since)
        return base + UInt64(nanoseconds / 1_000_000 * speed)
    }

    /// The world goes on at another speed.
    mutating func setSpeed(_ speed: Double) {
        base = now
        since = DispatchTime.now().uptimeNanoseconds
        self.speed = speed
    }

    /// So much time passes at once, ms.
    mutating func skip(_ milliseconds: UInt64) { base += milliseconds }
}
