import CSAF

/// Texts and small parts as FHIR R4 allows them.
enum FHIRText {
    /// A text without control characters, and without space around it: FHIR takes no empty or odd strings.
    static func clean(_ text: String) -> String {
        let plain = text.unicodeScalars.map { scalar -> Character in
            scalar.properties.generalCategory == .control ? " " : Character(scalar)
        }
        return String(plain).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    /// A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else, since nothing is guessed.
    static func date(_ text: String) -> String? {
        let isDate = text.wholeMatch(of: /[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?/) != nil
        return isDate ? text : nil
    }

    /// One identifier as an element of an array.
    static func identifier(_ value: String, system: String?, to writer: inout JSONWriter) {
        writer.object { writer in
            if let system { writer.member("system", system) }
            writer.member("value", clean(value))
        }
    }
}
