import Foundation
import Response
import Store
import Synchronization
import Triage

/// Books of notices as they were last folded.
final class NoticeCache: Sendable {
    private let books = Mutex<[Int64: NoticeBook]>([:])
    private static let most = 200

    func find(_ id: Int64) -> NoticeBook? { books.withLock { $0[id] } }

    func keep(_ book: NoticeBook, of id: Int64) {
        books.withLock { books in
            if let old = books[id], old.version > book.version { return }
            if books.count >= Self.most { books = [:] }
            books[id] = book
        }
    }
}

/// Reads the notices of cases from their events, and keeps new ones with what the log says of them.
struct NoticeKeeper: Sendable {
    let store: SutureStore
    let cache: NoticeCache

    /// The notices of a case as they are now.
    func find(_ id: Int64) throws -> NoticeBook {
        let known = cache.find(id) ?? NoticeBook()
        let book = try fold(known, try store.notices.events(of: id, after: Int64(known.version)))
        cache.keep(book, of: id)
        return book
    }

    /// Lets commands change the notices of a case, with links and messages, in one transaction.
    ///
    /// - Parameter body: makes the next events of the book, and keeps links and messages in the transaction.
    /// - Returns: what `body` returns, and the book after it.
    func change<Value>(
        _ id: Int64, _ body: (NoticeBook, NoticeTransaction) throws -> (value: Value, events: [NoticeEvent])
    ) throws -> (value: Value, book: NoticeBook) {
        let result = try store.notices.change(id) { transaction in
            let known = cache.find(id) ?? NoticeBook()
            var book = try fold(known, try transaction.events(after: Int64(known.version)))
            let (value, events) = try body(book, transaction)
            for event in events { try book.apply(event) }
            let rows = try events.map(Self.row)
            try transaction.add(rows)
            for event in events {
                if case .result(let data) = event.payload, data.result.isEnd {
                    try transaction.withdraw(data.notice, at: event.at.milliseconds)
                }
            }
            return ((value: value, book: book), rows.map { Self.entry($0, id) })
        }
        cache.keep(result.book, of: id)
        return result
    }

    private func fold(_ known: NoticeBook, _ rows: [CaseEventRow]) throws -> NoticeBook {
        var book = known
        for row in rows {
            do {
                try book.apply(try JSONDecoder().decode(NoticeEvent.self, from: Data(row.body.utf8)))
            } catch {
                throw StoreError(
                    .corrupt, "Event \(row.sequence) of the notices of a case cannot be read: \(error).",
                    advice: "Restore a copy of the database, or use the version of this program that wrote it.")
            }
        }
        return book
    }

    private static func row(_ event: NoticeEvent) throws -> CaseEventRow {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return CaseEventRow(
            sequence: Int64(event.sequence), at: event.at.milliseconds, actor: event.actor, kind: event.type,
            body: String(decoding: try encoder.encode(event), as: UTF8.self))
    }

    private static func entry(_ row: CaseEventRow, _ id: Int64) -> NewAuditEntry {
        NewAuditEntry(actor: row.actor, kind: "notice.\(row.kind)", subject: "notice/\(id)", body: row.body)
    }
}
