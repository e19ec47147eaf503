/// What the command line asks for.
struct GeneratorOptions {
    var devices = 10_000
    var seed: UInt64 = 1
    /// Products of the long tail, beside the named ones.
    var tail = 3_600
    var output = ""

    static let usage = "usage: inventory-generator --devices N --seed S --output FILE [--tail-products N]"

    /// Reads the arguments; nil when one is not understood or the output is not named.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch name {
            case "--output": output = value
            case "--seed":
                guard let number = UInt64(value) else { return nil }
                seed = number
            case "--devices", "--tail-products":
                guard let number = Int(value), (0...99_999_999).contains(number) else { return nil }
                if name == "--devices" { devices = number } else { tail = number }
            default: return nil
            }
        }
        if output.isEmpty { return nil }
    }
}
