/// A score with its severity.
public struct CVSSRating: Codable, Hashable, Sendable {
    /// The score.
    public let score: CVSSPoints
    /// The severity of that score.
    public let severity: CVSSSeverity

    init(_ points: CVSSPoints, _ version: CVSSVersion) {
        score = points
        severity = CVSSSeverity(points, version: version)
    }
}
