import CSAF
import Testing

@Suite("JSON: writing")
struct JSONWriterTests {
    @Test("members stand in the order given, with commas between")
    func compact() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("b", 1)
            writer.member("a", ["x", "y"])
            writer.member("c", object: { $0.member("d", true) })
            writer.member("e", array: { _ in })
            writer.name("f")
            writer.null()
            writer.member("g", 0.97)
        }
        #expect(writer.text == #"{"b":1,"a":["x","y"],"c":{"d":true},"e":[],"f":null,"g":0.97}"#)
    }

    @Test("pretty text is indented by two spaces")
    func pretty() {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("a", [String]())
            writer.member("b", array: { $0.integer(1) })
        }
        #expect(writer.text == "{\n  \"a\": [],\n  \"b\": [\n    1\n  ]\n}")
    }

    @Test("lines begin anew")
    func lines() {
        var writer = JSONWriter()
        for number in 1...2 {
            writer.object { $0.member("n", number) }
            writer.newline()
        }
        #expect(writer.text == "{\"n\":1}\n{\"n\":2}\n")
    }

    @Test(
        "every text comes back as it was",
        arguments: ["", "a\"b\\c", "\u{0}\u{1F}\n\r\t\u{7F}", "é😀\u{2028}", "</script>"])
    func roundTrip(text: String) throws {
        var writer = JSONWriter()
        writer.string(text)
        #expect(try JSONDocument(writer.bytes).root.string == text)
    }

    @Test("numbers that JSON cannot express are null")
    func notFinite() {
        var writer = JSONWriter()
        writer.array { writer in
            for value in [Double.infinity, .nan, 1.0, 1e300, -0.5] { writer.number(value) }
        }
        #expect(writer.text == "[null,null,1,1e+300,-0.5]")
    }

    @Test("a value of a document is written as it stands there")
    func raw() throws {
        let document = try JSONDocument(Array("[ 1.50 ]".utf8))
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("a")
            writer.raw(document.root)
        }
        #expect(writer.text == "{\"a\":[ 1.50 ]}")
    }
}
