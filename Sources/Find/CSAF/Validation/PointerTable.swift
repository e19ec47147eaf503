/// Works out the JSON pointers (RFC 6901) of many nodes in one walk over the document.
///
/// `JSONNode.pointer` walks from the root for each node; 10^5 findings in one array would make that quadratic.
struct PointerTable {
    /// A container on the way to the last target, and how far it was walked through.
    private struct Frame {
        let end: Int
        let isObject: Bool
        var next: Int
        var position = 0
        /// The name or position of the child that was entered.
        var token = ""
    }

    private let storage: JSONStorage
    private var frames: [Frame] = []

    /// The pointers of the nodes at these tape indices.
    static func pointers(of indices: Set<Int>, in document: JSONDocument) -> [Int: String] {
        var table = PointerTable(storage: document.storage)
        var result: [Int: String] = [0: ""]
        table.enter(0)
        for index in indices.sorted() where index > 0 {
            table.descend(to: index)
            result[index] = table.frames.dropLast().reduce(into: "") { $0 += "/" + $1.token }
        }
        return result
    }

    private init(storage: JSONStorage) {
        self.storage = storage
    }

    private mutating func enter(_ index: Int) {
        let entry = storage.tape[index]
        frames.append(Frame(end: Int(entry.next), isObject: entry.kind == .object, next: index + 1))
    }

    /// Targets come in rising order, so that every container is walked through once.
    private mutating func descend(to target: Int) {
        while let frame = frames.last, frame.end <= target { frames.removeLast() }
        while let depth = frames.indices.last, let child = Self.advance(&frames[depth], to: target, storage) {
            enter(child)
            if child == target { return }
        }
    }

    /// The child of a container that is or holds the target, without stepping past it.
    ///
    /// Static, because a method would hold a second reference to the frames and make the change copy them all.
    private static func advance(_ frame: inout Frame, to target: Int, _ storage: JSONStorage) -> Int? {
        while frame.next < frame.end {
            let child = frame.isObject ? frame.next + 1 : frame.next
            let after = Int(storage.tape[child].next)
            if target < after {
                frame.token =
                    frame.isObject
                    ? JSONPointer.escape(JSONKey(storage: storage, index: frame.next).string) : String(frame.position)
                return child
            }
            frame.next = after
            frame.position += 1
        }
        return nil
    }
}
