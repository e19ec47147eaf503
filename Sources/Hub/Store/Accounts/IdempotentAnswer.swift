/// What was answered to a request that may be sent again under the same key.
public struct IdempotentAnswer: Sendable, Hashable {
    /// The digest of the request, so that one key is not used for two.
    public var requestHash: String
    /// The status of the answer.
    public var status: Int
    /// The headers of the answer that are repeated, one `name: value` a line.
    public var headers: String
    /// The body of the answer.
    public var body: [UInt8]

    /// An answer to keep.
    public init(requestHash: String, status: Int, headers: String, body: [UInt8]) {
        (self.requestHash, self.status, self.headers, self.body) = (requestHash, status, headers, body)
    }
}
