import CSAF

/// What the FHIR endpoints are, and what they say when something is wrong.
public enum FHIRService {
    /// What can be read and searched: resource types with their search parameters.
    static let resources: [(type: String, parameters: [(name: String, kind: String)])] = [
        ("Device", [("identifier", "token")]), ("Task", [("group-identifier", "token")]),
        ("Communication", [("identifier", "token")]),
    ]

    /// The `CapabilityStatement` of a running hub.
    ///
    /// - Parameters:
    ///   - base: where the endpoints are.
    ///   - version: the program's version.
    ///   - date: when this was said, as FHIR writes a time.
    public static func capabilities(base: String, version: String, date: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("resourceType", "CapabilityStatement")
            writer.member("status", "active")
            writer.member("date", date)
            writer.member("kind", "instance")
            writer.member(
                "software",
                object: { writer in
                    writer.member("name", "Suture")
                    writer.member("version", version)
                })
            writer.member(
                "implementation",
                object: { writer in
                    writer.member("description", "Devices and case work of a hospital, to read")
                    writer.member("url", base)
                })
            writer.member("fhirVersion", "4.0.1")
            writer.member("format", ["json"])
            writer.member("rest", array: { writer in writer.object { write(restTo: &$0) } })
        }
        return writer.bytes
    }

    private static func write(restTo writer: inout JSONWriter) {
        writer.member("mode", "server")
        writer.member(
            "security",
            object: {
                $0.member("description", "A token of the hub, with the scope “read”, as “Authorization: Bearer”.")
            })
        writer.member(
            "resource",
            array: { writer in
                for (type, parameters) in resources {
                    writer.object { writer in
                        writer.member("type", type)
                        if type == "Device" { writer.member("supportedProfile", [FHIRDevice.patientProfile]) }
                        writer.member(
                            "interaction",
                            array: { writer in
                                for code in ["read", "search-type"] { writer.object { $0.member("code", code) } }
                            })
                        writer.member(
                            "searchParam",
                            array: { writer in
                                for (name, kind) in parameters {
                                    writer.object { writer in
                                        writer.member("name", name)
                                        writer.member("type", kind)
                                    }
                                }
                            })
                    }
                }
            })
    }

    /// An `OperationOutcome` for one problem.
    ///
    /// - Parameter code: one of FHIR's issue types, such as `not-found`.
    public static func outcome(code: String, text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("resourceType", "OperationOutcome")
            writer.member(
                "issue",
                array: { writer in
                    writer.object { writer in
                        writer.member("severity", "error")
                        writer.member("code", code)
                        writer.member("diagnostics", text)
                    }
                })
        }
        return writer.bytes
    }
}
