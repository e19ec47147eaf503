import Hub
import Mustache
import Synchronization

/// A part of a page that many pages show: a line of a list, a card. Its HTML follows from its own members and from nothing
/// else, so that it is made once and kept under them. Templates put it in as `{{{html}}}`.
///
/// All members count for being the same row; for a quick hash, those that tell most rows apart are enough.
protocol TemplateRow: Hashable, Sendable {
    /// Its template, by the path in `Templates` without the ending.
    static var template: String { get }
    /// What the template is filled with: made only where the row is not kept yet. It follows from the row alone.
    var model: any Sendable { get }
}

extension TemplateRow {
    var model: any Sendable { self }
}

/// The rows that were shown lately, as HTML, by what they show: no row is ever older than what it is made of.
final class KeptRows: Sendable {
    /// So many bytes are kept in all.
    private static let room = 8 << 20

    private let library: MustacheLibrary
    private let rows = Mutex(RecentlyUsed<AnyRow, String>(room: KeptRows.room))

    /// Rows of these templates.
    init(_ library: MustacheLibrary) { self.library = library }

    /// A row as a key; rows of different types are never the same.
    private struct AnyRow: Hashable, Sendable {
        let row: any TemplateRow
        /// Worked out once: it tells nearly all rows apart before their members are compared.
        private let code: Int

        init(_ row: any TemplateRow) {
            self.row = row
            var hasher = Hasher()
            row.hash(into: &hasher)
            code = hasher.finalize()
        }

        static func == (one: AnyRow, other: AnyRow) -> Bool {
            one.code == other.code && one.row.isSame(as: other.row)
        }

        func hash(into hasher: inout Hasher) { hasher.combine(code) }
    }

    /// A row as HTML.
    func html(of row: any TemplateRow) -> String {
        let key = AnyRow(row)
        if let known = rows.withLock({ $0.find(key) }) { return known }
        let model: Any = row.model
        let context: Any = model is any QuickModel ? model : TemplateNode(model, self)
        let html = library.render(context, withTemplate: type(of: row).template) ?? ""
        // A row weighs about as much again as its HTML, and has some weight of its own.
        rows.withLock { $0.keep(html, as: key, weight: html.utf8.count * 2 + 300) }
        return html
    }
}

extension TemplateRow {
    fileprivate func isSame(as other: any TemplateRow) -> Bool { (other as? Self) == self }
}
