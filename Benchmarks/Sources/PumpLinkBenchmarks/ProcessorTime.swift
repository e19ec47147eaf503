import Foundation

/// Processor time of this process.
enum ProcessorTime {
    /// Microseconds so far.
    static var microseconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) * 1e6 + Double(now.tv_nsec) / 1e3
    }

    /// Microseconds of one turn of `body`: the best of five blocks of so many turns, after a block that is not counted.
    static func each(_ turns: Int, _ body: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for block in 0...5 {
            let start = microseconds
            for _ in 0..<turns { try body() }
            if block > 0 { best = min(best, (microseconds - start) / Double(turns)) }
        }
        return best
    }
}
