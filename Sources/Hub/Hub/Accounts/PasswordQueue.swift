import Dispatch

/// Hashes one password at a time: each takes 32 MiB and a good part of a second, which a crowd of guesses must not
/// multiply.
struct PasswordQueue: Sendable {
    private let queue = DispatchQueue(label: "suture.passwords")

    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }
}
