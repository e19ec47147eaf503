import Testing
import Triage

@Suite("What words say about a device's function")
struct FunctionWordsTests {
    @Test(
        "the words of a row suggest a function",
        arguments: [
            ("INFUSION PUMPS, SYRINGE", .therapy), ("PUMP,INFUSION PUMP", .therapy),
            ("Alaris System PCA Pump Module", .therapy),
            ("VENTILATOR, INTENSIVE CARE", .therapy), ("Monitor/defibrillator", .therapy), ("AED", .therapy),
            ("Anesthesia machine with patient monitor", .therapy), ("X-RAY UNIT, MOBILE", .diagnosis),
            ("Electrocardiographs", .diagnosis), ("BLOOD GAS ANALYZERS", .diagnosis),
            ("CT Scanner 64 slices", .diagnosis),
            ("BEDS, ELECTRIC", .support), ("Automated dispensing cabinet", .support),
            ("Label printers", .administrative),
            ("PUMP, INFUSION, INSULIN", .therapy), ("MONITOR, PHYSIOLOGICAL, PATIENT", .diagnosis),
        ] as [(String, ClinicalFunction)])
    func suggestions(_ words: String, _ function: ClinicalFunction) {
        let judgement = ClinicalFunction.suggested(by: [(words, "the description")])
        #expect(judgement?.value == function)
        #expect(judgement?.quote == words && judgement?.source == .inventory)
    }

    @Test(
        "words that do not tell suggest nothing",
        arguments: ["", "Workstation", "Dell OptiPlex", "Pump", "Server, rack", "Embedded controller", "n/a"])
    func silent(_ words: String) { #expect(ClinicalFunction.suggested(by: [(words, "the model")]) == nil) }

    @Test("of several texts the most harmful function counts, wherever it stands")
    func severest() {
        let judgement = ClinicalFunction.suggested(by: [
            ("Patient monitor", "the description"), ("Syringe pump", "the product's name"),
        ])
        #expect(judgement?.value == .therapy)
        #expect(
            judgement?.reason
                == "“syringe pump” in the product's name says that it sustains life or delivers therapy.")
    }
}
