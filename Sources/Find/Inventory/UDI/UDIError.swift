/// Why a text is no unique device identifier.
public struct UDIError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public var message: String
    /// What is wrong.
    public var description: String { message }

    init(_ message: String) {
        self.message = message
    }
}
