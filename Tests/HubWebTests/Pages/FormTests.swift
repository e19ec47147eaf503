import Testing

@testable import HubWeb

@Suite("Forms")
struct FormTests {
    @Test("a form's text is read as browsers write it")
    func encoded() {
        let fields = Fields(urlEncoded: "a=1+2%2B3&b=&device=P-1&device=P-2&%C3%A9=x&bad=%zz")
        #expect(fields["a"] == "1 2+3")
        #expect(fields["b"] == nil)
        #expect(fields.all("device") == ["P-1", "P-2"])
        #expect(fields["é"] == "x")
        #expect(fields["bad"] == "%zz")
    }

    @Test("what is written as a query is read back the same", arguments: ["", "a b", "x&y=z", "ü/?#\"", "%"])
    func roundTrip(_ value: String) {
        let fields = Fields(items: [.init(name: "n", value: value)])
        #expect(Fields(urlEncoded: fields.urlEncoded) == fields)
    }

    @Test(
        "an address to go on to is one of ours",
        arguments: [
            ("/cases/3?x=1", "/cases/3?x=1"), ("//evil.example", "/"), ("https://evil.example", "/"),
            ("/\\evil.example", "/"), ("/a\r\nSet-Cookie: x", "/"), ("", "/"),
        ])
    func own(_ text: String, _ wanted: String) { #expect(Address.own(text) == wanted) }

    static let boundary = "XX"

    @Test("fields and files come out of a form as they went in")
    func multipart() throws {
        let body =
            "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"r%22.txt\"\r\nContent-Type: text/plain"
            + "\r\n\r\n\r\n--XY\r\n\r\n--XX--\r\n"
        let (fields, files) = try MultipartReader(boundary: Self.boundary).read(Array(body.utf8))
        #expect(fields["a"] == "one")
        #expect(files.map(\.name) == ["r\".txt"])
        #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["\r\n--XY\r\n"])
    }

    @Test(
        "a form that did not come through whole is refused",
        arguments: ["", "--XX", "--XX\r\n\r\n", "--XX\r\nname\r\n\r\nv"])
    func broken(_ body: String) {
        #expect(throws: Problem.self) { try MultipartReader(boundary: Self.boundary).read(Array(body.utf8)) }
    }

    @Test("a message survives the way through a cookie, and nothing else is taken for one")
    func flash() {
        let flash = Flash.done("Die Anzeige zeigt „6.5“ ✓")
        #expect(Flash(cookieValue: flash.cookieValue) == flash)
        #expect(Flash(cookieValue: "done") == nil)
        #expect(Flash(cookieValue: "evil.aGk") == nil)
    }
}
