import VersionRanges

/// Short renderings for tables of expectations.
enum Sketch {
    static func of(_ expression: VersionExpression) -> String {
        switch expression.interpretation {
        case .everyVersion: "every"
        case .constraint(let constraint): of(constraint)
        case .models(let models): "models " + models.joined(separator: ", ")
        case .nothing: "nothing"
        case .notInterpretable: "?"
        }
    }

    static func of(_ constraint: Constraint) -> String {
        switch constraint {
        case .version(let comparator, let version): comparator.rawValue + of(version)
        case .date(let comparator, let date): "\(comparator.rawValue)@\(date)"
        case .anyOf(let parts): parts.map(of).joined(separator: " or ")
        case .allOf(let parts): parts.map(of).joined(separator: " and ")
        }
    }

    static func of(_ version: Version) -> String {
        let parts = version.parts.map { part in
            switch part {
            case .number(let value, _): "\(value)"
            case .word(let word): word
            case .wildcard: "*"
            case .numberThenWildcard(let value): "\(value)*"
            }
        }
        return (version.series.isEmpty ? "" : version.series + ":") + parts.joined(separator: ".")
    }

    static func of(_ answer: Containment) -> String {
        switch answer {
        case .inside(let reason): "inside \(reason.code.rawValue)"
        case .outside(let reason): "outside \(reason.code.rawValue)"
        case .cannotTell(let reason): "cannot tell \(reason.code.rawValue)"
        }
    }
}
