import CSAF
import Response
import Triage

extension VEXReport {
    /// The report as a CSAF 2.0 document of the VEX profile (section 4.5).
    ///
    /// The same state of a case gives the same bytes.
    ///
    /// - Throws: `VEXError` where the case says nothing.
    public func csaf(issuer: Issuer) throws(VEXError) -> [UInt8] {
        guard !vulnerabilities.isEmpty else { throw .nothingToSay(caseID: caseID) }
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("document", object: { write(document: issuer, to: &$0) })
            writer.member(
                "product_tree",
                object: { writer in
                    writer.member(
                        "full_product_names",
                        array: { writer in
                            for product in products {
                                writer.object { writer in
                                    writer.member("product_id", product.id)
                                    writer.member("name", product.fullName)
                                }
                            }
                        })
                })
            writer.member(
                "vulnerabilities",
                array: { writer in
                    for vulnerability in vulnerabilities { write(vulnerability, to: &writer) }
                })
        }
        writer.newline()
        return writer.bytes
    }

    private func write(document issuer: Issuer, to writer: inout JSONWriter) {
        writer.member("category", "csaf_vex")
        writer.member("csaf_version", "2.0")
        writer.member("lang", "en")
        writer.member("title", "VEX: \(title)")
        writer.member(
            "distribution",
            object: { writer in
                writer.member("tlp", object: { $0.member("label", "AMBER") })
            })
        writer.member(
            "notes",
            array: { writer in
                writer.object { writer in
                    writer.member("category", "summary")
                    writer.member(
                        "text", "What \(issuer.name) found about its own devices, in case \(caseID): \(title)")
                }
            })
        writer.member(
            "publisher",
            object: { writer in
                writer.member("category", "user")
                writer.member("name", issuer.name)
                writer.member("namespace", issuer.namespace)
            })
        writer.member("tracking", object: { write(trackingTo: &$0) })
    }

    private func write(trackingTo writer: inout JSONWriter) {
        let revisions = [(1, openedAt, "The case was opened."), (version, changedAt, "The case as it is now.")]
        writer.member("id", "SUTURE-CASE-\(caseID)")
        writer.member("status", isFinal ? "final" : "interim")
        writer.member("version", "1.0.\(version)")
        writer.member("initial_release_date", openedAt.description)
        writer.member("current_release_date", changedAt.description)
        writer.member(
            "generator",
            object: { writer in
                writer.member("engine", object: { $0.member("name", "Suture") })
            })
        writer.member(
            "revision_history",
            array: { writer in
                for (number, date, summary) in version > 1 ? revisions : [revisions[1]] {
                    writer.object { writer in
                        writer.member("date", date.description)
                        writer.member("number", "1.0.\(number)")
                        writer.member("summary", summary)
                    }
                }
            })
    }

    private func write(_ vulnerability: Vulnerability, to writer: inout JSONWriter) {
        writer.object { writer in
            if vulnerability.isCVE {
                writer.member("cve", vulnerability.id)
            } else {
                writer.member(
                    "ids",
                    array: { writer in
                        writer.object { writer in
                            writer.member("system_name", advisories.first?.publisher ?? "Suture")
                            writer.member("text", vulnerability.id)
                        }
                    })
            }
            writer.member(
                "notes",
                array: { writer in
                    writer.object { writer in
                        writer.member("category", "description")
                        let names = advisories.map(\.trackingID).joined(separator: ", ")
                        writer.member("text", "\(vulnerability.id), as described in \(names).")
                    }
                })
            write(statusOf: vulnerability, to: &writer)
            write(flagsOf: vulnerability, to: &writer)
            write(threatsOf: vulnerability, to: &writer)
            write(remediationsOf: vulnerability, to: &writer)
        }
    }

    private func write(statusOf vulnerability: Vulnerability, to writer: inout JSONWriter) {
        writer.member(
            "product_status",
            object: { writer in
                for status in VEXStatus.allCases {
                    let ids = vulnerability.products { $0.status == status }
                    if !ids.isEmpty { writer.member(status.listName, ids) }
                }
            })
    }

    private func write(flagsOf vulnerability: Vulnerability, to writer: inout JSONWriter) {
        let used = VEXJustification.allCases.filter { word in
            vulnerability.statements.contains { $0.justification == word }
        }
        guard !used.isEmpty else { return }
        writer.member(
            "flags",
            array: { writer in
                for word in used {
                    writer.object { writer in
                        writer.member("label", word.rawValue)
                        writer.member("product_ids", vulnerability.products { $0.justification == word })
                    }
                }
            })
    }

    private func write(threatsOf vulnerability: Vulnerability, to writer: inout JSONWriter) {
        let impacts = Set(vulnerability.statements.map(\.impact)).subtracting([""]).sorted()
        guard !impacts.isEmpty else { return }
        writer.member(
            "threats",
            array: { writer in
                for impact in impacts {
                    writer.object { writer in
                        writer.member("category", "impact")
                        writer.member("details", impact)
                        writer.member("product_ids", vulnerability.products { $0.impact == impact })
                    }
                }
            })
    }

    private func write(remediationsOf vulnerability: Vulnerability, to writer: inout JSONWriter) {
        let affected = vulnerability.products { $0.status == .affected }
        guard !affected.isEmpty else { return }
        writer.member(
            "remediations",
            array: { writer in
                for instruction in instructionsOrNone {
                    writer.object { writer in
                        writer.member("category", instruction.category)
                        writer.member("details", instruction.text)
                        writer.member("product_ids", affected)
                    }
                }
            })
    }

    /// The instructions, or that there is none yet: a VEX must say what to do about whatever is affected.
    var instructionsOrNone: [Instruction] {
        instructions.isEmpty
            ? [Instruction(category: "none_available", text: "No action is agreed yet.")] : instructions
    }
}

extension VEXReport.Vulnerability {
    fileprivate func products(_ fits: (VEXReport.Statement) -> Bool) -> [String] {
        statements.filter(fits).map(\.product.id)
    }
}
