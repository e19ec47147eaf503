public import CSAF

/// The check of one file against the standard.
public struct Validation: Sendable {
    /// How far the check got.
    public enum Outcome: Sendable {
        /// The document was checked.
        case checked(ValidationReport)
        /// The file cannot be read as JSON.
        case failed(FileError)
    }

    /// The file.
    public let path: String
    /// How far the check got.
    public let outcome: Outcome

    /// Checks a file.
    public static func check(_ path: String) -> Validation {
        do throws(FileError) {
            return Validation(path: path, outcome: try check(try FileReader.bytes(of: path), path))
        } catch {
            return Validation(path: path, outcome: .failed(error))
        }
    }

    private static func check(_ bytes: [UInt8], _ path: String) throws(FileError) -> Outcome {
        do throws(JSONError) {
            return .checked(Validator.basic(try JSONDocument(bytes)))
        } catch {
            throw FileError(.unusable, path: path, reason: error.description)
        }
    }

    /// Whether the document is valid.
    public var isValid: Bool {
        if case .checked(let report) = outcome { report.isValid } else { false }
    }

    /// What is wrong; a file that cannot be read has one finding of the structure that says why.
    public var findings: [Finding] {
        switch outcome {
        case .checked(let report): report.findings
        case .failed(let error): [Finding(test: "schema", pointer: "", message: error.description)]
        }
    }

    /// What could not be judged.
    public var notes: [Finding] {
        if case .checked(let report) = outcome { report.notes } else { [] }
    }
}
