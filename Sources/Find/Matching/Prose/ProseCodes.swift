/// Finds model numbers in prose in one pass over its bytes.
enum ProseCodes {
    /// Letters and digits that hang together, with two digits and four characters or more, as compact text.
    static func codes(in content: AdvisoryContent) -> Set<String> {
        var codes: Set<String> = []
        var seen: Set<String> = []
        scan(content.title, into: &codes)
        for remark in content.remarks where seen.insert(remark.text).inserted { scan(remark.text, into: &codes) }
        return codes
    }

    private static func scan(_ text: String, into codes: inout Set<String>) {
        var text = text
        text.withUTF8 { bytes in
            var run: [UInt8] = []
            var letters = 0
            var digits = 0
            var other = false
            for index in 0...bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x20
                switch byte {
                case 0x30...0x39:
                    digits += 1
                    run.append(byte)
                case 0x41...0x5A:
                    letters += 1
                    run.append(byte + 32)
                case 0x61...0x7A:
                    letters += 1
                    run.append(byte)
                case 0x2D: break
                // Dots, slashes and the like belong to versions, addresses and paths.
                case 0x2E, 0x2F, 0x3A, 0x5F, 0x40, 0x3D:
                    other = other || (index + 1 < bytes.count && bytes[index + 1] > 0x20)
                default:
                    if !other, letters > 0, digits >= 2, run.count >= 4, run.count <= 20, !isIdentifier(run) {
                        codes.insert(String(decoding: run, as: UTF8.self))
                    }
                    run.removeAll(keepingCapacity: true)
                    (letters, digits, other) = (0, 0, false)
                }
            }
        }
    }

    /// Whether a text can be one of these codes: told quickly, and never wrongly no.
    static func mayHold(_ text: String) -> Bool {
        text.utf8.count >= 4 && text.utf8.count { $0 >= 0x30 && $0 <= 0x39 } >= 2
    }

    /// CVE, CWE and advisory numbers are no models.
    private static func isIdentifier(_ run: [UInt8]) -> Bool { identifiers.contains { run.starts(with: $0) } }

    private static let identifiers = ["cve", "cwe", "ics", "tip"].map { Array($0.utf8) }
}
