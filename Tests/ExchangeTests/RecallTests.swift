import CSAF
import Exchange
import Testing

@Suite("Recalls of openFDA")
struct RecallTests {
    static let recall = """
        {"meta": {}, "results": [{"product_res_number": "Z-0001-2026", "res_event_number": "90001",
          "product_description": "Northwind Tide 400 infusion pump. Product Usage: infuses.", "code_info": "Serial 100 to 200",
          "recalling_firm": "Northwind, Inc.", "reason_for_recall": "Alarm may stay silent.",
          "action": "Customers were asked to update.", "event_date_initiated": "2026-01-05", "event_date_posted": "2026-02-01"}]}
        """
    static let enforcement = """
        {"results": [{"recall_number": "Z-0001-2026", "event_id": "90001", "product_type": "Devices",
          "classification": "Class II", "recalling_firm": "Northwind, Inc.", "product_description": "Tide 400",
          "code_info": "All units", "reason_for_recall": "Alarm", "recall_initiation_date": "20260105", "report_date": "20260210"},
          {"recall_number": "D-1", "product_type": "Drugs"}, 7]}
        """

    private static func record(_ text: String) throws -> RecallFile.Record {
        try #require(try RecallFile(Array(text.utf8)).records.first)
    }

    @Test("each record is kept byte for byte; drugs and what is no record are passed over")
    func records() throws {
        let file = try RecallFile(Array(Self.enforcement.utf8))
        #expect(file.records.map(\.number) == ["Z-0001-2026"])
        #expect(file.problems.map(\.place) == ["/results/1", "/results/2"])
        #expect(Self.enforcement.utf8.contains(try #require(file.records.first).bytes))
    }

    @Test("both records of one number and event are one advisory, with what each says")
    func joined() throws {
        let (one, other) = (try Self.record(Self.recall), try Self.record(Self.enforcement))
        let document = try RecallDocument(recall: one.bytes, enforcement: other.bytes)
        #expect(document.number == "Z-0001-2026")
        #expect(document.classification == "Class II")
        #expect(document.action == "Customers were asked to update.")
        #expect(document.published == "2026-02-10")
        #expect(document.record(.recall) == one.bytes)
        #expect(document.record(.enforcement) == other.bytes)
        #expect(try RecallDocument(bytes: document.bytes).bytes == document.bytes)
    }

    @Test("a recall of some units claims no state and no version, one of all units is affected")
    func claims() throws {
        let some = try RecallDocument(recall: try Self.record(Self.recall).bytes, enforcement: nil)
        let all = try RecallDocument(recall: nil, enforcement: try Self.record(Self.enforcement).bytes)
        #expect(!some.meansAllUnits)
        #expect(all.meansAllUnits)
        let document = try CSAFDocument(bytes: some.csaf(id: some.number))
        #expect(document.claims.isEmpty)
        #expect(document.makeClaims().unclaimed.map(\.version) == [""])
        #expect(document.makeClaims().unclaimed.map(\.name) == ["Northwind Tide 400 infusion pump"])
        let claims = try CSAFDocument(bytes: all.csaf(id: all.number)).claims
        #expect(claims.map(\.status) == [.knownAffected])
        #expect(claims.map(\.version) == [""])
    }

    @Test(
        "only a plain word for all units means all of them",
        arguments: [
            ("All", true), ("All lots.", true), ("All serial numbers distributed since 2019", true), ("", false),
            ("All lots with serial numbers below 100", false), ("Lot 7; all others are not affected", false),
        ])
    func units(codes: String, isAll: Bool) throws {
        let text = #"{"product_res_number": "Z-1", "code_info": "\#(codes)"}"#
        #expect(try RecallDocument(recall: Array(text.utf8), enforcement: nil).meansAllUnits == isAll)
    }

    @Test("any damage is read or refused, and what is read makes a document", arguments: 0..<400)
    func damaged(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var bytes = Array((Bool.random(using: &random) ? Self.recall : Self.enforcement).utf8)
        Damage.harm(&bytes, &random)
        guard let file = try? RecallFile(bytes) else { return }
        for record in file.records {
            let document = try RecallDocument(recall: record.bytes, enforcement: nil)
            _ = try JSONDocument(document.csaf(id: "x"))
        }
    }
}

extension Sequence where Element == UInt8 {
    /// Whether the bytes stand somewhere in these.
    fileprivate func contains(_ bytes: [UInt8]) -> Bool {
        String(decoding: Array(self), as: UTF8.self).contains(String(decoding: bytes, as: UTF8.self))
    }
}
