/// A software bill of materials: what a product is made of, as its maker says.
public struct SBOM: Sendable, Hashable {
    /// One part.
    public struct Component: Sendable, Hashable {
        /// Its name, with its group before it where it has one.
        public var name: String
        /// Its version, as written; empty when none is stated.
        public var version: String
        /// Who makes or supplies it; empty when nobody is stated.
        public var supplier: String
        /// Its package URL; empty when none is stated.
        public var packageURL: String
        /// Its CPE; empty when none is stated.
        public var cpe: String

        /// A part.
        public init(
            name: String, version: String = "", supplier: String = "", packageURL: String = "", cpe: String = ""
        ) {
            (self.name, self.version, self.supplier) = (name, version, supplier)
            (self.packageURL, self.cpe) = (packageURL, cpe)
        }
    }

    /// What it is written in, such as `CycloneDX 1.6`.
    public var format: String
    /// What it says it is about; empty when it does not say.
    public var subject: String
    /// The version of that; empty when it does not say.
    public var subjectVersion: String
    /// The parts, in the document's order, each once.
    public var components: [Component]
}

/// Why a document cannot be read.
public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where: a JSON pointer, or a line; empty for the whole.
    public let place: String
    /// What is wrong, and what to do.
    public let reason: String

    /// A reason and its place.
    public init(_ reason: String, at place: String = "") { (self.reason, self.place) = (reason, place) }

    /// The place and the reason.
    public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
