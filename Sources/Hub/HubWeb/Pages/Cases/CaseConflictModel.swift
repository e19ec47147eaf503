import Response

/// What the page about two changes at once is filled with.
struct CaseConflictModel: Sendable {
    let title: String
    let address: String
    let verb: String
    /// What others did since.
    let since: [TimelineLine]
    /// Both changes side by side, where both changed the same; nil where nobody changed what the form changes.
    let merge: MergeModel?
    /// The form as it was sent, to be sent again.
    let form: FormModel

    init(_ scene: CaseScene, _ verb: CaseVerb, since: [TimelineLine], form: FormModel, merge: MergeModel?) {
        (title, address) = (scene.one.title, scene.address)
        (self.verb, self.since, self.form, self.merge) = (verb.title, since, form, merge)
    }
}

/// Two changes of the same fields, and a button for each way out.
struct MergeModel: Sendable {
    /// One field.
    struct Row: Sendable {
        let label: String
        let now: String
        let mine: String
    }

    let rows: [Row]
    let mine: ButtonModel
    let merged: FormModel

    init(_ merge: CaseMerge, _ form: FormModel, token: String) {
        rows = merge.differences.map {
            Row(label: $0.field.label, now: Self.text($0.now), mine: Self.text($0.sent))
        }
        let seen = form.fields.first { $0.name == "seen" }?.value ?? ""
        mine = ButtonModel(
            form.action, "Put mine in its place", token: token,
            fields: merge.mine.items.map { ($0.name, $0.value) } + [("seen", seen)])
        var both = form
        both.fields = form.fields.map { $0.isHidden ? $0 : $0.sending(merge.merged) }
        both.submit = "Save both together"
        both.hint = nil
        merged = both
    }

    private static func text(_ value: String) -> String { value.isEmpty ? "(nothing)" : value }
}
