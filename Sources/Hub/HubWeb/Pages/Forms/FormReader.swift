import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Reads what a browser's form sends.
enum FormReader {
    /// The fields and files of a request.
    ///
    /// - Throws: `Problem` when it is too large, or not what browsers send.
    static func read(_ request: Request, _ form: PageRoute.Form) async throws -> (fields: Fields, files: [FormFile]) {
        switch form {
        case .none:
            return (Fields(), [])
        case .fields(let limit):
            let type = mediaType(request)
            guard type.isEmpty || type == "application/x-www-form-urlencoded" else { throw wrongType }
            return (Fields(urlEncoded: String(decoding: try await bytes(request, limit), as: UTF8.self)), [])
        case .files(let limit):
            guard mediaType(request) == "multipart/form-data", let boundary = boundary(request) else {
                throw wrongType
            }
            return try MultipartReader(boundary: boundary).read(try await bytes(request, limit))
        }
    }

    private static let wrongType = Problem(
        .unsupportedMediaType, "media-type", "This address takes what its own form sends.")

    private static func mediaType(_ request: Request) -> String {
        (request.headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }

    private static func boundary(_ request: Request) -> String? {
        let type = request.headers[.contentType] ?? ""
        guard let range = type.range(of: "boundary=") else { return nil }
        let value = type[range.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }
        return (1...70).contains(value.count) ? String(value) : nil
    }

    private static func bytes(_ request: Request, _ limit: Int) async throws -> [UInt8] {
        var buffer = ByteBuffer()
        for try await part in request.body {
            guard buffer.readableBytes + part.readableBytes <= limit else {
                throw Problem(
                    .contentTooLarge, "too-large", "This is larger than \(limit >> 20) MB. Send a smaller file.")
            }
            buffer.writeImmutableBuffer(part)
        }
        return Array(buffer.readableBytesView)
    }
}
