/// One thing in a document that the standard does not allow: which test says so, where, and why.
public struct Finding: Sendable, Hashable {
    /// The section of CSAF 2.0 whose test failed (`6.1.1`), or `schema` for the structure (section 3).
    public var test: String
    /// The place in the document (RFC 6901); for something missing, the object that should hold it.
    public var pointer: String
    /// What is wrong, in plain words.
    public var message: String

    /// A finding of one test at one place.
    public init(test: String, pointer: String, message: String) {
        self.test = test
        self.pointer = pointer
        self.message = message
    }
}
