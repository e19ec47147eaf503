/// Why something about a case cannot be done, beside what the case itself refuses.
public enum CaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no case of this number.
    case noSuchCase(Int64)
    /// Somebody else changed the case since it was read; it now is at this version.
    case changedMeanwhile(version: Int64)
    /// This advisory has an open case already.
    case alreadyOpen(advisory: String, case: Int64)
    /// There is no person of this name, or their account is closed.
    case noSuchPerson(String)
    /// This person is not in the team.
    case notInTeam(String)
    /// No device is in the case, so that there is nothing to assess.
    case noDevices(Int64)
    /// The file that evidence names was not handed in.
    case evidenceMissing(sha256: String)

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .noSuchCase: "no-such-case"
        case .changedMeanwhile: "changed-meanwhile"
        case .alreadyOpen: "already-open"
        case .noSuchPerson: "no-such-person"
        case .notInTeam: "not-in-team"
        case .noDevices: "no-devices"
        case .evidenceMissing: "evidence-missing"
        }
    }

    /// What is wrong, and what to do.
    public var description: String {
        switch self {
        case .noSuchCase(let id): "There is no case \(id)."
        case .changedMeanwhile(let version):
            "Somebody changed this case since you read it; it is at version \(version) now. Read it again, then decide."
        case .alreadyOpen(let advisory, let id):
            "Case \(id) answers \(advisory) already. Work there, or join your advisory to it."
        case .noSuchPerson(let login): "There is no account “\(login)” that is open."
        case .notInTeam(let login): "“\(login)” does not belong to this team; name somebody who does."
        case .noDevices(let id): "Case \(id) has no device to assess."
        case .evidenceMissing(let sha256):
            "No file with SHA-256 \(sha256) was handed in. Send the file first, then name it."
        }
    }
}
