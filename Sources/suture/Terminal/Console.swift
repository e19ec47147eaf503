import Hub

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The standard output and error: what they can show, and how it gets there.
struct Console {
    /// How text for people may be dressed.
    let style: Style
    /// How many columns a line has.
    let width: Int
    /// Whether a person sees progress.
    let showsProgress: Bool
    private let quiet: Bool

    init(colours: Bool, quiet: Bool) {
        let isTerminal = isatty(1) == 1
        let wantsColours = colours && Self.variable("NO_COLOR") == nil && Self.variable("TERM") != "dumb"
        style = Style(isOn: isTerminal && wantsColours)
        width = Self.columns(isTerminal: isTerminal)
        showsProgress = !quiet && isatty(2) == 1
        self.quiet = quiet
    }

    /// Writes text to the standard output.
    func write(_ text: String) throws { try ByteOutput.standard.write(Array(text.utf8)) }

    /// Writes bytes to the standard output.
    func write(_ bytes: [UInt8]) throws { try ByteOutput.standard.write(bytes) }

    /// Writes a line to the standard error, unless notes are not wanted.
    func note(_ text: String) {
        if !quiet { Self.line("suture: \(text)") }
    }

    /// Writes an error to the standard error.
    func complain(_ text: String) { Self.complain(text) }

    /// Writes a line to the standard error that nobody may miss.
    static func say(_ text: String) { line("suture: \(text)") }

    /// Writes an error to the standard error.
    static func complain(_ text: String) { line("suture: error: \(text)") }

    private static func line(_ text: String) {
        // When even the standard error is gone there is nobody left to tell.
        try? ByteOutput.error.write(Array((Plain.text(text) + "\n").utf8))
    }

    /// A variable of the environment that says something.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The width of the terminal; for files and pipes what COLUMNS says, or no limit.
    private static func columns(isTerminal: Bool) -> Int {
        if isTerminal {
            var size = winsize()
            if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(40, Int(size.ws_col)) }
        }
        if let columns = variable("COLUMNS").flatMap(Int.init), columns > 0 { return max(40, min(columns, 10_000)) }
        return isTerminal ? 80 : Int.max
    }
}
