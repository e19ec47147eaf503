public import CSAF

/// What one file turned out to hold.
public enum AdvisoryFile: Sendable {
    /// An advisory.
    case advisory(CSAFDocument)
    /// JSON of another kind, which is passed over.
    case other(OpenDocumentKind)
    /// Nothing that can be read.
    case failed(FileError)

    /// Reads a file.
    public static func read(_ path: String) -> AdvisoryFile {
        do throws(FileError) {
            return read(try FileReader.bytes(of: path), path: path)
        } catch {
            return .failed(error)
        }
    }

    /// Tells what these bytes of a file are.
    public static func read(_ bytes: [UInt8], path: String) -> AdvisoryFile {
        do throws(CSAFError) {
            return .advisory(try CSAFDocument(bytes: bytes))
        } catch {
            if case .notCSAF(let kind) = error.code { return .other(kind) }
            return .failed(FileError(.unusable, path: path, reason: error.description))
        }
    }
}
