import HTTPTypes
import Hub
import Response

extension Pages {
    /// How to reach people: brought in, looked at, taken along and erased.
    static let contacts: [PageRoute] = [
        .page(
            "/contacts", "contacts", access: .permission(.contactPatients),
            menu: .init(title: "Contacts", letter: "n")
        ) { page in
            .page(try await contactsView(page))
        },
        .form("/contacts", "importContacts", access: .permission(.contactPatients), .files(limit: 17 << 20)) { page in
            let principal = try page.principal
            guard let file = page.files.first(where: { !$0.bytes.isEmpty }) else {
                return .page(try await contactsView(page, problem: "Choose a file."))
            }
            do {
                let count = try await page.call.working {
                    try $0.contacts.bringIn(csv: file.bytes, as: principal)
                }
                return .go(to: "/contacts", .done("\(Words.count(count, "contact is", "contacts are")) here now."))
            } catch let error as ContactError {
                return .page(try await contactsView(page, problem: error.description))
            }
        },
        .form("/contacts/look", "lookAtContact", access: .permission(.contactPatients)) { page in
            let reference = try page.form.text("reference", "Reference")
            return .go(to: "/contacts/\(Address.encoded(reference))")
        },
        .page("/contacts/{reference}", "contact", access: .permission(.contactPatients)) { page in
            let (reference, principal) = (try page.call.text("reference"), try page.principal)
            let contact = try await page.call.working {
                try $0.contacts.find(reference, for: "the contact’s page", as: principal)
            }
            return .page(
                PageView(
                    title: "Contact", template: "pages/contact",
                    model: ContactPageModel(contact, token: page.formToken), isConfidential: true))
        },
        .page("/contacts/{reference}/file", "contactFile", access: .permission(.contactPatients)) { page in
            let (reference, principal) = (try page.call.text("reference"), try page.principal)
            let contact = try await page.call.working {
                try $0.contacts.find(reference, for: "a copy for the person", as: principal)
            }
            return .file(.file(contact.json.bytes, type: "application/json", name: "contact.json"))
        },
        .form("/contacts/{reference}/erase", "eraseContact", access: .permission(.contactPatients)) { page in
            let (reference, principal) = (try page.call.text("reference"), try page.principal)
            try await page.call.working { try $0.contacts.erase(reference, as: principal) }
            return .go(
                to: "/contacts", .done("What was known of how to reach this person is erased, and all their links."))
        },
    ]

    private static func contactsView(_ page: PageRequest, problem: String? = nil) async throws -> PageView {
        let (principal, token) = (try page.principal, page.formToken)
        let count = try await page.call.working { try $0.contacts.count(as: principal) }
        var view = PageView(
            title: "Contacts", template: "pages/contacts",
            model: ContactsModel(count: count, token: token, problem: problem))
        if problem != nil { view.status = .unprocessableContent }
        return view
    }
}

/// What the page of all contacts is filled with: how many there are, and no name.
struct ContactsModel: Sendable {
    let count: String
    let form: FormModel
    let look: FormModel

    init(count: Int, token: String, problem: String?) {
        self.count = Words.count(count, "contact")
        form = FormModel(
            action: "/contacts", submit: "Bring them in", token: token,
            fields: [
                FieldModel(
                    .file, "file", "Contacts, as CSV",
                    hint: "Columns: reference, name, address (lines separated by |), email, phone, language, preferred."
                )
            ],
            hint: "The reference is the patient contact reference of the inventory, or the name of a ward. "
                + "A contact takes the place of the one before under the same reference.", problem: problem,
            takesFiles: true)
        look = FormModel(
            action: "/contacts/look", submit: "Look", token: token,
            fields: [FieldModel(.text, "reference", "Reference", most: 200)],
            hint: "Every look goes on record.")
    }
}

/// What the page of one contact is filled with.
struct ContactPageModel: Sendable {
    let contact: ContactModel
    let file: String
    let erase: ButtonModel

    init(_ contact: Contact, token: String) {
        self.contact = ContactModel(contact)
        let address = "/contacts/\(Address.encoded(contact.reference))"
        file = "\(address)/file"
        erase = ButtonModel("\(address)/erase", "Erase this contact", token: token, style: "grave")
    }
}

extension Contact {
    /// The contact as it is handed to the person, or to another program.
    var json: JSON {
        [
            "reference": .string(reference), "name": .string(name), "address": .strings(address),
            "email": .string(email), "phone": .string(phone), "language": .string(language),
            "preferred": .optional(preferred) { .string($0.rawValue) },
        ]
    }
}
