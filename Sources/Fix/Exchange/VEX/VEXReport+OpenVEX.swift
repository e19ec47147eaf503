import CSAF
import Response
import Triage

extension VEXReport {
    /// The report in OpenVEX 0.2.0. The same state of a case gives the same bytes.
    ///
    /// Products are named by package URLs of the type `generic`: that is the only kind of name for a medical device
    /// that OpenVEX can hold.
    ///
    /// - Throws: `VEXError` where the case says nothing.
    public func openVEX(issuer: Issuer) throws(VEXError) -> [UInt8] {
        guard !vulnerabilities.isEmpty else { throw .nothingToSay(caseID: caseID) }
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("@context", "https://openvex.dev/ns/v0.2.0")
            writer.member("@id", "\(issuer.namespace)/vex/case-\(caseID)")
            writer.member("author", issuer.name)
            writer.member("role", "Health delivery organization")
            writer.member("timestamp", openedAt.description)
            writer.member("last_updated", changedAt.description)
            writer.member("version", version)
            writer.member("tooling", "Suture")
            writer.member(
                "statements",
                array: { writer in
                    for vulnerability in vulnerabilities {
                        for statement in vulnerability.statements { write(statement, vulnerability.id, to: &writer) }
                    }
                })
        }
        writer.newline()
        return writer.bytes
    }

    private func write(_ statement: Statement, _ vulnerability: String, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("vulnerability", object: { $0.member("name", vulnerability) })
            writer.member("timestamp", changedAt.description)
            writer.member(
                "products",
                array: { writer in
                    writer.object { writer in
                        writer.member("@id", statement.product.packageURL)
                        writer.member("identifiers", object: { $0.member("purl", statement.product.packageURL) })
                    }
                })
            writer.member("status", statement.status.rawValue)
            if let justification = statement.justification { writer.member("justification", justification.rawValue) }
            if !statement.impact.isEmpty { writer.member("impact_statement", statement.impact) }
            if statement.status == .affected {
                writer.member("action_statement", instructionsOrNone.map(\.text).joined(separator: "\n"))
            }
        }
    }
}

extension VEXReport.Product {
    /// The product as a package URL.
    var packageURL: String {
        let version = version.isEmpty ? "" : "@" + Self.encoded(version)
        return "pkg:generic/\(Self.encoded(name))\(version)"
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            if scalar.properties.isAlphabetic && byte < 128 || (0x30...0x39).contains(byte)
                || ".-_~".utf8.contains(byte)
            {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + String(UInt16(byte) + 256, radix: 16, uppercase: true).dropFirst()
            }
        }
    }
}
