/// The profiles of CSAF 2.0 other than the base (section 4), as `/document/category` names them.
struct Profile: Sendable {
    let category: String
    let name: String

    static let incidentResponse = Profile(
        category: "csaf_security_incident_response", name: "Security incident response")
    static let informational = Profile(category: "csaf_informational_advisory", name: "Informational Advisory")
    static let advisory = Profile(category: "csaf_security_advisory", name: "Security Advisory")
    static let vex = Profile(category: "csaf_vex", name: "VEX")

    static let all = [incidentResponse, informational, advisory, vex]
}
