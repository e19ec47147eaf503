import GlucoseModel
import Testing

@Suite("Scenario files")
struct ScenarioTests {
    @Test("columns are found by name, in any order, with spaces, quotes, a byte order mark and either line end")
    func reading() throws {
        let text = "\u{FEFF}insulin_u_per_min, Minute ,carbohydrate_g,remark\r\n0.5,\"30\",,x\r\n\r\n,10,45,\r\n"
        let scenario = try Scenario(csv: text)
        #expect(
            scenario.events == [
                ScenarioEvent(minute: 10, carbohydrate: 45), ScenarioEvent(minute: 30, insulin: 0.5),
            ])
    }

    @Test("rows of the same minute add up")
    func adding() throws {
        let scenario = try Scenario(csv: "minute,carbohydrate_g,insulin_u_per_min\n5,10,1\n5.0,20,0.5\n")
        #expect(scenario.events == [ScenarioEvent(minute: 5, carbohydrate: 30, insulin: 1.5)])
    }

    @Test("a header alone is a scenario in which nothing happens")
    func nothing() throws {
        #expect(try Scenario(csv: "minute,carbohydrate_g,insulin_u_per_min").events.isEmpty)
    }

    @Test(
        "what cannot be read is named with its row",
        arguments: [
            ("", 1, "header is missing"),
            ("minute,carbohydrate_g\n", 1, "insulin_u_per_min is missing"),
            ("minute,minute,carbohydrate_g,insulin_u_per_min\n", 1, "there twice"),
            ("minute;carbohydrate_g;insulin_u_per_min\n", 1, "minute is missing"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1,2,3\nnoon,2,3\n", 3, "not a number"),
            ("minute,carbohydrate_g,insulin_u_per_min\n,2,3\n", 2, "not a number"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1.5,2,3\n", 2, "not a whole number"),
            ("minute,carbohydrate_g,insulin_u_per_min\n-1,2,3\n", 2, "from 0"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1,-2,3\n", 2, "from 0"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1,2,nan\n", 2, "not a number"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1,2,inf\n", 2, "not a number"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1e300,2,3\n", 2, "from 0"),
            ("minute,carbohydrate_g,insulin_u_per_min\n1,2\n", 2, "no cell"),
        ])
    func refusing(_ text: String, _ row: Int, _ reason: String) {
        let error = #expect(throws: ScenarioError.self) { try Scenario(csv: text) }
        #expect(error?.row == row)
        #expect(error?.reason.contains(reason) == true, "\(error?.description ?? "")")
    }

    @Test("a replay writes every minute from 0, each before it is lived")
    func writing() throws {
        let patient = try #require(VirtualPatient.named("adult#001"))
        let scenario = Scenario([ScenarioEvent(minute: 0, insulin: 1)])
        let lines = ReplayCSV.text(Replay(patient, scenario, minutes: 3)).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0] == "minute,glucose_mg_dl")
        #expect(lines[1].hasPrefix("0,138.56"))
        #expect(lines[3].hasPrefix("2,"))
    }

    @Test("insulin of a minute is added to the basal for that minute only")
    func insulin() throws {
        let patient = try #require(VirtualPatient.named("adult#002"))
        var simulation = GlucoseSimulation(patient)
        var replay = Replay(patient, Scenario([ScenarioEvent(minute: 2, insulin: 1.5)]), minutes: 60)
        for minute in 0..<60 {
            #expect(replay.next() == simulation.glucose)
            simulation.advance(insulin: patient.basal + (minute == 2 ? 1.5 : 0))
        }
        #expect(replay.next() == nil)
    }

    @Test("minutes that are not asked for make an empty replay", arguments: [0, -5])
    func noMinutes(_ minutes: Int) throws {
        let patient = try #require(VirtualPatient.named("adult#001"))
        #expect(ReplayCSV.text(Replay(patient, Scenario([]), minutes: minutes)) == ReplayCSV.header)
    }
}
