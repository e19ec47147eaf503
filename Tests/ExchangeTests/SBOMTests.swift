import CSAF
import Exchange
import Testing

@Suite("Bills of materials")
struct SBOMTests {
    private static let cycloneDX = """
        {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "device", "name": "Tide 400",
          "version": "2.1"}},
         "components": [
           {"type": "library", "group": "org.example", "name": "ring", "version": "1.0", "purl": "pkg:generic/ring@1.0",
            "supplier": {"name": "Example"}, "components": [{"type": "library", "name": "inner"}]},
           {"type": "operating-system", "name": "VxWorks", "version": "6.9", "publisher": "Wind River"},
           {"type": "operating-system", "name": "VxWorks", "version": "6.9", "publisher": "Wind River"},
           {"type": "file", "name": "readme.txt"}]}
        """
    private static let spdx = """
        {"spdxVersion": "SPDX-2.3", "documentDescribes": ["SPDXRef-Tide"], "packages": [
          {"SPDXID": "SPDXRef-Tide", "name": "Tide 400", "versionInfo": "2.1"},
          {"SPDXID": "SPDXRef-a", "name": "openssl", "versionInfo": "1.0.2k", "supplier": "Organization: OpenSSL (x@y.example)",
           "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
             "referenceLocator": "pkg:generic/openssl@1.0.2k"}]},
          {"SPDXID": "SPDXRef-b", "name": "zlib", "supplier": "NOASSERTION"}]}
        """

    @Test("CycloneDX is read with its nested parts, each once, and without files")
    func cycloneDX() throws {
        let sbom = try SBOM(Array(Self.cycloneDX.utf8))
        #expect(sbom.format == "CycloneDX 1.6")
        #expect([sbom.subject, sbom.subjectVersion] == ["Tide 400", "2.1"])
        #expect(Set(sbom.components.map(\.name)) == ["org.example ring", "inner", "VxWorks"])
        #expect(sbom.components.count == 3)
        #expect(sbom.components.first { $0.name == "VxWorks" }?.supplier == "Wind River")
    }

    @Test("SPDX is read without the product itself, and nobody asserted is nobody")
    func spdx() throws {
        let sbom = try SBOM(Array(Self.spdx.utf8))
        #expect([sbom.format, sbom.subject, sbom.subjectVersion] == ["SPDX 2.3", "Tide 400", "2.1"])
        #expect(sbom.components.map(\.name) == ["openssl", "zlib"])
        #expect(sbom.components.map(\.supplier) == ["OpenSSL", ""])
        #expect(sbom.components.map(\.packageURL) == ["pkg:generic/openssl@1.0.2k", ""])
    }

    @Test(
        "what is no bill of materials says so, and where",
        arguments: [
            ("[]", ""), ("{", "line 1"), ("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"9\"}", "/specVersion"),
            ("{\"spdxVersion\":\"SPDX-3.0\"}", "/spdxVersion"), ("{\"spdxVersion\":\"SPDX-2.3\"}", "/packages"),
            ("{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":{}}", "/components"), ("", "line 1"),
        ])
    func unreadable(text: String, place: String) {
        let error = #expect(throws: ReadingError.self) { try SBOM(Array(text.utf8)) }
        #expect(error?.place == place)
    }

    @Test("any damage is read or refused, never more", arguments: 0..<400)
    func damaged(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var bytes = Array((Bool.random(using: &random) ? Self.cycloneDX : Self.spdx).utf8)
        Damage.harm(&bytes, &random)
        do {
            let sbom = try SBOM(bytes)
            #expect(sbom.components.allSatisfy { !$0.name.isEmpty }, "seed \(seed)")
        } catch {
            #expect(!error.reason.isEmpty, "seed \(seed)")
        }
    }
}

/// Harms that a file may come to.
enum Damage {
    static func harm(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.removeSubrange(place...)
            case 3: bytes.insert(contentsOf: Array("{\"components\":[[null,1e999,\"\\u0000\"]],".utf8), at: place)
            default:
                let other = Int.random(in: 0..<bytes.count, using: &random)
                bytes.swapAt(place, other)
            }
        }
    }
}
