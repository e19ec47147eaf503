/// A failure of the parser before line, column and pointer are worked out.
struct JSONFailure: Error {
    var code: JSONError.Code
    var offset: Int
    var reason: String

    /// What a person can do about it.
    var advice: String {
        switch code {
        case .tooLarge, .tooDeep, .tooManyValues:
            "check that this is an advisory; if it is, raise the limit"
        case .truncated, .empty:
            "fetch the file again and compare its length or hash with the publisher's"
        case .notUTF8:
            "save the file as UTF-8"
        default:
            "ask the publisher for a corrected file"
        }
    }

    /// The error as callers see it.
    func located(in bytes: Span<UInt8>, pointer: String) -> JSONError {
        var line = 1
        var lineStart = 0
        var index = 0
        let end = min(offset, bytes.count)
        while index < end {
            if bytes[index] == .newline {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
        return JSONError(
            code: code, offset: offset, line: line, column: offset - lineStart + 1, pointer: pointer,
            reason: reason, advice: advice)
    }
}
