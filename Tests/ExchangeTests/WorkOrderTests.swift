import Exchange
import Inventory
import Response
import Testing
import Triage

@Suite("Work orders")
struct WorkOrderTests {
    private static func story() throws -> CaseStory {
        var patients = CaseStory.device("P-1")
        patients.ownership = .patient
        var story = try CaseStory(devices: [
            CaseStory.device("=A-1"), CaseStory.device("B-2"), CaseStory.device("C-3", .notAffected), patients,
        ])
        try story.plan(.patch, "Install 2.4, then \"verify\"")
        return story
    }

    private static func csv(_ mapping: WorkOrderMapping = WorkOrderMapping()) throws -> [String] {
        let device = Device([.assetTag: "B-2", .serialNumber: "S-9", .department: "ICU"])
        let bytes = try WorkOrders(story().state, mapping: mapping).csv(inventory: ["B-2": device])
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test("there is an order for each of the hospital's open devices, under a number that stays the same")
    func orders() throws {
        let lines = try Self.csv(
            WorkOrderMapping("number = WO\nasset tag = Tag\nserial number = SN\ninstruction = Text"))
        #expect(
            lines == [
                "WO,Tag,SN,Text", "SUTURE-7-A1-=A-1,'=A-1,,\"Install 2.4, then \"\"verify\"\"\"",
                "SUTURE-7-A1-B-2,B-2,S-9,\"Install 2.4, then \"\"verify\"\"\"",
            ])
    }

    @Test("columns, their order, texts of their own and dates follow the mapping")
    func mapping() throws {
        let text = """
            # Our CMMS
            date format = DD.MM.YYYY
            "CM = corrective" = Work Type
            opened-date = Opened

            Asset Tag = Equipment ID
            """
        #expect(
            try Self.csv(WorkOrderMapping(text)) == [
                "Work Type,Opened,Equipment ID", "CM = corrective,02.03.2026,'=A-1", "CM = corrective,02.03.2026,B-2",
            ])
    }

    @Test(
        "a mapping that cannot be used says the line and what is wrong",
        arguments: [
            ("", 1), ("asset tag", 1), ("\n\ncolour = X", 3), ("asset tag =", 1), ("\"text = Column", 1),
            ("date format = MM/DD", 1), ("asset tag = A\nmodel = A", 2),
        ])
    func unusable(text: String, line: Int) {
        let error = #expect(throws: WorkOrderMapping.Unusable.self) { try WorkOrderMapping(text) }
        #expect(error?.line == line)
    }

    @Test("before both teams agreed there are no orders")
    func notAgreed() throws {
        let story = try CaseStory(devices: [CaseStory.device("A")])
        #expect(throws: WorkOrders.Problem.notAgreed(caseID: "7")) { try WorkOrders(story.state) }
    }
}
