import HTTPTypes
import Hub
import Synchronization

/// Answers that were given a moment ago, for as long as nothing changed.
///
/// An answer is kept under all that it depends on: the address, who asks with every role and scope, the cookies that
/// pages read, the minute (texts such as “due in 3 hours” go by the clock), and the version of the database's content,
/// which every change moves on in its own transaction, in this process or another. The version is read before the
/// answer is worked out, so an answer is never older than its version says; with the next version all are forgotten.
final class AnswerCache: Sendable {
    /// What an answer depends on, beside the version of the content.
    struct Key: Hashable, Sendable {
        var address: String
        /// Scheme and host by which it was asked for.
        var origin: String
        var person: Principal
        /// Other cookies than that of the session, as they came.
        var cookies: String = ""
        var isFragment = false
        var minute: Int64
    }

    /// An answer whose body is cut where the form token of a session goes.
    struct Answer: Sendable {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var parts: [[UInt8]]

        var weight: Int { parts.reduce(600) { $0 + $1.count } }
    }

    private struct Contents {
        var version: Int64 = .min
        var answers = RecentlyUsed<Key, Answer>(room: AnswerCache.room)
    }

    /// So many bytes are kept in all.
    static let room = 24 << 20
    /// Larger answers are not kept: one would push out hundreds.
    static let largest = 512 << 10

    private let contents = Mutex(Contents())

    /// The answer that was kept under a key at this version.
    func find(_ key: Key, version: Int64) -> Answer? {
        contents.withLock { contents in
            if version > contents.version {
                contents.answers.removeAll()
                contents.version = version
            }
            return version == contents.version ? contents.answers.find(key) : nil
        }
    }

    /// Keeps an answer that was worked out from a content not older than this version.
    func keep(_ answer: Answer, as key: Key, version: Int64) {
        guard answer.isLasting, answer.weight <= Self.largest else { return }
        contents.withLock { contents in
            guard version == contents.version else { return }
            contents.answers.keep(answer, as: key, weight: answer.weight)
        }
    }
}

extension AnswerCache.Answer {
    /// An answer of plain bytes; nil for one that is written piece by piece.
    ///
    /// - Parameter mark: stands where the session's form token goes.
    init?(_ response: APIResponse, mark: String = "") {
        guard case .bytes(let bytes) = response.body else { return nil }
        self.init(status: response.status, headers: response.headers, parts: FormMark.cut(bytes, at: mark))
    }

    /// Whether it is the same for everybody under its key: all went well, and no browser is told to keep anything.
    var isLasting: Bool { status == .ok && headers[.setCookie] == nil }

    /// The answer for a session with this form token.
    func response(formToken: String) -> APIResponse {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(weight + parts.count * formToken.utf8.count)
        for (place, part) in parts.enumerated() {
            if place > 0 { bytes += formToken.utf8 }
            bytes += part
        }
        var headers = headers
        // A page with another token is another page to the browser.
        if !formToken.isEmpty, let tag = headers[.eTag] {
            headers[.eTag] = "\(tag.dropLast())-\(formToken.prefix(8))\""
        }
        return APIResponse(status: status, headers: headers, body: .bytes(bytes))
    }
}

/// What stands in kept pages where the form token of a session goes: 192 random bits, so that no text holds it by chance or
/// by intent.
enum FormMark {
    static let text: String = {
        var generator = SystemRandomNumberGenerator()
        return "mark" + (0..<3).map { _ in String(generator.next() as UInt64, radix: 36) }.joined(separator: "_")
    }()

    /// The parts between the marks.
    static func cut(_ bytes: [UInt8], at mark: String) -> [[UInt8]] {
        let mark = Array(mark.utf8)
        guard let first = mark.first, bytes.count >= mark.count else { return [bytes] }
        var (parts, start, place) = ([[UInt8]](), 0, 0)
        while place <= bytes.count - mark.count {
            if bytes[place] == first, bytes[place..<place + mark.count].elementsEqual(mark) {
                parts.append(Array(bytes[start..<place]))
                place += mark.count
                start = place
            } else {
                place += 1
            }
        }
        return parts + [Array(bytes[start...])]
    }
}
