import Foundation
public import Response

/// The fixed texts of notices in every language that there is a file for.
public struct NoticeLibrary: Sendable {
    private let texts: [String: NoticeTexts]

    /// The texts that come with the program, read once.
    public static let shared = Result { try NoticeLibrary(folder: ResourceFolder.find("Hub").path + "/NoticeTexts") }

    /// The texts of a folder: one file for each language, named by it, such as `es.txt`.
    ///
    /// - Throws: `NoticeTextsError` for the first file that cannot be used, `FileError` where there is no folder.
    public init(folder: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(.notFound, path: folder, reason: "there are no texts of notices here")
        }
        var texts: [String: NoticeTexts] = [:]
        for name in names.sorted() where name.hasSuffix(".txt") {
            let (language, path) = (String(name.dropLast(4)), "\(folder)/\(name)")
            guard let data = FileManager.default.contents(atPath: path) else {
                throw FileError(.refused, path: path, reason: "this file cannot be read")
            }
            texts[language] = try NoticeTexts(String(decoding: data, as: UTF8.self), language: language)
        }
        self.texts = texts
    }

    /// The languages, that of plans first.
    public var languages: [String] {
        texts.keys.sorted { ($0 == ActionDraft.language ? "" : $0) < ($1 == ActionDraft.language ? "" : $1) }
    }

    /// What languages call themselves, in the same order.
    public var names: [(language: String, name: String)] {
        languages.compactMap { language in texts[language].map { (language, $0.name) } }
    }

    /// The texts of a language, or of that of plans where there are none.
    ///
    /// - Throws: `NoticeError.noTexts`.
    public func texts(in language: String) throws(NoticeError) -> NoticeTexts {
        guard let found = texts[language] ?? texts[ActionDraft.language] else { throw .noTexts(language) }
        return found
    }
}
