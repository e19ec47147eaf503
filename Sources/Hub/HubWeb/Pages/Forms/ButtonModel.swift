/// A form that is only a button.
struct ButtonModel: Sendable {
    let action: String
    let label: String
    let token: String
    /// What it sends, beside the token.
    let fields: [Fields.Item]
    let style: String?

    init(_ action: String, _ label: String, token: String, fields: [(String, String)] = [], style: String? = nil) {
        (self.action, self.label, self.token, self.style) = (action, label, token, style)
        self.fields = fields.map { Fields.Item(name: $0.0, value: $0.1) }
    }
}

/// A link that looks like a button, or stands in a line.
struct LinkModel: Sendable, Hashable {
    let address: String
    let label: String
}
