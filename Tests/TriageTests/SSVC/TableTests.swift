import CSAF
import Foundation
import TestSupport
import Testing
import Triage

@Suite("SSVC tables")
struct TableTests {
    @Test("every combination has its own row, and the rows stand in SSVC's order")
    func complete() {
        #expect(DeployerTree.rows.map(\.number) == Array(0..<72))
        #expect(HumanImpactTable.rows.map(\.number) == Array(0..<16))
    }

    @Test("more of anything never lowers an outcome of the tables")
    func monotone() {
        for one in DeployerTree.rows {
            for other in DeployerTree.rows
            where other.exploitation >= one.exploitation && other.exposure >= one.exposure
                && other.automatable >= one.automatable && other.impact >= one.impact
            {
                #expect(other.priority >= one.priority, "rows \(one.number) and \(other.number)")
            }
        }
        for one in HumanImpactTable.rows {
            for other in HumanImpactTable.rows where other.safety >= one.safety && other.mission >= one.mission {
                #expect(other.impact >= one.impact, "rows \(one.number) and \(other.number)")
            }
        }
    }

    @Test("the table counts where SSVC's prose differs, and says so")
    func prose() {
        let row = HumanImpactTable.row(safety: .critical, mission: .degraded)
        #expect(row.impact == .medium && row.proseDiffers == .high)
        #expect(HumanImpactTable.rows.filter { $0.proseDiffers != nil }.count == 4)
    }
}

@Suite("SSVC tables against SSVC's files", .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct TableCorpusTests {
    @Test("every row of the deployer table in SSVC's CSV is met")
    func deployerCSV() throws {
        let rows = try csv("deployer_patch_application_priority_1_0_0.csv")
        #expect(rows.count == 72)
        for (cells, row) in zip(rows, DeployerTree.rows) {
            let own = [
                String(row.number), row.exploitation.rawValue, row.exposure.rawValue, row.automatable.rawValue,
                row.impact.rawValue, row.priority.rawValue,
            ]
            #expect(cells == own)
        }
    }

    @Test("every row of the human impact table in SSVC's CSV is met")
    func impactCSV() throws {
        let rows = try csv("human_impact_1_0_0.csv")
        #expect(rows.count == 16)
        for (cells, row) in zip(rows, HumanImpactTable.rows) {
            let own = [String(row.number), row.safety.rawValue, row.mission.rawValue, row.impact.rawValue]
            #expect(cells == own)
        }
    }

    @Test("every mapping of the deployer table in SSVC's JSON is met, with the versions of its decision points")
    func deployerJSON() throws {
        let table = try json("deployer_patch_application_priority_1_0_0.json")
        let mapping = try #require(table["mapping"]).elements.map(\.self)
        #expect(mapping.count == 72)
        for (node, row) in zip(mapping, DeployerTree.rows) {
            #expect(key(node, row.exploitation) && key(node, row.exposure) && key(node, row.automatable))
            #expect(key(node, row.impact) && key(node, row.priority))
        }
        #expect(DeployerTree.id == "ssvc:\(table["key"]?.string ?? ""):\(table["version"]?.string ?? "")")
    }

    @Test("every mapping of the human impact table in SSVC's JSON is met, with the versions of its decision points")
    func impactJSON() throws {
        let table = try json("human_impact_1_0_0.json")
        let mapping = try #require(table["mapping"]).elements.map(\.self)
        #expect(mapping.count == 16)
        for (node, row) in zip(mapping, HumanImpactTable.rows) {
            #expect(key(node, row.safety) && key(node, row.mission) && key(node, row.impact))
        }
        #expect(HumanImpactTable.id == "ssvc:\(table["key"]?.string ?? ""):\(table["version"]?.string ?? "")")
    }

    private func key<Value: DecisionValue>(_ node: JSONNode, _ value: Value) -> Bool {
        node[Value.point]?.string == value.key
    }

    private func csv(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: Corpora.data.appendingPathComponent("ssvc/\(name)"), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func json(_ name: String) throws -> JSONNode {
        try JSONDocument([UInt8](Data(contentsOf: Corpora.data.appendingPathComponent("ssvc/\(name)")))).root
    }
}
