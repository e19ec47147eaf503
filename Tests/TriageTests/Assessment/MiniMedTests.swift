import CVSS
import Testing
import Triage

@Suite("A 4.8 pump and an idle 9.8 server")
struct MiniMedTests {
    private let pump = Assessor().assess(Sketch.miniMed, on: Sketch.pump, startedAt: Sketch.start)
    private let server = Assessor().assess(Sketch.worst, on: Sketch.idleServer, startedAt: Sketch.start)

    @Test("the pump goes first, although the server has the higher score")
    func order() {
        #expect(pump.highestScore?.description == "4.8" && server.highestScore?.description == "9.8")
        #expect(pump.priority == .outOfCycle && server.priority == .scheduled)
        #expect(pump.outranks(server) && !server.outranks(pump))
        #expect([server, pump, server].leading == pump)
    }

    @Test("the pump's path is told step by step")
    func pumpPath() {
        let expected: [(AssessmentStep.Kind, String, FactSource, String?)] = [
            (.exploitation, "none", .advisory, "ssvc:E:1.1.0"),
            (.exposure, "controlled", .inventory, "ssvc:EXP:1.0.1"),
            (.automatable, "no", .cvss, "ssvc:A:2.0.0"),
            (.function, "therapy", .inventory, nil),
            (.safety, "critical", .policy, "ssvc:SI:2.0.1"),
            (.mission, "mef support crippled", .policy, "ssvc:MI:2.0.0"),
            (.humanImpact, "high", .table, "ssvc:DT_HI:1.0.0#9"),
            (.tree, "scheduled", .table, "ssvc:DT_DP:1.0.0#10"),
            (.floor, "out-of-cycle", .policy, "policy:/floors/therapy"),
            (.due, "2022-10-04T12:00:00.000Z", .policy, "policy:/due_days/out-of-cycle"),
        ]
        #expect(pump.path.map(\.kind) == expected.map(\.0))
        #expect(pump.path.map(\.value) == expected.map(\.1))
        #expect(pump.path.map(\.source) == expected.map(\.2))
        #expect(pump.path.map(\.reference) == expected.map(\.3))
        #expect(pump.treePriority == .scheduled)
    }

    @Test("the path can be read by people")
    func sentences() {
        #expect(pump.step(.exploitation)?.quote == "No known public exploits specifically target this vulnerability.")
        #expect(
            pump.step(.exposure)?.text
                == "The device's radio can be reached from some metres away. So says the inventory.")
        #expect(
            pump.step(.function)?.text
                == "“insulin pump” in the description says that it sustains life or delivers therapy.")
        #expect(
            pump.step(.tree)?.text
                == "In short: no exploitation is known, the device is reachable with restrictions, attacks cannot be "
                + "automated, and the human impact is high. SSVC's table makes that “scheduled”.")
        #expect(
            pump.step(.floor)?.text
                == "The policy's floor for a device that sustains life or delivers therapy raises it from “scheduled” "
                + "to “out of cycle”."
        )
        #expect(pump.step(.due)?.text == "“Out of cycle” means 14 days: due by 2022-10-04.")
    }

    @Test("the server's path leads by the tree alone to scheduled")
    func serverPath() {
        #expect(server.step(.exposure)?.value == "controlled" && server.step(.automatable)?.value == "yes")
        #expect(server.step(.mission)?.value == "degraded" && server.step(.humanImpact)?.value == "low")
        #expect(server.step(.tree)?.reference == "ssvc:DT_DP:1.0.0#12")
        #expect(
            server.step(.floor)?.text
                == "The policy's floor for a device that is administrative is “defer” and changes nothing.")
        #expect(server.due.due == Sketch.start.adding(days: 90))
    }

    @Test("what costs nothing is to be done now, whatever the priority; what costs or cannot be undone is not")
    func doNow() {
        func action(_ id: String, _ effect: ProtectiveAction.Effect, free: Bool = true, back: Bool = true)
            -> ProtectiveAction
        {
            ProtectiveAction(
                id: id, text: id, effect: effect, costsNothing: free, isReversible: back, source: "maker's bulletin")
        }
        let actions = [
            action("heed alerts", .notices), action("pair in private", .narrows),
            action("replace the pump", .closes, free: false), action("switch Remote Bolus off", .closes),
            action("erase the pump", .closes, back: false), action("cancel a strange bolus", .limitsHarm),
            action("keep the pump with you", .narrows),
        ]
        let assessment = Assessor().assess(Sketch.miniMed, on: Sketch.pump, startedAt: Sketch.start, actions: actions)
        #expect(
            assessment.doNow.items.map(\.action.id) == [
                "switch Remote Bolus off", "pair in private", "keep the pump with you", "heed alerts",
                "cancel a strange bolus",
            ])
        #expect(assessment.doNow.items.map(\.rank) == [1, 2, 3, 4, 5])
        #expect(assessment.doNow.items.first?.reason == "It costs nothing, can be undone, and closes the way in.")
        #expect(assessment.doNow.due == Sketch.start.adding(days: 1))
        #expect(assessment.priority == pump.priority && pump.doNow.items.isEmpty && pump.doNow.due == nil)
    }
}
