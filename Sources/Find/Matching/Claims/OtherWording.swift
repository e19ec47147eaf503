import Synchronization
import VersionRanges

/// What a claim's full name says of the versions: it often repeats them in words, and where the two differ, neither can
/// be trusted alone.
///
/// Read when somebody asks, which for most claims nobody does.
final class OtherWording: Sendable {
    private let fullName: String
    private let year: Int?
    private let expression: VersionExpression
    private let known = Mutex<Reading>(.unread)

    private enum Reading {
        case unread
        case read(VersionExpression?)
    }

    /// - Parameters:
    ///   - year: the year of the advisory, for dates without one.
    ///   - expression: what the version branch says.
    init(of fullName: String, year: Int?, unlike expression: VersionExpression) {
        self.fullName = fullName
        self.year = year
        self.expression = expression
    }

    /// The wording, where it sets another bound than the version branch.
    var versions: VersionExpression? {
        if case .read(let versions) = known.withLock({ $0 }) { return versions }
        let versions = read()
        known.withLock { $0 = .read(versions) }
        return versions
    }

    private func read() -> VersionExpression? {
        guard !expression.bounds.upper.isEmpty, let colon = TextSearch.lastRange(of: ": ", in: fullName) else {
            return nil
        }
        let wording = VersionExpression(String(fullName[colon.upperBound...]), year: year)
        guard case .constraint = wording.interpretation, !wording.bounds.upper.isEmpty else { return nil }
        return wording.bounds == expression.bounds ? nil : wording
    }
}
