import CSAF
import Testing

@Suite("The content hash")
struct ContentHashTests {
    private func hash(_ text: String) throws -> ContentHash { try Sample.document(text).contentHash }

    @Test("layout, order of members and escapes do not count")
    func layout() throws {
        let one = #"{"document": {"csaf_version": "2.0", "title": "é/", "tracking": {"id": "A"}}, "x": [1.0, 2]}"#
        let other = """
            {"x":[1,2.0],
             "document":{"tracking":{"id":"\\u0041"},"title":"\\u00e9\\/","csaf_version":"2.0"}}
            """
        #expect(try hash(one) == hash(other))
    }

    @Test("the order of lists counts")
    func lists() throws {
        let text = #"{"document": {"csaf_version": "2.0", "tracking": {"id": "A"}}, "x": [1, 2]}"#
        #expect(try hash(text) != hash(Sample.text(replacing: "[1, 2]", with: "[2, 1]", in: text)))
    }

    @Test(
        "bookkeeping does not count",
        arguments: [
            ("\"name\": \"Tool\"", "\"name\": \"Other\""), ("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\""),
            ("\"current_release_date\": \"2024-01-01", "\"current_release_date\": \"2024-02-02"),
            ("\"summary\": \"First\"", "\"summary\": \"1st\""),
        ])
    func bookkeeping(old: String, new: String) throws {
        #expect(try hash(Sample.advisory) == hash(Sample.text(replacing: old, with: new)))
    }

    @Test(
        "everything else counts",
        arguments: [
            ("Two pumps.", "Three pumps."), ("\"status\": \"final\"", "\"status\": \"interim\""), ("<= 2.4", "<= 2.5"),
            ("\"id\": \"ACME-1\"", "\"id\": \"ACME-2\""), ("5.3", "5.4"), ("\"lang\": \"en\",", ""),
            ("\"lang\": \"en\"", "\"lang\": \"en\", \"generator\": 1"),
            ("\"title\": \"Weak pairing\"", "\"title\": \"Weak pairing\", \"version\": \"1\""),
        ])
    func content(old: String, new: String) throws {
        #expect(try hash(Sample.advisory) != hash(Sample.text(replacing: old, with: new)))
    }

    @Test("values that only look alike when joined differ")
    func boundaries() throws {
        let text = #"{"document": {"csaf_version": "2.0", "tracking": {"id": "A"}}, "x": ["a,b", "1", {}]}"#
        for other in [#"["a", "b", "1", {}]"#, #"["a,b", 1, {}]"#, #"["a,b", "1", []]"#, #"["a,b", ["1", {}]]"#] {
            #expect(try hash(text) != hash(Sample.text(replacing: #"["a,b", "1", {}]"#, with: other, in: text)))
        }
    }

    @Test("the hash is what other tools make of the canonical form")
    func known() throws {
        // The SHA-256 of {"document":{"csaf_version":"2.0","title":"T","tracking":{"id":"A"}},"x":[1,0.5,"\n"]}
        let text =
            #"{"x": [1.0, 5e-1, "\u000a"], "document": {"tracking": {"version": "1", "id": "A"}, "title": "T", "csaf_version": "2.0"}}"#
        #expect(try hash(text).hexadecimal == "fa7bb2337a9b9bc3776e9b9d28227554a30483363e5d3d6e2427d9d15c41caf7")
    }

    @Test("whole numbers that a double cannot tell apart differ")
    func largeNumbers() throws {
        let text = #"{"document": {"csaf_version": "2.0", "tracking": {"id": "A"}}, "x": 9007199254740992}"#
        #expect(try hash(text) != hash(Sample.text(replacing: "40992", with: "40993", in: text)))
    }
}
