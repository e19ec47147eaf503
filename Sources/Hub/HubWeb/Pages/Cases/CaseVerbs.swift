import HTTPTypes
import Response
import Triage

/// Every verb of a case that has a form.
enum CaseVerbs {
    static let all: [CaseVerb] = lanes + sources + plan + keys + devices + work + endings

    /// A verb by its part of the address.
    static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}

extension Fields {
    /// A text that must be there.
    ///
    /// - Throws: `Problem` 422 that names the field.
    func text(_ name: String, _ label: String) throws(Problem) -> String {
        guard let text = self[name] else {
            throw Problem(.unprocessableContent, "field-missing", "“\(label)” is empty.")
        }
        return text
    }

    /// One of some words that must be there.
    func choice<Word: RawRepresentable<String>>(_ name: String, _ label: String, as type: Word.Type = Word.self)
        throws(Problem) -> Word
    {
        guard let word = self.word(name, as: type) else {
            throw Problem(.unprocessableContent, "field-missing", "Choose something under “\(label)”.")
        }
        return word
    }

    /// The first moment of a day; nil where none is given.
    func day(_ name: String, _ label: String) throws(Problem) -> Instant? {
        guard let text = self[name] else { return nil }
        guard text.count == 10, let instant = Instant(text) else {
            throw Problem(.unprocessableContent, "bad-date", "“\(label)” is no date. Write it as 2026-11-30.")
        }
        return instant
    }

    /// The last second of a day: a date until which something holds holds on that day, too.
    func dayEnd(_ name: String, _ label: String) throws(Problem) -> Instant? {
        try day(name, label)?.adding(seconds: 86_399)
    }
}

extension OptionModel {
    /// One option for each value.
    static func list<Value: RawRepresentable<String>>(
        _ values: some Sequence<Value>, chosen: Value? = nil, _ label: (Value) -> String
    ) -> [OptionModel] {
        values.map { OptionModel(value: $0.rawValue, label: label($0), isChosen: $0.rawValue == chosen?.rawValue) }
    }

    /// Nothing chosen.
    static func nothing(_ label: String) -> OptionModel { OptionModel(value: "", label: label) }
}

extension FieldModel {
    /// The field for a team, the reader's own chosen.
    static func team(_ scene: CaseScene) -> FieldModel {
        FieldModel(
            .choice, "team", "Team",
            options: OptionModel.list(Team.allCases, chosen: scene.query.word("team") ?? scene.team) { $0.title })
    }
}
