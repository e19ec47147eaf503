/// Works out the JSON pointers (RFC 6901) of many nodes in one walk over the document.
///
/// `JSONNode.pointer` walks from the root for each node; 10^5 findings in one array would make that quadratic.
struct PointerTable {
    private struct Frame {
        let end: Int
        let prefix: String
        let isObject: Bool
        var next: Int
        var position: Int
    }

    private let storage: JSONStorage
    private var frames: [Frame] = []

    /// The pointers of the nodes at these tape indices.
    static func pointers(of indices: Set<Int>, in document: JSONDocument) -> [Int: String] {
        var table = PointerTable(storage: document.storage)
        var result: [Int: String] = [0: ""]
        table.open(0, prefix: "")
        for index in indices.sorted() where index > 0 {
            result[index] = table.descend(to: index)
        }
        return result
    }

    private init(storage: JSONStorage) {
        self.storage = storage
    }

    private mutating func open(_ index: Int, prefix: String) {
        let entry = storage.tape[index]
        frames.append(
            Frame(
                end: Int(entry.next), prefix: prefix, isObject: entry.kind == .object, next: index + 1, position: 0))
    }

    /// Targets come in rising order, so that every container is walked through once.
    private mutating func descend(to target: Int) -> String {
        while let frame = frames.last, frame.end <= target { frames.removeLast() }
        while let depth = frames.indices.last {
            let (value, pointer) = advance(&frames[depth], to: target)
            guard let value else { return frames[depth].prefix }
            if value == target {
                open(value, prefix: pointer)
                return pointer
            }
            open(value, prefix: pointer)
        }
        return ""
    }

    /// The child of a container that is or holds the target, without stepping past it.
    private func advance(_ frame: inout Frame, to target: Int) -> (Int?, String) {
        while frame.next < frame.end {
            let value = frame.isObject ? frame.next + 1 : frame.next
            guard storage.tape.indices.contains(value) else { break }
            let after = Int(storage.tape[value].next)
            if target < after {
                let token =
                    frame.isObject
                    ? JSONPointer.escape(JSONKey(storage: storage, index: frame.next).string) : String(frame.position)
                return (value, frame.prefix + "/" + token)
            }
            frame.next = after
            frame.position += 1
        }
        return (nil, frame.prefix)
    }
}
