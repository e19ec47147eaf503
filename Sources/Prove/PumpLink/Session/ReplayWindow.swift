/// Which of the last 64 counters were heard, so that packets may come in any order and none twice
/// (the algorithm of RFC 6479's ancestor, RFC 4303 appendix A2).
public struct ReplayWindow: Hashable, Sendable {
    /// How far behind the highest counter a packet may be.
    public static let size: UInt64 = 64
    /// The lowest counter that was never heard nor passed by.
    public private(set) var next: UInt64 = 0
    private var heard: UInt64 = 0

    /// A window that heard nothing.
    public init() {}

    /// Whether a packet with this counter would be new.
    public func isNew(_ counter: UInt64) -> Bool {
        if counter >= next { return counter != .max }
        let age = next - 1 - counter
        return age < ReplayWindow.size && heard & (1 << age) == 0
    }

    /// Notes an authenticated packet's counter.
    ///
    /// - Returns: whether it was new.
    public mutating func note(_ counter: UInt64) -> Bool {
        guard isNew(counter) else { return false }
        if counter >= next {
            let step = counter - next + 1
            heard = step >= ReplayWindow.size ? 1 : heard << step | 1
            next = counter + 1
        } else {
            heard |= 1 << (next - 1 - counter)
        }
        return true
    }
}
