import CSAF

extension RecallDocument {
    /// The name of the product without what recalls print after it: what it is for, and the numbers of units.
    public var productName: String {
        var name = product[...]
        for end in ["Product Usage", "Intended Use", "Intended use", "UDI", "Catalog", "REF ", "Software", "; "] {
            if let place = name.firstRange(of: end), place.lowerBound > name.startIndex {
                name = name[..<place.lowerBound]
            }
        }
        let trimmed = String(name.prefix(300)).reversed().drop { $0 == " " || $0 == "." || $0 == "," || $0 == "(" }
        return String(trimmed.reversed())
    }

    /// The title of the note that holds which units are meant: matching reads no versions out of it.
    public static let codesTitle = "Units recalled"

    /// The recall in the form that matching and cases read. Made anew from the records each time; what is kept is these.
    ///
    /// - Parameter id: the tracking id under which it is kept.
    public func csaf(id: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("document", object: { write(documentTo: &$0, id) })
            writer.member("product_tree", object: { write(productTo: &$0) })
            writer.member("vulnerabilities", array: { writer in writer.object { write(problemTo: &$0) } })
        }
        return writer.bytes
    }

    private func write(documentTo writer: inout JSONWriter, _ id: String) {
        writer.member("category", "csaf_security_advisory")
        writer.member("csaf_version", "2.0")
        writer.member("title", "Recall \(number): \(firm), \(productName)")
        if !classification.isEmpty {
            writer.member("aggregate_severity", object: { $0.member("text", classification) })
        }
        writer.member(
            "publisher",
            object: { writer in
                writer.member("category", "other")
                writer.member("name", "FDA")
                writer.member("namespace", "https://api.fda.gov")
            })
        writer.member(
            "notes",
            array: { writer in
                for (title, text) in [
                    ("Product recalled", product), (Self.codesTitle, codes), ("Reason", reason), ("Event", event),
                ] where !text.isEmpty {
                    writer.object { writer in
                        writer.member("category", "details")
                        writer.member("title", title)
                        writer.member("text", text)
                    }
                }
            })
        writer.member(
            "tracking",
            object: { writer in
                writer.member("id", id)
                writer.member("status", "final")
                writer.member("version", "1")
                writer.member("initial_release_date", moment(began.isEmpty ? published : began))
                writer.member("current_release_date", moment(published.isEmpty ? began : published))
                writer.member("revision_history", array: { _ in })
            })
    }

    private func moment(_ date: String) -> String { date.isEmpty ? "" : date + "T00:00:00Z" }

    private func write(productTo writer: inout JSONWriter) {
        writer.member(
            "branches",
            array: { writer in
                writer.object { writer in
                    writer.member("category", "vendor")
                    writer.member("name", firm)
                    writer.member(
                        "branches",
                        array: { writer in
                            writer.object { writer in
                                writer.member("category", "product_name")
                                writer.member("name", productName)
                                writer.member(
                                    "product",
                                    object: { writer in
                                        writer.member("product_id", "P1")
                                        writer.member("name", "\(firm) \(productName)")
                                    })
                            }
                        })
                }
            })
    }

    /// A product that no status names has to be looked at: that is what a recall of some units is for each unit.
    private func write(problemTo writer: inout JSONWriter) {
        writer.member(
            "ids",
            array: { writer in
                writer.object { writer in
                    writer.member("system_name", "FDA recall")
                    writer.member("text", number)
                }
            })
        writer.member("title", "Recall \(number)")
        if meansAllUnits {
            writer.member("product_status", object: { $0.member("known_affected", ["P1"]) })
        }
        guard !action.isEmpty else { return }
        writer.member(
            "remediations",
            array: { writer in
                writer.object { writer in
                    writer.member("category", "mitigation")
                    writer.member("details", action)
                    writer.member("product_ids", ["P1"])
                }
            })
    }
}
