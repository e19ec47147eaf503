/// Reads the grammar of a vector: an optional version, then `metric:value` parts with slashes between them.
struct CVSSVectorReader {
    private let bytes: [UInt8]
    private var start = 0
    private var values: [String: String] = [:]
    private var repeats: [(metric: String, position: Int)] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func read() throws(CVSSVectorError) -> CVSSVectorText {
        guard !bytes.isEmpty else {
            throw error(.empty, "there is no vector", "give one such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")
        }
        let version = try readVersion()
        while start <= bytes.count { try readPart(version) }
        return CVSSVectorText(version: version, values: values, repeats: repeats, end: bytes.count + 1)
    }

    private mutating func readVersion() throws(CVSSVectorError) -> CVSSVersion {
        let label = Array("CVSS:".utf8)
        guard bytes.starts(with: label) else { return .v2 }
        for version in CVSSVersion.allCases where version != .v2 && bytes.starts(with: version.prefix.utf8) {
            start = version.prefix.utf8.count
            return version
        }
        start = label.count
        throw error(
            .unknownVersion, "“\(text(start..<partEnd))” is no version of CVSS that is known here",
            "begin with CVSS:3.0/, CVSS:3.1/ or CVSS:4.0/, or with AV: for CVSS 2.0")
    }

    private mutating func readPart(_ version: CVSSVersion) throws(CVSSVectorError) {
        let end = partEnd
        guard let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) else {
            throw error(
                .malformed, "“\(text(start..<end))” is not a metric with a value",
                "write parts such as AV:N, with / between")
        }
        let (key, value) = (text(start..<colon), text(colon + 1..<end))
        guard let metric = version.metrics.first(where: { $0.key == key }) else {
            throw error(
                .unknownMetric, "CVSS \(version.rawValue) has no metric “\(key)”",
                "use one of \(version.metrics.map(\.key).joined(separator: ", "))")
        }
        guard metric.values.contains(value) else {
            start = colon + 1
            throw error(
                .unknownValue, "\(key) has no value “\(value)”", "use one of \(metric.values.joined(separator: ", "))")
        }
        if values[key] == nil {
            values[key] = value
        } else {
            repeats.append((metric: key, position: start + 1))
        }
        start = end + 1
    }

    private var partEnd: Int { bytes[start...].firstIndex(of: UInt8(ascii: "/")) ?? bytes.count }

    /// A part of the input for a message, cut where it is long.
    private func text(_ range: Range<Int>) -> String {
        let shown = bytes[range].prefix(40)
        return String(decoding: shown, as: UTF8.self) + (shown.count < range.count ? "…" : "")
    }

    private func error(_ code: CVSSVectorError.Code, _ reason: String, _ advice: String) -> CVSSVectorError {
        CVSSVectorError(code: code, position: min(start, bytes.count) + 1, reason: reason, advice: advice)
    }
}
