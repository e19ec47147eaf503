/// A finding before its pointer is worked out: pointers of many findings are cheap only together.
struct Issue: Sendable {
    /// The value that is wrong.
    var node: JSONNode
    /// What is wrong.
    var message: String
    /// Whether it is only worth a note, because the test could not decide.
    var isNote: Bool

    init(_ node: JSONNode, _ message: String, isNote: Bool = false) {
        self.node = node
        self.message = message
        self.isNote = isNote
    }
}
