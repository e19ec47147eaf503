import Response
import Store

/// How to reach people: sealed, shown to those who speak with patients only, and every look on record.
public struct Contacts: Sendable {
    let place: Workplace

    private var store: SutureStore { place.store }

    /// Brings contacts in, in the place of those before under the same references.
    ///
    /// - Returns: how many.
    /// - Throws: `ContactError.badSheet` with the line that cannot be used; nothing is kept then.
    public func bringIn(csv bytes: [UInt8], as principal: Principal) throws -> Int {
        try principal.require(.contactPatients)
        return try keep(try ContactSheet.read(bytes), by: principal.login)
    }

    func keep(_ contacts: [Contact], by actor: String) throws -> Int {
        let key = try place.contactKey()
        try store.contacts.save(
            try contacts.map { ($0.reference, try $0.sealed(with: key)) },
            audit: [
                NewAuditEntry(
                    actor: actor, kind: "contacts.imported", subject: "contacts",
                    body: AuditBody.json(["count": String(contacts.count)]))
            ])
        return contacts.count
    }

    /// How many contacts there are.
    public func count(as principal: Principal) throws -> Int {
        try principal.require(.contactPatients)
        return try store.contacts.count()
    }

    /// One contact, for a purpose that goes on record.
    ///
    /// - Throws: `ContactError.noSuchContact`.
    public func find(_ reference: String, for purpose: String, as principal: Principal) throws -> Contact {
        try principal.require(.contactPatients)
        guard let contact = try look(reference, for: purpose, by: principal.login) else {
            throw ContactError.noSuchContact(reference)
        }
        return contact
    }

    /// Takes away how to reach one person, with all links and messages that lead to them.
    ///
    /// - Throws: `ContactError.noSuchContact` when there is nothing.
    public func erase(_ reference: String, as principal: Principal) throws {
        try principal.require(.contactPatients)
        let entry = NewAuditEntry(actor: principal.login, kind: "contact.erased", subject: "contact/\(reference)")
        guard try store.contacts.erase(reference, audit: entry) else {
            throw ContactError.noSuchContact(reference)
        }
    }

    /// A contact that is looked at; the look goes on record.
    func look(_ reference: String, for purpose: String, by actor: String) throws -> Contact? {
        guard !reference.isEmpty else { return nil }
        let entry = NewAuditEntry(
            actor: actor, kind: "contact.seen", subject: "contact/\(reference)",
            body: AuditBody.json(["purpose": purpose]))
        guard let sealed = try store.contacts.find(reference, audit: entry) else { return nil }
        return try Contact(sealed: sealed, reference: reference, with: try place.contactKey())
    }

    /// All contacts by reference, for the program's own use: nobody is shown them.
    func all() throws -> [String: Contact] {
        let sealed = try store.contacts.all()
        guard !sealed.isEmpty else { return [:] }
        let key = try place.contactKey()
        return Dictionary(
            try sealed.map { ($0.reference, try Contact(sealed: $0.sealed, reference: $0.reference, with: key)) }
        ) { first, _ in first }
    }
}
