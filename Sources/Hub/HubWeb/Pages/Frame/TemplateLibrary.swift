import Foundation
import Mustache

/// The templates, read once. Everything they are filled with is escaped.
struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary
    private let rows: KeptRows

    /// A template that cannot be used.
    struct Failure: Error, CustomStringConvertible {
        var template: String
        var reason: String

        var description: String { "The template “\(template)” cannot be used: \(reason)" }
    }

    /// Reads all templates of a folder.
    init(folder: URL) throws {
        MustacheContentTypes.register(SafeHTML(), named: SafeHTML.name)
        var library = MustacheLibrary()
        for name in try Self.names(in: folder) {
            let file = folder.appendingPathComponent("\(name).mustache")
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            do {
                // Said for each template: the library falls back to its own way of escaping in every partial.
                try library.register("{{% CONTENT_TYPE:\(SafeHTML.name)}}\(text)", named: name)
            } catch {
                throw Failure(template: name, reason: "\(error)")
            }
        }
        self.library = library
        rows = KeptRows(library)
    }

    /// The names of all templates of a folder, without the ending.
    static func names(in folder: URL) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return paths.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }.sorted()
    }

    /// A template, filled.
    func render(_ model: Any, _ template: String) throws(Failure) -> String {
        guard let text = library.render(TemplateNode(model, rows), withTemplate: template) else {
            throw Failure(template: template, reason: "there is none of this name")
        }
        return text
    }
}
