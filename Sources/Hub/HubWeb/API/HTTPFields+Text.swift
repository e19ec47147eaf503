import HTTPTypes

extension HTTPFields {
    /// The value of a header that HTTPTypes has no name for.
    func text(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { self[$0] }
    }
}

extension HTTPResponse.Status {
    /// 507: no room is left (RFC 4918, section 11.5), for which HTTPTypes has no name.
    static let noRoom = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
}
