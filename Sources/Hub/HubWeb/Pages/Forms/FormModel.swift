/// A form, as its partial shows it.
struct FormModel: Sendable {
    /// Where it is sent.
    var action: String
    /// What its button says.
    var submit: String
    /// What this session sends along.
    var token: String
    /// The fields, in order.
    var fields: [FieldModel]
    /// Its heading; nil where the page has one already.
    var title: String?
    /// A line below the heading.
    var hint: String?
    /// Why it was not carried out, when it was sent and was not.
    var problem: String?
    /// Whether it takes files.
    var takesFiles = false
    /// Whether what it does cannot be undone.
    var isGrave = false
}

/// One field of a form.
struct FieldModel: Sendable {
    /// How it is shown.
    enum Kind: Sendable { case text, password, newPassword, login, area, choice, checks, date, hidden, file }

    var name: String
    var label: String
    var value: String
    var hint: String?
    var problem: String?
    var isNeeded: Bool
    var options: [OptionModel]
    var most: Int
    // One flag for each way to show it: templates cannot compare.
    let isText: Bool
    let isArea: Bool
    let isChoice: Bool
    let isChecks: Bool
    let isMany: Bool
    let isHidden: Bool
    let isFile: Bool
    let type: String
    let autocomplete: String?

    init(
        _ kind: Kind, _ name: String, _ label: String = "", value: String = "", hint: String? = nil,
        isNeeded: Bool = true, options: [OptionModel] = [], most: Int = 10_000
    ) {
        (self.name, self.label, self.value, self.hint) = (name, label, value, hint)
        (self.isNeeded, self.options, self.most) = (isNeeded, options, most)
        isArea = kind == .area
        isChoice = kind == .choice
        isChecks = kind == .checks
        isMany = isChecks && options.count > 8
        isHidden = kind == .hidden
        isFile = kind == .file
        isText = [.text, .password, .newPassword, .login, .date].contains(kind)
        type =
            switch kind {
            case .password, .newPassword: "password"
            case .date: "date"
            default: "text"
            }
        autocomplete =
            switch kind {
            case .password: "current-password"
            case .newPassword: "new-password"
            case .login: "username"
            default: nil
            }
    }

    /// The field with what somebody typed.
    func filled(_ fields: Fields) -> FieldModel {
        var field = self
        guard type != "password", !isFile else { return field }
        let values = fields.items.filter { $0.name == name }.map(\.value)
        if isChoice || isChecks {
            field.options = options.map { $0.chosen(values.contains($0.value)) }
        } else if let last = values.last {
            field.value = last
        }
        return field
    }
}

/// One of the things to choose from.
struct OptionModel: Sendable, Hashable {
    var value: String
    var label: String
    var hint: String?
    var isChosen = false

    func chosen(_ isChosen: Bool) -> OptionModel {
        var option = self
        option.isChosen = isChosen
        return option
    }
}
