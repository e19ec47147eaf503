/// Where secrets come from: so many random bytes. Handed in, so that tests can repeat themselves.
public typealias RandomBytes = @Sendable (_ count: Int) -> [UInt8]

/// The system's own generator.
public enum SystemRandom {
    /// Random bytes that nobody can foresee.
    public static let bytes: RandomBytes = { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
