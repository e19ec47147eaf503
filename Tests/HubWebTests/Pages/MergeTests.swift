import Foundation
import Testing

@testable import HubWeb

@Suite("Two changes of one text")
struct MergeTests {
    @Test(
        "sentences that either person added are in it, and those that either took out are not",
        arguments: [
            ("A. B.", "A. B. C.", "A. X. B.", "A. X. B. C."),
            ("A. B.", "A.", "A. B. C.", "A. C."),
            ("A. B.", "A. B.", "Z.", "Z."),
            ("A. B.", "Z.", "A. B.", "Z."),
            ("A.", "A two.", "A three.", "A three. A two."),
            ("", "First.", "Second.", "Second. First."),
            ("A. B. C.", "C. A.", "A. B. C. D.", "C. D. A."),
        ])
    func sentences(base: String, one: String, other: String, merged: String) {
        #expect(SentenceMerge.merged(base: base, one: one, other: other) == merged)
    }

    private static func changed(_ text: String, _ seen: String, kind: String = "configuration") -> [String: String] {
        [
            "action": "A1", "text": text, "kind": kind, "audience": "patient", "source": StoryTests.advisory,
            "seen": seen,
        ]
    }

    /// A case with one action that two people change at once; the answer to the second.
    private static func conflict(_ api: API) async throws -> (
        address: String, biomed: Browser, security: Browser, page: String
    ) {
        let (address, biomed, security) = try await PageStoryTests.opened(api)
        var added = changed("Switch it off. Tell the ward.", try await PageStoryTests.version(biomed, address))
        added["action"] = nil
        #expect(try await biomed.send("\(address)/add-action", added).status == 303)
        let seen = try await PageStoryTests.version(biomed, address)
        let first = try await security.send(
            "\(address)/change-action", changed("Switch it off. Tell the ward. Note the time.", seen, kind: "patch"))
        #expect(first.status == 303, "\(first.text)")
        let second = try await biomed.send(
            "\(address)/change-action", changed("Switch it off today. Tell the ward.", seen))
        #expect(second.status == 409)
        return (address, biomed, security, second.text)
    }

    /// The values of a form's fields on a page: the form whose button says this.
    private static func form(_ label: String, in page: String) -> [String: String] {
        let form = page.components(separatedBy: "<form ").first { $0.contains(">\(label)</button>") } ?? ""
        var fields: [String: String] = [:]
        for part in form.components(separatedBy: "name=\"").dropFirst() {
            let name = String(part.prefix { $0 != "\"" })
            if part.contains("</textarea>") {
                let text = part.components(separatedBy: "</textarea>")[0]
                fields[name] = String(text[text.index(after: text.firstIndex(of: ">") ?? text.startIndex)...])
            } else if part.contains("</select>") {
                let chosen = part.components(separatedBy: "<option value=\"").first { $0.contains(" selected>") }
                fields[name] = chosen.map { String($0.prefix { $0 != "\"" }) }
            } else if let value = part.components(separatedBy: "value=\"").dropFirst().first, !part.contains("checkbox")
            {
                fields[name] = String(value.prefix { $0 != "\"" })
            }
        }
        fields["form_token"] = nil
        return fields
    }

    @Test("both stand side by side, and nothing is saved yet")
    func sideBySide() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _, page) = try await Self.conflict(api)
            #expect(page.contains("<blockquote>Switch it off. Tell the ward. Note the time.</blockquote>"))
            #expect(page.contains("<blockquote>Switch it off today. Tell the ward.</blockquote>"))
            #expect(page.contains("<blockquote>Patch</blockquote>"))
            #expect(page.contains(#"<a class="button" href="\#(address)">Keep what is there now</a>"#))
            #expect(try await biomed.get(address).text.contains("Note the time."))
        }
    }

    @Test("one button puts mine in its place, without retyping")
    func mine() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _, page) = try await Self.conflict(api)
            let fields = Self.form("Put mine in its place", in: page)
            #expect(fields["text"] == "Switch it off today. Tell the ward.")
            #expect(try await biomed.send("\(address)/change-action", fields).status == 303)
            let text = try await biomed.get(address).text
            #expect(text.contains("<strong>A1. Switch it off today. Tell the ward.</strong>"))
        }
    }

    @Test("one button saves both together: the sentences of both, and the kind that only the other changed")
    func both() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, _, page) = try await Self.conflict(api)
            let fields = Self.form("Save both together", in: page)
            #expect(fields["kind"] == "patch")
            #expect(try await biomed.send("\(address)/change-action", fields).status == 303)
            let text = try await biomed.get(address).text
            #expect(text.contains("<strong>A1. Switch it off today. Tell the ward. Note the time.</strong>"))
        }
    }

    @Test("a third change meanwhile is shown again, and overwrites nothing")
    func again() async throws {
        let harness = try await Harness.make()
        try await harness.run { api in
            let (address, biomed, security, page) = try await Self.conflict(api)
            let third = Self.changed("Another text.", try await PageStoryTests.version(security, address))
            #expect(try await security.send("\(address)/change-action", third).status == 303)
            let reply = try await biomed.send(
                "\(address)/change-action", Self.form("Put mine in its place", in: page))
            #expect(reply.status == 409 && reply.text.contains("<blockquote>Another text.</blockquote>"))
            #expect(try await biomed.get(address).text.contains("<strong>A1. Another text.</strong>"))
        }
    }
}
