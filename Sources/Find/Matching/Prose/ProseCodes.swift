/// Finds model numbers in prose in one pass over its bytes.
enum ProseCodes {
    /// Letters and digits that hang together, with two digits and four characters or more, as compact text.
    static func codes(in content: AdvisoryContent) -> Set<String> {
        var codes: Set<String> = []
        scan(content.title, into: &codes)
        for remark in content.remarks { scan(remark.text, into: &codes) }
        return codes
    }

    private static func scan(_ text: String, into codes: inout Set<String>) {
        var text = text
        text.withUTF8 { bytes in
            var run = Run()
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case 0x30...0x39: run.take(digit: index)
                case 0x41...0x5A, 0x61...0x7A: run.take(letter: index)
                case 0x2D: break
                // Dots, slashes and the like belong to versions, addresses and paths.
                case 0x2E, 0x2F, 0x3A, 0x5F, 0x40, 0x3D:
                    run.isOther = run.isOther || (index + 1 < bytes.count && bytes[index + 1] > 0x20)
                default:
                    if run.isCode { add(bytes, run, to: &codes) }
                    run = Run()
                }
            }
            if run.isCode { add(bytes, run, to: &codes) }
        }
    }

    /// Letters and digits that hang together: only counted, for few of them are codes.
    private struct Run {
        private(set) var start = -1
        private(set) var end = 0
        private var letters = 0
        private var digits = 0
        /// It is part of something that is no model number.
        var isOther = false

        @inline(__always)
        mutating func take(digit index: Int) {
            if start < 0 { start = index }
            digits &+= 1
            end = index &+ 1
        }

        @inline(__always)
        mutating func take(letter index: Int) {
            if start < 0 { start = index }
            letters &+= 1
            end = index &+ 1
        }

        var isCode: Bool { !isOther && letters > 0 && digits >= 2 && (4...20).contains(letters + digits) }
    }

    private static func add(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Run, to codes: inout Set<String>) {
        let code = bytes[run.start..<run.end].filter { isLetterOrDigit($0) }.map { $0 < 0x41 ? $0 : $0 | 0x20 }
        if !isIdentifier(code) { codes.insert(String(decoding: code, as: UTF8.self)) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Whether a text can be one of these codes: told quickly, and never wrongly no.
    static func mayHold(_ text: String) -> Bool {
        text.utf8.count >= 4 && text.utf8.count { $0 >= 0x30 && $0 <= 0x39 } >= 2
    }

    /// CVE, CWE and advisory numbers are no models.
    private static func isIdentifier(_ run: [UInt8]) -> Bool { identifiers.contains { run.starts(with: $0) } }

    private static let identifiers = ["cve", "cwe", "ics", "tip"].map { Array($0.utf8) }
}
