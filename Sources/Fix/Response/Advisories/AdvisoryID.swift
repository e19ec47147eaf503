/// Which advisory: its publisher and the publisher's own tracking id.
public struct AdvisoryID: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The publisher, as the document names it.
    public let publisher: String
    /// The publisher's id for the document, such as `ICSMA-22-263-01`.
    public let trackingID: String

    /// An advisory of a publisher.
    public init(publisher: String, trackingID: String) {
        (self.publisher, self.trackingID) = (publisher, trackingID)
    }

    /// The tracking id and the publisher, for a sentence.
    public var description: String { "\(trackingID) (\(publisher))" }

    /// By publisher, then by tracking id.
    public static func < (one: AdvisoryID, other: AdvisoryID) -> Bool {
        (one.publisher, one.trackingID) < (other.publisher, other.trackingID)
    }

    private enum CodingKeys: String, CodingKey {
        case publisher
        case trackingID = "tracking_id"
    }
}
