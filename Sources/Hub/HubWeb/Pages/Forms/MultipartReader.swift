import Foundation
import HTTPTypes

/// Reads a form with files (multipart/form-data, RFC 7578).
struct MultipartReader {
    private let mark: [UInt8]
    /// The most parts that are read.
    private static let most = 10_000

    init(boundary: String) {
        mark = Array("\r\n--\(boundary)".utf8)
    }

    /// The fields and files of a body.
    ///
    /// - Throws: `Problem` when the body is no such form.
    func read(_ body: [UInt8]) throws(Problem) -> (fields: Fields, files: [FormFile]) {
        // The first mark has no line end before it; with one, all are alike.
        let bytes = [13, 10] + body
        var (fields, files) = (Fields(), [FormFile]())
        guard var place = find(mark, in: bytes, from: 0) else { throw Self.broken }
        for _ in 0..<Self.most {
            let start = place + mark.count
            if starts(bytes, at: start, with: [45, 45]) { return (fields, files) }
            guard starts(bytes, at: start, with: [13, 10]), let end = find(mark, in: bytes, from: start),
                let head = find([13, 10, 13, 10], in: bytes, from: start), head < end
            else { throw Self.broken }
            take(String(decoding: bytes[start..<head], as: UTF8.self), bytes[(head + 4)..<end], &fields, &files)
            place = end
        }
        throw Self.broken
    }

    private static let broken = Problem(.badRequest, "bad-form", "The form did not come through whole. Send it again.")

    private func take(_ head: String, _ content: ArraySlice<UInt8>, _ fields: inout Fields, _ files: inout [FormFile]) {
        guard let line = head.split(whereSeparator: \.isNewline).first(where: { isDisposition($0) }),
            let name = value(of: "name", in: line)
        else { return }
        if let file = value(of: "filename", in: line) {
            if !file.isEmpty || !content.isEmpty {
                files.append(FormFile(field: name, name: String(file.prefix(200)), bytes: Array(content)))
            }
        } else {
            fields.add(name, String(decoding: content, as: UTF8.self))
        }
    }

    private func isDisposition(_ line: Substring) -> Bool { line.lowercased().hasPrefix("content-disposition:") }

    /// The value of a parameter; browsers write `"` in it as `%22`.
    private func value(of name: String, in line: Substring) -> String? {
        guard let start = line.range(of: "; \(name)=\"") else { return nil }
        let rest = line[start.upperBound...]
        return rest.firstIndex(of: "\"").map { String(rest[..<$0]).replacing("%22", with: "\"") }
    }

    private func starts(_ bytes: [UInt8], at place: Int, with wanted: [UInt8]) -> Bool {
        place + wanted.count <= bytes.count && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
    }

    private func find(_ wanted: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var place = from
        while place <= bytes.count - wanted.count {
            guard let next = bytes[place...].firstIndex(of: first), next <= bytes.count - wanted.count else {
                return nil
            }
            if starts(bytes, at: next, with: wanted) { return next }
            place = next + 1
        }
        return nil
    }
}
