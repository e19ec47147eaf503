import GlucoseModel
import PumpLink
import PumpSystem
import Testing

@Suite("The lab")
struct LabTests {
    /// One patient of each group: enough to see an effect.
    private static let patients = ["child#002", "adolescent#001", "adult#001"].compactMap {
        VirtualPatient.named($0).flatMap { LabPatient($0) }
    }

    private static func run(
        _ pairing: Pairing, _ attack: Attack?, _ actions: Set<ProtectiveAction> = []
    ) -> LabResult {
        LabScenario(pairing, attack, actions: actions).run(patients, seeds: 1)
    }

    @Test("every virtual patient gets settings that keep them above 80 on an ordinary day")
    func settings() {
        #expect(VirtualPatient.all.compactMap { LabPatient($0) }.count == 30)
        let day = Self.run(.pumpLink, nil)
        #expect(day.minimumGlucose > 75)
        #expect(day.unauthorized == .zero && day.withheld == .zero && day.confirmedByMistake == .zero)
    }

    @Test("with the weak pairing every attack delivers or withholds insulin", arguments: Attack.allCases)
    func weak(_ attack: Attack) {
        let result = Self.run(.weak, attack)
        if attack == .overheardPairingSuspend {
            #expect(result.withheld > Insulin(units: 5))
            #expect(result.glucose.timeAbove250 >= Self.run(.weak, nil).glucose.timeAbove250)
        } else {
            #expect(result.unauthorized > Insulin(units: 10))
            #expect(result.minimumGlucose < 54)
            #expect(result.glucose.timeBelow54 > 0.05)
        }
    }

    @Test("with PumpLink no attack delivers or withholds any", arguments: Attack.allCases)
    func pumpLink(_ attack: Attack) {
        let result = Self.run(.pumpLink, attack)
        #expect(result.unauthorized == .zero)
        #expect(result.withheld == .zero)
        if attack != .stolenRemote { #expect(result.minimumGlucose > 75) }
    }

    @Test("a thief's bolus that a person confirms by mistake is told apart, and the habit prevents it")
    func mistake() {
        #expect(Self.run(.pumpLink, .stolenRemote).confirmedByMistake > Insulin(units: 10))
        #expect(Self.run(.pumpLink, .stolenRemote, [.confirmOwnOnly]).confirmedByMistake == .zero)
    }

    @Test(
        "each protective action stops the attack it is meant for, on the weak pairing",
        arguments: [
            (Attack.overheardPairingBolus, ProtectiveAction.remoteBolusOff),
            (.overheardPairingBolus, .pairInPrivate), (.overheardPairingSuspend, .pairInPrivate),
            (.connectionRequest, .confirmOwnOnly), (.connectionRequest, .keepSerialPrivate),
            (.replayedBolus, .remoteBolusOff), (.stolenRemote, .remoteBolusOff),
            (.compromisedGateway, .unplugBridge),
        ])
    func actions(_ attack: Attack, _ action: ProtectiveAction) {
        let result = Self.run(.weak, attack, [action])
        #expect(result.unauthorized == .zero)
        #expect(result.withheld == .zero)
    }

    @Test("an action that is not meant for an attack does not stop it")
    func wrongAction() {
        #expect(Self.run(.weak, .overheardPairingSuspend, [.remoteBolusOff]).withheld > .zero)
        #expect(Self.run(.weak, .overheardPairingBolus, [.unplugBridge]).unauthorized > .zero)
    }

    @Test("cancelling what one did not start leaves less time below 54, not none")
    func cancelling() {
        let without = Self.run(.weak, .overheardPairingBolus)
        let with = Self.run(.weak, .overheardPairingBolus, [.cancelForeign])
        #expect(with.glucose.timeBelow54 < without.glucose.timeBelow54)
        #expect(with.unauthorized > .zero)
    }

    @Test("the same seed lives the same day")
    func seeds() {
        #expect(Self.run(.pumpLink, .replayedBolus) == Self.run(.pumpLink, .replayedBolus))
    }

    @Test("the report has the promised members")
    func json() {
        let text = LabReport.json([Self.run(.weak, .replayedBolus, [.pairInPrivate])])
        #expect(text.hasPrefix("{\"scenarios\": [\n  {\"name\": \"replayed-bolus\", \"pairing\": \"weak\", "))
        #expect(text.contains("\"actions\": [\"pair-in-private\"], \"patients\": 3, \"seeds\": 1, "))
        for member in [
            "unauthorized_units", "withheld_units", "minimum_glucose", "time_below_54", "time_below_70",
            "time_above_250",
        ] { #expect(text.contains("\"\(member)\": ")) }
    }

    @Test("the picture has a line and a band for each curve, and a name")
    func svg() {
        let curves = [LabScenario(.weak, .replayedBolus), LabScenario(.pumpLink, .replayedBolus)].map {
            LabCurves($0, Self.patients)
        }
        let svg = LabPlot.svg(curves, title: "Replays & <more>")
        #expect(svg.split(separator: "<polyline").count == 3)
        #expect(svg.contains("<title>Replays &amp; &lt;more&gt;</title>"))
        #expect(svg.hasSuffix("</svg>\n"))
        #expect(curves[0].points.count == 288)
    }

    @Test("all scenarios are different, and the headline has every attack on either pairing")
    func grid() {
        #expect(Set(LabScenario.all).count == LabScenario.all.count)
        #expect(LabScenario.headline.count == 2 + 12)
        #expect(LabScenario.all.count == 2 + 6 * 2 * 8)
    }
}
