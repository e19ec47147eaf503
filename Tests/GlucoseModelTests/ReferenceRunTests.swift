import Foundation
import GlucoseModel
import TestSupport
import Testing

/// The run of another implementation, with an adaptive solver, over two days of one patient.
@Suite(
    "The published reference run",
    .enabled(if: Corpora.shouldRun, Comment(rawValue: Corpora.skipped)))
struct ReferenceRunTests {
    private struct Row {
        var glucose: Double
        var carbohydrate: Double
        var insulin: Double
        var low: Double
        var high: Double
    }

    /// The minutes on which the meals of that run began; its rows tell only the three minutes they lie in.
    private static let mealMinutes = [517, 644, 873, 1109, 1915, 2007, 2129, 2353, 2484]

    private static func rows() throws -> [Row] {
        let file = Corpora.data.appendingPathComponent("virtual-patients/sim_results_adolescent001.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) ?? 0 }
            return Row(glucose: cells[1], carbohydrate: cells[3], insulin: cells[4], low: cells[5], high: cells[6])
        }
    }

    /// Each row is the mean of the three minutes before it; the insulin of a row runs for the three minutes after it.
    private static func largestDifference(_ steps: SolverSteps) throws -> Double {
        let rows = try rows()
        let patient = try #require(VirtualPatient.named("adolescent#001"))
        var simulation = GlucoseSimulation(patient, steps: steps)
        var worst = abs(simulation.glucose - rows[0].glucose)
        for index in 1..<rows.count {
            var sum = 0.0
            for _ in 0..<3 {
                let minute = simulation.minute
                let isMeal = mealMinutes.contains(minute)
                // The row says grams a minute, averaged over its three minutes.
                let meal = isMeal ? (rows[minute / 3].carbohydrate * 3).rounded() : 0
                simulation.advance(meal: meal, insulin: rows[index - 1].insulin)
                sum += simulation.glucose
            }
            worst = max(worst, abs(sum / 3 - rows[index].glucose))
        }
        return worst
    }

    @Test("two days agree within 1e-3 mg/dL")
    func agreement() throws {
        let worst = try Self.largestDifference(.standard)
        #expect(worst < 1e-3)
        print("largest difference from the reference run: \(worst) mg/dL")
    }

    @Test("one step a minute would agree too, ten times less closely at most")
    func coarse() throws {
        #expect(try Self.largestDifference(.even(1)) < 1e-2)
    }

    @Test("risks agree with the reference on every row")
    func risks() throws {
        for row in try Self.rows() {
            let risk = GlucoseRisk(row.glucose)
            #expect(abs(risk.low - row.low) < 1e-9)
            #expect(abs(risk.high - row.high) < 1e-9)
        }
    }

    @Test("every figure of the thirty patients is the published one")
    func figures() throws {
        let file = Corpora.data.appendingPathComponent("virtual-patients/vpatient_params.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 31)
        for line in lines.dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let published = Dictionary(uniqueKeysWithValues: zip(header, cells))
            let patient = try #require(VirtualPatient.named(cells[0]))
            for (symbol, value) in patient.parameters.bySymbol { #expect(Double(published[symbol] ?? "") == value) }
            for (index, value) in patient.initialState.inOrder.enumerated() {
                let name = index < 9 ? "x0_ \(index + 1)" : "x0_\(index + 1)"
                #expect(Double(published[name] ?? "") == value, "\(cells[0]) \(name)")
            }
        }
    }
}

extension PatientParameters {
    /// The figures by the column names of the published file.
    fileprivate var bySymbol: [String: Double] {
        [
            "BW": bodyWeight, "kabs": kabs, "kmax": kmax, "kmin": kmin, "b": b, "d": d, "f": f, "Vg": vg, "Vi": vi,
            "k1": k1, "k2": k2, "Fsnc": fcns, "Vm0": vm0, "Vmx": vmx, "Km0": km0, "p2u": p2u, "Ib": ib, "kp1": kp1,
            "kp2": kp2, "kp3": kp3, "ki": ki, "ke1": ke1, "ke2": ke2, "m1": m1, "m2": m2, "m4": m4, "m30": m30,
            "ka1": ka1, "ka2": ka2, "kd": kd, "ksc": ksc, "u2ss": u2ss,
        ]
    }
}

extension PatientState {
    /// The thirteen states in the order of the published file.
    fileprivate var inOrder: [Double] {
        [
            stomachSolid, stomachLiquid, gut, plasmaGlucose, tissueGlucose, plasmaInsulin, insulinAction,
            delayedInsulin, liverSignal, liverInsulin, depotInsulin, dissolvedInsulin, subcutaneousGlucose,
        ]
    }
}
