/// Why a command was not carried out, and what to do.
public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which rule refused.
    public let code: Code
    /// Why, as a plain sentence.
    public let message: String
    /// What to do.
    public let advice: String
    /// The devices that stand in the way, the first twenty.
    public let devices: [String]

    init(_ code: Code, _ message: String, _ advice: String, devices: [String] = []) {
        (self.code, self.message, self.advice) = (code, message, advice)
        self.devices = Array(devices.prefix(20))
    }

    /// The sentence and what to do.
    public var description: String { "\(message) \(advice)" }
}
