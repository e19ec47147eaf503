import Mustache
import Synchronization

/// A model as the template library reads it quickly.
///
/// By itself the library looks for each tag through all members of a value by reflection, which took most of a page's
/// time. This goes through the members of each value once, when one of them is first asked for, and finds the same.
final class TemplateNode: MustacheParent {
    private let value: Any
    private let rows: KeptRows
    private var members: [String: Any]?

    init(_ value: Any, _ rows: KeptRows) { (self.value, self.rows) = (value, rows) }

    func child(named name: String) -> Any? {
        // Only a row has HTML; of no model can a text come into a page by this name.
        if name == "html" { return (value as? any TemplateRow).map { TemplateText(rows.html(of: $0)) } }
        if let members { return members[name] }
        if TemplateShape.of(value) == .quick { return (value as? any QuickModel)?.member(name) }
        var found: [String: Any] = [:]
        for (label, child) in Mirror(reflecting: value).children {
            if let label, let read = read(child) { found[label] = read }
        }
        members = found
        return found[name]
    }

    /// A member in a form that the library needs no reflection for; nil for an optional without a value.
    private func read(_ value: Any) -> Any? {
        switch TemplateShape.of(value) {
        case .text: (value as? String).map(TemplateText.init)
        case .flag, .other, .quick: value
        case .row, .node: TemplateNode(value, rows)
        case .optional: Mirror(reflecting: value).children.first.flatMap { read($0.value) }
        case .collection: Mirror(reflecting: value).children.compactMap { read($0.value) }
        }
    }
}

/// How a member is read, by its type: asking a value whether it is one of these takes long, and there are few types.
private enum TemplateShape {
    case text, flag, row, quick, optional, collection, node, other

    private static let known = Mutex<[ObjectIdentifier: TemplateShape]>([:])

    static func of(_ value: Any) -> TemplateShape {
        let type = type(of: value)
        if type == String.self { return .text }
        if type == Bool.self { return .flag }
        let key = ObjectIdentifier(type)
        if let shape = known.withLock({ $0[key] }) { return shape }
        let shape = find(value)
        known.withLock { $0[key] = shape }
        return shape
    }

    private static func find(_ value: Any) -> TemplateShape {
        let style = Mirror(reflecting: value).displayStyle
        // What an optional holds may be anything, and decides for itself.
        if style == .optional { return .optional }
        if value is any TemplateRow { return .row }
        if value is any QuickModel { return .quick }
        switch style {
        case .collection: return .collection
        case .struct, .class, .tuple: return .node
        default: return .other
        }
    }
}

/// A small model of which pages show very many, so that it names its members itself.
protocol QuickModel: MustacheParent {
    /// The member of a name, as pages show it; nil where there is none.
    func member(_ name: String) -> Any?
}

extension QuickModel {
    func child(named name: String) -> Any? { member(name) }
}

/// A text, which the library shows without asking what it is.
struct TemplateText: MustacheCustomRenderable {
    let renderText: String

    init(_ text: String) { renderText = text }

    var isNull: Bool { false }
}
