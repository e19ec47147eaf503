import Foundation
import HTTPTypes

/// Reads a JSON body into a value, and says where it does not fit.
enum BodyReader {
    static func read<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws(Problem) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch DecodingError.keyNotFound(let key, let context) {
            throw bad("“\(key.stringValue)” is missing.", context.codingPath + [key])
        } catch DecodingError.valueNotFound(_, let context) {
            throw bad("A value is missing.", context.codingPath)
        } catch DecodingError.typeMismatch(let wanted, let context) {
            throw bad("This is not \(Self.word(for: wanted)).", context.codingPath)
        } catch DecodingError.dataCorrupted(let context) {
            let isSyntax = context.codingPath.isEmpty
            throw bad(
                isSyntax ? "The body is not JSON." : "This value cannot be used: \(context.debugDescription)",
                context.codingPath)
        } catch {
            throw bad("The body is not JSON.", [])
        }
    }

    private static func bad(_ detail: String, _ path: [any CodingKey]) -> Problem {
        let pointer = path.map { key in
            "/"
                + (key.intValue.map(String.init) ?? key.stringValue).replacing("~", with: "~0").replacing(
                    "/", with: "~1")
        }.joined()
        return Problem(.badRequest, "bad-body", detail, pointer: pointer)
    }

    private static func word(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is Int.Type, is Int64.Type, is Double.Type: "a number that fits"
        case is [Any].Type: "a list"
        default: "what is wanted here"
        }
    }
}
