import Crypto
import Foundation
import HTTPTypes

/// The style, the script and the icons, each under an address that names its content: browsers keep them for long.
struct AssetLibrary: Sendable {
    struct Asset: Sendable {
        var bytes: [UInt8]
        var type: String
        var address: String
    }

    private let assets: [String: Asset]

    /// Reads all assets of a folder.
    init(folder: URL) throws {
        var assets: [String: Asset] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            guard let type = Self.types[String(name.split(separator: ".").last ?? "")] else { continue }
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let digest = SHA256.hash(data: bytes).prefix(8).map { Self.hexadecimal($0) }.joined()
            assets[name] = Asset(bytes: bytes, type: type, address: "/assets/\(digest)/\(name)")
        }
        self.assets = assets
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    ]

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    /// The address of an asset; of one that is not there, one where nothing is.
    func address(_ name: String) -> String { assets[name]?.address ?? "/assets/0/\(name)" }

    /// The answer to a browser that asks for an asset.
    ///
    /// - Throws: `Problem` 404, where the content has another digest now, too: what is kept for long must be right.
    func answer(digest: String, name: String) throws(Problem) -> APIResponse {
        guard let asset = assets[name], asset.address == "/assets/\(digest)/\(name)" else {
            throw .notFound("file at this address")
        }
        return APIResponse(
            status: .ok,
            headers: [
                .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
                .eTag: "\"\(digest)\"",
            ], body: .bytes(asset.bytes))
    }
}
