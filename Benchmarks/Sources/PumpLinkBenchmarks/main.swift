import Foundation
import GlucoseModel
import PumpLink

/// Measures PumpLink and the virtual patients; prints "name<TAB>figure" lines for `Benchmarks/pumplink`.
func report(_ name: String, _ figure: Double) { print("\(name)\t\(String(format: "%.3f", figure))") }

func measureLink() throws {
    var ends = try PairedEnds()
    report("session set-up, both ends, us", try ProcessorTime.each(200) { try ends.openSession() })

    let commands: [(String, Request)] = [
        ("prepare a bolus", .prepare(CommandID(400), .bolus(Insulin(milliunits: 4500)))),
        ("commit", .commit(CommandID(400), LeaseID(400))),
    ]
    for (name, request) in commands {
        var packets: [[[UInt8]]] = []
        try ends.openSession()
        report("\(name), sender, us", try ProcessorTime.each(2000) { packets.append(try ends.send(request)) })
        var unread = packets.makeIterator()
        report(
            "\(name), receiver, us",
            try ProcessorTime.each(2000) {
                guard let next = unread.next(), try ends.read(next) == request else { throw SessionError.malformed }
            })
        let bytes = packets.first.map { $0.reduce(0) { $0 + $1.count } } ?? 0
        report("\(name), payload, bytes", Double(request.encoded.count))
        report("\(name), added, bytes", Double(bytes - request.encoded.count))
    }
}

/// Seconds of life simulated in a second of processor time, over all thirty patients, with three meals and boluses.
func measurePatients(_ scenario: Scenario) {
    let days = 20
    var sum = 0.0
    let microseconds = ProcessorTime.each(1) {
        for patient in VirtualPatient.all {
            for glucose in Replay(patient, scenario, minutes: days * 1440) { sum += glucose }
        }
    }
    precondition(sum > 0)
    report("patients, s of life in a s", Double(days * 86_400 * VirtualPatient.all.count) / (microseconds / 1e6))
}

do {
    try measureLink()
    if let path = CommandLine.arguments.dropFirst().first {
        measurePatients(try Scenario(csv: String(contentsOfFile: path, encoding: .utf8)))
    }
} catch {
    FileHandle.standardError.write(Data("pumplink-benchmarks: \(error)\n".utf8))
    exit(1)
}
