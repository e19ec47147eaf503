import Hub
import Response

/// One thing that can be asked of a case, as a form.
struct CaseVerb: Sendable {
    /// What is wanted: a command of the domain, or a verb of the hub that makes one.
    enum Wish: Sendable {
        case command(CaseCommand)
        case assess(TriageAnswers)
        case join(String)
    }

    /// What was sent with the form.
    struct Sent: Sendable {
        var fields: Fields
        var files: [FormFile]
    }

    /// Its part of the address.
    let name: String
    /// Its heading and its button.
    let title: String
    /// What it is for, in a line.
    var hint: String?
    var permission = Permission.workOnCases
    /// Which part of the case's page it comes back to.
    var part = "top"
    /// What is said when it is done.
    let done: String
    /// Whether it only adds, so that nobody's work is overwritten by it, whatever happened meanwhile.
    var isAdding = false
    var isGrave = false
    var takesFiles = false
    let fields: @Sendable (CaseScene) throws -> [FieldModel]
    let wish: @Sendable (CaseScene, Sent) throws -> Wish

    var path: String { "/cases/{id}/\(name)" }

    /// The form for a case, empty.
    func form(_ scene: CaseScene, token: String) throws -> FormModel {
        FormModel(
            action: "\(scene.address)/\(name)", submit: title, token: token,
            fields: try fields(scene) + [FieldModel(.hidden, "seen", value: String(scene.one.version))], hint: hint,
            takesFiles: takesFiles, isGrave: isGrave)
    }
}
