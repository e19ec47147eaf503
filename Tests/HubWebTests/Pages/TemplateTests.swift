import Foundation
import TestSupport
import Testing
import Triage

@testable import HubWeb

@Suite("Templates")
struct TemplateTests {
    static let folder = Corpora.checkout.appendingPathComponent("Sources/Hub/HubWeb/Templates")

    static func names() throws -> [String] { try TemplateLibrary.names(in: folder) }

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent("\(name).mustache"), encoding: .utf8)
    }

    @Test("nothing but the layout's body and the HTML of rows is put into a page unescaped")
    func escaping() throws {
        for name in try Self.names() {
            let text = try Self.text(name).replacing(name.hasPrefix("layout") ? "{{{body}}}" : "{{{html}}}", with: "")
            #expect(!text.contains("{{{") && !text.contains("{{&") && !text.contains("{{%"), "\(name)")
        }
    }

    @Test("no template has a script, a style or a handler in it")
    func inline() throws {
        for name in try Self.names() {
            let text = try Self.text(name).lowercased()
            #expect(!text.contains("<style") && !text.contains(" style=") && !text.contains("javascript:"), "\(name)")
            #expect(!text.contains("<script>") && text.firstMatch(of: /\son[a-z]+=/) == nil, "\(name)")
        }
    }

    @Test("every partial that a template names is there")
    func partials() throws {
        let names = Set(try Self.names())
        for name in names {
            for match in try Self.text(name).matches(of: /\{\{>\s*([\w\/-]+)\s*\}\}/) {
                #expect(names.contains(String(match.1)), "\(name) names \(match.1)")
            }
        }
    }

    @Test("all templates can be read")
    func reading() throws { _ = try TemplateLibrary(folder: Self.folder) }

    @Test(
        "special signs are escaped, whatever stands behind them",
        arguments: [
            ("<b>", "&lt;b&gt;"), ("a\"b", "a&quot;b"), ("it's", "it&#39;s"), ("a&b", "a&amp;b"),
            ("\"\u{301}x", "&quot;\u{301}x"), ("<\u{20D2}", "&lt;\u{20D2}"), ("plain", "plain"),
        ])
    func signs(_ text: String, _ wanted: String) throws {
        #expect(SafeHTML().escapeText(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
    }

    private struct Plain: Sendable {
        let html: String
        let rows: [Line]
    }

    private struct Line: TemplateRow {
        static let template = "parts/line"

        let text: String
    }

    @Test("only rows have HTML: no text of a model comes into a page by that name")
    func rows() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rows-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("parts"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "[{{{html}}}]{{#rows}}({{{html}}}){{/rows}}".write(
            to: folder.appendingPathComponent("page.mustache"), atomically: true, encoding: .utf8)
        try "<b>{{text}}</b>".write(
            to: folder.appendingPathComponent("parts/line.mustache"), atomically: true, encoding: .utf8)
        let library = try TemplateLibrary(folder: folder)
        for text in ["<i>", "x"] {
            let model = Plain(html: "<script>", rows: [Line(text: text), Line(text: "2"), Line(text: text)])
            let line = "(<b>\(text.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))</b>)"
            #expect(try library.render(model, "page") == "[]\(line)(<b>2</b>)\(line)")
        }
    }

    @Test("small models that name their members themselves name each that stands in their source")
    func quickMembers() throws {
        let folder = Corpora.checkout.appendingPathComponent("Sources/Hub/HubWeb/Pages")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let texts = try files.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
        let all = texts.joined(separator: "\n")
        var count = 0
        for match in all.matches(of: /\nextension ([\w.]+): QuickModel \{\n(?s:(.*?))\n\}/) {
            let path = match.1.split(separator: ".")
            let indent = String(repeating: " ", count: 4 * (path.count - 1))
            let parts = all.components(separatedBy: "\n\(indent)struct \(path.last ?? ""): ")
            try #require(parts.count == 2, "\(match.1)")
            let members = parts[1].components(separatedBy: "\n\(indent)}")[0].split(separator: "\n").compactMap {
                line in
                let words = line.dropFirst(indent.count + 4).split(separator: " ")
                let isMember = line.hasPrefix("\(indent)    let ") || line.hasPrefix("\(indent)    var ")
                return isMember && !line.hasSuffix("{") ? words[1].prefix { $0 != ":" } : nil
            }
            for member in members { #expect(match.2.contains("case \"\(member)\":"), "\(match.1).\(member)") }
            count += members.count
        }
        #expect(count > 100)
    }

    @Test("small models that name their members themselves name all of them")
    func quick() throws {
        let due = DueModel(Instant(milliseconds: 5), now: Instant(milliseconds: 0))
        let models: [any QuickModel] = [
            BadgeModel("a", .bad), TimeModel(milliseconds: 0), due, LinkModel(address: "a", label: "b"),
            SegmentModel(start: "0", width: "1", style: "good"),
            OptionModel(value: "a", label: "b", hint: "c", isChosen: true),
        ]
        for model in models {
            for (label, value) in Mirror(reflecting: model).children {
                let found = model.member(label ?? "")
                #expect(found != nil, "\(type(of: model)) \(label ?? "")")
                if let text = value as? String { #expect((found as? TemplateText)?.renderText == text) }
                if let flag = value as? Bool { #expect(found as? Bool == flag) }
            }
            #expect(model.member("none") == nil && model.member("html") == nil)
        }
        #expect(OptionModel(value: "a", label: "b").member("hint") == nil)
    }

    @Test("a form's field escapes its value, in a partial, too")
    func field() throws {
        let library = try TemplateLibrary(folder: Self.folder)
        let form = FormModel(
            action: "/x", submit: "Go", token: "t",
            fields: [FieldModel(.text, "a", "A", value: "\"\u{301} autofocus x=\"")])
        let html = try library.render(form, "parts/form")
        #expect(
            html.unicodeScalars.split(separator: "\"").contains { String($0) == "&quot;\u{301} autofocus x=&quot;" })
    }
}
