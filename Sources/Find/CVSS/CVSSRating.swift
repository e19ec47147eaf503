/// A score with its severity.
public struct CVSSRating: Codable, Hashable, Sendable {
    /// The score.
    public let score: CVSSPoints
    /// The severity of that score.
    public let severity: CVSSSeverity

    /// A score of a version with its severity.
    public init(_ points: CVSSPoints, _ version: CVSSVersion) {
        score = points
        severity = CVSSSeverity(points, version: version)
    }
}
