import HTTPTypes
import Hub

extension Pages {
    /// What the hospital says of itself in notices, and how they go out.
    static let noticeSettings: [PageRoute] = [
        .page("/settings/notices", "noticeSettings", access: .permission(.administer)) { page in
            let principal = try page.principal
            let text = try await page.call.working { try $0.notices.settingsText(as: principal) }
            return .page(view(page, text: text))
        },
        .form("/settings/notices", "setNoticeSettings", access: .permission(.administer)) { page in
            let (text, principal) = (page.form.exact("settings"), try page.principal)
            do {
                try await page.call.working { try $0.notices.setSettings(text, as: principal) }
                return .go(to: "/settings/notices", .done("The settings of notices are in force."))
            } catch let error as NoticeError {
                var view = view(page, text: text, problem: error.description)
                view.status = .unprocessableContent
                return .page(view)
            }
        },
    ]

    private static func view(_ page: PageRequest, text: String, problem: String? = nil) -> PageView {
        PageView(
            title: "Notices", template: "pages/notice-settings",
            model: NoticeSettingsModel(token: page.formToken, text: text, problem: problem))
    }
}

/// What the settings of notices are filled with.
struct NoticeSettingsModel: Sendable {
    let form: FormModel

    init(token: String, text: String, problem: String?) {
        form = FormModel(
            action: "/settings/notices", submit: "Set", token: token,
            fields: [
                FieldModel(
                    .area, "settings", "Settings", value: text.isEmpty ? Self.example : text,
                    hint: "One “name = value” a line. The password of the mail server does not belong here: the server "
                        + "takes it from its environment, SUTURE_MAIL_PASSWORD.")
            ],
            hint: "What notices say of the hospital, where personal pages are reached, and how e-mails go out.",
            problem: problem)
    }

    private static let example = """
        hospital = Example Hospital
        phone = 555-0100
        hours.en = from Monday to Friday, 8 to 6
        hours.es = de lunes a viernes, de 8 a 6
        return = Example Hospital; 1 Example Road; Exampleville
        paper = us
        address = https://notices.example.org
        """
}
