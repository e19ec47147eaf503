/// Where a person stands: what they type, what they are told, and a screen where there is one.
public struct BenchFace: Sendable {
    /// The lines that are typed; their end ends the device.
    public let lines: AsyncStream<String>
    /// Tells a line.
    public let say: @Sendable (String) -> Void
    /// Draws the screen anew; nil where the output is no terminal.
    public let draw: (@Sendable ([String]) -> Void)?

    /// A face.
    public init(
        lines: AsyncStream<String>, say: @escaping @Sendable (String) -> Void,
        draw: (@Sendable ([String]) -> Void)? = nil
    ) {
        self.lines = lines
        self.say = say
        self.draw = draw
    }
}

/// Runs the parts of a device until the person ends it, or one of them cannot go on.
enum BenchRun {
    /// - Parameters:
    ///   - face: a false `type` ends the device.
    static func run(
        _ face: BenchFace, type: @escaping @Sendable (String) async throws -> Bool,
        tick: @escaping @Sendable () async throws -> Void, _ parts: [@Sendable () async throws -> Void]
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in parts { group.addTask { try await part() } }
            group.addTask {
                while !Task.isCancelled {
                    try await tick()
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
            group.addTask {
                for await line in face.lines {
                    guard try await type(line) else { return }
                }
            }
            defer { group.cancelAll() }
            // The first part to end is the person's, or one with a reason.
            try await group.next()
            group.cancelAll()
            while await group.nextResult() != nil {}
        }
    }
}
