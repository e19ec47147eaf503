import Mustache

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
        if let quick = value as? any QuickModel { return quick.member(name) }
        if let members { return members[name] }
        var found: [String: Any] = [:]
        for (label, child) in Mirror(reflecting: value).children {
            if let label, let read = read(child) { found[label] = read }
        }
        members = found
        return found[name]
    }

    /// A member in a form that the library needs no reflection for; nil for an optional without a value.
    private func read(_ value: Any) -> Any? {
        if let text = value as? String { return TemplateText(text) }
        if let flag = value as? Bool { return flag }
        if value is any TemplateRow { return TemplateNode(value, rows) }
        if let model = value as? any QuickModel { return model }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { read($0.value) }
        case .collection: return mirror.children.compactMap { read($0.value) }
        case .struct, .class, .tuple: return TemplateNode(value, rows)
        default: return value
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
