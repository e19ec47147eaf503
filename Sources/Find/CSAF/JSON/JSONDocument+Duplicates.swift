extension JSONDocument {
    /// The values whose name stands before in the same object, in document order.
    ///
    /// RFC 8259 (section 4) leaves open which one counts; lookups take the last.
    public var duplicateMembers: [JSONNode] {
        var found: [JSONNode] = []
        for index in storage.tape.indices where storage.tape[index].kind == .object {
            let object = JSONNode(storage: storage, index: index)
            if object.count < 2 { continue }
            if object.count <= 16 {
                object.appendDuplicatesByPairs(to: &found)
            } else {
                object.appendDuplicatesBySet(to: &found)
            }
        }
        return found
    }
}

extension JSONNode {
    /// Compares each name with those before it: cheapest for the few members that most objects have.
    fileprivate func appendDuplicatesByPairs(to found: inout [JSONNode]) {
        let storage = storage
        let tape = storage.tape
        let end = Int(tape[index].next)
        var key = index + 1
        while key < end {
            var earlier = index + 1
            while earlier < key {
                // Names of another length are other names, unless escapes hide what they say.
                if tape[earlier].length == tape[key].length || tape[earlier].hasEscapes || tape[key].hasEscapes,
                    JSONKey(storage: storage, index: earlier).isSame(as: JSONKey(storage: storage, index: key))
                {
                    found.append(JSONNode(storage: storage, index: key + 1))
                    break
                }
                earlier = Int(tape[earlier + 1].next)
            }
            key = Int(tape[key + 1].next)
        }
    }

    /// Keeps a set of names, so that an object of a million members costs no square.
    fileprivate func appendDuplicatesBySet(to found: inout [JSONNode]) {
        var names: Set<[UInt8]> = []
        var members = rawMembers
        while let (key, value) = members.next() {
            if !names.insert(Array(key.string.utf8)).inserted { found.append(value) }
        }
    }
}
