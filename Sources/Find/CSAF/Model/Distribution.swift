/// With whom the document may be shared (CSAF 2.0, 3.2.1.5).
public struct Distribution: Sendable, Hashable {
    /// Conditions in words.
    public var text: String?
    /// The traffic light.
    public var tlp: TrafficLight?
    /// The group that it is meant for (CSAF 2.1).
    public var sharingGroup: SharingGroup?

    /// An empty value.
    public init() {}
}

extension Distribution {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init()
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "text": text = reader.optionalText(value)
            case "tlp": tlp = TrafficLight(value, &reader)
            case "sharing_group": sharingGroup = SharingGroup(value, &reader)
            default: reader.unknown(key, value)
            }
        }
    }
}
