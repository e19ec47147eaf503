import CSAF
import Testing

@Suite("JSON: asking a node")
struct JSONNodeTests {
    private func root(_ text: String) throws -> JSONNode { try JSONDocument(Array(text.utf8)).root }

    @Test("members and elements keep their order")
    func order() throws {
        let node = try root("{\"b\":1,\"a\":[true,null,\"x\"],\"c\":{}}")
        #expect(node.members.map(\.key) == ["b", "a", "c"])
        #expect(node["a"]?.elements.map(\.kind) == [.bool, .null, .string])
        #expect(node.count == 3)
        #expect(node["a"]?.count == 3)
    }

    @Test("a missing member, a missing element and another kind give nil")
    func missing() throws {
        let node = try root("{\"a\":[1]}")
        #expect(node["b"] == nil)
        #expect(node["a"]?[1] == nil)
        #expect(node["a"]?[-1] == nil)
        #expect(node["a"]?["x"] == nil)
        #expect(node[0] == nil)
        #expect(node.string == nil && node.number == nil && node.bool == nil && !node.isNull)
    }

    @Test("a name is found however it is escaped")
    func escapedName() throws {
        #expect(try root("{\"\\u0061b\":1}")["ab"]?.integer == 1)
        #expect(try root("{\"ä\":1}")["ä"]?.integer == 1)
    }

    @Test("of two members with one name the last counts, and the document lists it")
    func duplicates() throws {
        let document = try JSONDocument(Array("{\"a\":1,\"b\":{\"x\":1,\"\\u0078\":2},\"a\":3}".utf8))
        #expect(document.root["a"]?.integer == 3)
        #expect(document.duplicateMembers.map(\.rawText) == ["3", "2"])
    }

    @Test("duplicates are found among many members")
    func manyDuplicates() throws {
        let members = (0..<1000).map { "\"k\($0 % 999)\":\($0)" }.joined(separator: ",")
        let document = try JSONDocument(Array("{\(members)}".utf8))
        #expect(document.duplicateMembers.map(\.integer) == [999])
    }

    @Test(
        "whole numbers are whole however they are written",
        arguments: [
            ("3", 3), ("-3", -3), ("3.0", 3), ("3e2", 300), ("9223372036854775807", Int.max), ("-0", 0),
            ("9223372036854775808", nil), ("3.5", nil), ("1e999", nil), ("\"3\"", nil),
        ] as [(String, Int?)])
    func integers(text: String, value: Int?) throws { #expect(try root(text).integer == value) }

    @Test("a number beyond a double is no number, but stays in the text")
    func hugeNumber() throws {
        let node = try root("1e999")
        #expect(node.number == nil)
        #expect(node.rawText == "1e999")
    }

    @Test("strings lose their escapes")
    func strings() throws {
        #expect(try root("\"a\\\"\\\\\\/\\u00e9\\ud83d\\ude00\\n\"").string == "a\"\\/é😀\n")
    }

    @Test("a pointer leads back to its node, for every node of a document")
    func pointers() throws {
        let document = try JSONDocument(Array(Sample.advisory.utf8))
        var waiting = [document.root]
        var seen = 0
        while let node = waiting.popLast() {
            seen += 1
            #expect(document.node(at: node.pointer)?.offset == node.offset)
            waiting += node.members.map(\.value) + Array(node.elements)
        }
        #expect(seen > 150)
    }

    @Test("tildes and slashes of names are escaped in pointers")
    func pointerEscapes() throws {
        let document = try JSONDocument(Array("{\"a/b\":{\"~1\":[0]}}".utf8))
        let node = try #require(document.root["a/b"]?["~1"]?[0])
        #expect(node.pointer == "/a~1b/~01/0")
        #expect(document.node(at: "/a~1b/~01/0")?.integer == 0)
        #expect(document.node(at: "a") == nil)
        for other in ["/a~1b/~01/1", "/a~1b/~01/+0", "/a~1b/~01/00", "/a~1b/~01/-", "/a~1b/~01/", "/"] {
            #expect(document.node(at: other) == nil, "\(other)")
        }
    }

    @Test("the raw text is that of the document, spaces and all")
    func rawText() throws {
        let node = try root("{ \"a\" : [ 1 , \"x\\n\" ] }")
        #expect(node["a"]?.rawText == "[ 1 , \"x\\n\" ]")
        #expect(node["a"]?[1]?.rawText == "\"x\\n\"")
    }
}
