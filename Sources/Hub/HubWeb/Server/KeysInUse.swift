import NIOConcurrencyHelpers

/// The keys of requests that are being answered: the same key is not worked on twice at once.
final class KeysInUse: Sendable {
    private let keys = NIOLockedValueBox<Set<String>>([])

    /// Takes a key.
    ///
    /// - Returns: false when it is in use.
    func take(_ key: String) -> Bool {
        keys.withLockedValue { $0.insert(key).inserted }
    }

    /// Gives a key back.
    func release(_ key: String) {
        keys.withLockedValue { _ = $0.remove(key) }
    }
}
