import HTTPTypes
import Hub
import Synchronization

/// Answers that were given a moment ago, for as long as nothing changed that they follow from.
///
/// An answer is kept under all that it depends on: the address, who asks with every role and scope, the cookies that
/// pages read, the minute where texts such as “due in 3 hours” go by the clock, and how often that was changed which it follows
/// from (`Basis`). The basis is read before the answer is worked out, so an answer is never older than its basis says. At
/// each new version of the content the basis is read again before an answer is given again.
final class AnswerCache: Sendable {
    /// What an answer depends on, beside the content.
    struct Key: Hashable, Sendable {
        var address: String
        /// Scheme and host by which it was asked for.
        var origin: String
        var person: Principal
        /// Other cookies than that of the session, as they came.
        var cookies: String = ""
        var isFragment = false
        /// The minute in which it was asked for; 0 where the answer does not go by the clock.
        var minute: Int64

        /// Addresses and cookies beyond this are nobody's habit.
        static let longest = 4_096

        /// What it takes up by itself, in bytes.
        var weight: Int { address.utf8.count + origin.utf8.count + cookies.utf8.count + 400 }
        /// Whether it is short enough to be kept, and its texts are the same where their bytes are.
        var isKept: Bool { weight <= Self.longest && address.utf8.allSatisfy { $0 < 0x80 } }
    }

    /// How often was changed what an answer follows from.
    struct Basis: Hashable, Sendable {
        /// `ContentState.stamp` of its tables.
        var tables: Int64
        /// The numbers and versions of the cases that it reads, where it does not read any.
        var cases: [Int64]
    }

    /// An answer whose body is cut where the form token of a session goes.
    struct Answer: Sendable {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var parts: [[UInt8]]

        var weight: Int { parts.reduce(600) { $0 + $1.count } }
    }

    private struct Kept {
        let answer: Answer
        let basis: Basis
        /// The version of the content at which the basis was last known to hold.
        var version: Int64
    }

    /// So many bytes are kept in all.
    static let room = 40 << 20
    /// Larger answers are not kept: one would push out hundreds.
    static let largest = 512 << 10

    private let answers = Mutex(RecentlyUsed<Key, Kept>(room: AnswerCache.room))

    /// The answer that was kept under a key, where it still holds.
    ///
    /// - Parameters:
    ///   - version: that of the content, read for this request.
    ///   - basis: reads what the answer's basis is now; asked only where the content has another version since.
    func find(_ key: Key, version: Int64, basis: () throws -> Basis) rethrows -> Answer? {
        guard let kept = answers.withLock({ $0.find(key) }) else { return nil }
        if kept.version >= version { return kept.answer }
        guard try basis() == kept.basis else { return nil }
        // What holds after the version was read held when it was read.
        keep(Kept(answer: kept.answer, basis: kept.basis, version: version), as: key)
        return kept.answer
    }

    /// Keeps an answer that was worked out after its basis was read, which was read after the version.
    func keep(_ answer: Answer, as key: Key, version: Int64, basis: Basis) {
        guard key.isKept, answer.isLasting, answer.weight <= Self.largest else { return }
        keep(Kept(answer: answer, basis: basis, version: version), as: key)
    }

    private func keep(_ kept: Kept, as key: Key) {
        answers.withLock { answers in
            // Somebody else may have kept a newer one meanwhile.
            if let other = answers.find(key), other.version > kept.version { return }
            answers.keep(kept, as: key, weight: kept.answer.weight + key.weight)
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
