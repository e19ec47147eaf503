import Foundation

/// A form that somebody sent, held against what others made of the same fields meanwhile: what stood there before, what
/// stands there now, what was sent, and the three put together.
struct CaseMerge: Sendable {
    /// One field on which the two differ.
    struct Difference: Sendable {
        let field: FieldModel
        let now: String
        let sent: String
    }

    /// The fields that differ, in the order of the form.
    let differences: [Difference]
    /// The fields as sent.
    let mine: Fields
    /// The fields with both people's changes.
    let merged: Fields

    /// Nothing where nobody changed what this form changes: then there is nothing to merge.
    init?(_ verb: CaseVerb, before: CaseScene, now: CaseScene, _ sent: Fields) throws {
        let old = Dictionary(try verb.fields(before).map { ($0.name, $0) }) { first, _ in first }
        let fields = try verb.fields(now).filter { !$0.isHidden && !$0.isFile }
        guard fields.contains(where: { $0.shown != old[$0.name]?.shown }) else { return nil }
        var merged = sent.without(Set(fields.map(\.name)).union(Self.own))
        var differences: [Difference] = []
        for field in fields {
            let mine = field.sending(sent)
            if mine.shown != field.shown {
                differences.append(Difference(field: field, now: field.shown, sent: mine.shown))
            }
            let base = old[field.name] ?? mine
            for value in Self.merged(base: base, now: field, mine: mine) { merged.add(field.name, value) }
        }
        guard !differences.isEmpty else { return nil }
        self.differences = differences
        mine = sent.without(Self.own)
        self.merged = merged
    }

    /// What belongs to the sending and not to the change.
    private static let own: Set<String> = ["form_token", "seen"]

    /// Texts are merged by sentences; of a choice, the change counts that was made, and the sender's where both made one.
    private static func merged(base: FieldModel, now: FieldModel, mine: FieldModel) -> [String] {
        guard now.isText || now.isArea, now.type != "date" else {
            return (mine.shown == base.shown ? now : mine).values
        }
        return [SentenceMerge.merged(base: base.value, one: now.value, other: mine.value)]
    }
}

/// Puts two changes of one text together, sentence by sentence.
enum SentenceMerge {
    /// The text of `one` with what `other` added to `base`, and without what `other` took out of it.
    static func merged(base: String, one: String, other: String) -> String {
        if other == base || other == one { return one }
        if one == base { return other }
        let (before, mine) = (Set(sentences(base)), sentences(other))
        let kept = Set(mine)
        var result = sentences(one).filter { !before.contains($0) || kept.contains($0) }
        var place = 0
        for sentence in mine {
            if let found = result.firstIndex(of: sentence) {
                place = found + 1
            } else if !before.contains(sentence) {
                result.insert(sentence, at: min(place, result.count))
                place += 1
            }
        }
        return result.joined(separator: " ")
    }

    /// The sentences of a text; what is between two of them is one space afterwards.
    private static func sentences(_ text: String) -> [String] {
        var (found, current) = ([String](), "")
        var isEnd = false
        for character in text {
            if isEnd, character.isWhitespace {
                found.append(current)
                (current, isEnd) = ("", false)
                continue
            }
            current.append(character)
            isEnd = ".!?".contains(character)
        }
        return (found + [current]).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }
}

extension FieldModel {
    /// The values that the field sends as it stands.
    var values: [String] {
        guard isChoice || isChecks else { return [value] }
        let chosen = options.filter(\.isChosen).map(\.value)
        // Browsers send the first of a list in which nothing is chosen.
        return chosen.isEmpty && isChoice ? options.prefix(1).map(\.value) : chosen
    }

    /// The field with what was sent, also where that is nothing.
    func sending(_ fields: Fields) -> FieldModel {
        var field = filled(fields)
        if isText || isArea { field.value = fields[name] ?? "" }
        return field
    }

    /// What it says, for people.
    var shown: String {
        guard isChoice || isChecks else { return value }
        let values = values
        return options.filter { values.contains($0.value) }.map(\.label).joined(separator: ", ")
    }
}
