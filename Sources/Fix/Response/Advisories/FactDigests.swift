/// Three digests of one revision, so that two revisions can be compared without their texts.
public struct FactDigests: Sendable, Hashable, Codable {
    /// Of what is affected: claims, versions, vulnerabilities.
    public var affected: String
    /// Of what is to be done about it.
    public var remedy: String
    /// Of everything else.
    public var prose: String

    /// The digests of one revision. Their form is the caller's: they are only compared.
    public init(affected: String, remedy: String, prose: String) {
        (self.affected, self.remedy, self.prose) = (affected, remedy, prose)
    }
}
