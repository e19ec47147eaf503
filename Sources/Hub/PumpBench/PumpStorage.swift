import Foundation
import PumpLink
import PumpSystem

/// What a pump keeps safe from a power cut, and its motor.
///
/// `journal` comes before `motor` comes before the answer, so that a process that is killed anywhere leaves at most one
/// pulse announced that was not given, and none that was given unannounced.
struct PumpStorage: Sendable {
    private let folder: BenchFolder
    private var journal: LineLog
    private let motor: LineLog
    private let receiptLog: LineLog
    /// The journal as it was found.
    private(set) var entries: [PumpEntry]
    /// The receipts as they were found.
    private(set) var receipts: [SignedReceipt]
    /// The pairs as they were found.
    private(set) var records: [PairRecord]
    /// Pulses that the motor gave before.
    let pulses: Int

    init(_ folder: BenchFolder) throws(BenchError) {
        self.folder = folder
        var lines: [[UInt8]] = []
        journal = try LineLog(folder.file("journal.jsonl"), isSafe: true, lines: &lines)
        entries = []
        for (index, line) in lines.enumerated() {
            guard let step = try? JSONDecoder().decode([PumpEntry].self, from: Data(line)) else {
                throw BenchError(
                    "\(folder.file("journal.jsonl")), line \(index + 1) is damaged: a pump that does not know what it "
                        + "delivered must not deliver; remove its folder to begin with a new pump")
            }
            entries += step
        }
        receiptLog = try LineLog(folder.file("receipts"), isSafe: true, lines: &lines)
        receipts = lines.compactMap { line in
            Data(base64Encoded: Data(line)).flatMap { try? SignedReceipt(decoding: [UInt8]($0)) }
        }
        guard receipts.count == lines.count else { throw BenchError("\(folder.file("receipts")) is damaged") }
        motor = try LineLog(folder.file("motor"), isSafe: false, lines: &lines)
        pulses = lines.count
        records = []
        if let bytes = try folder.read("pairs.json") {
            guard let kept = try? JSONDecoder().decode([PairRecord].self, from: Data(bytes)) else {
                throw BenchError("\(folder.file("pairs.json")) is damaged: remove it and pair again")
            }
            records = kept
        }
    }

    /// Writes lines behind the journal, as one.
    func write(_ step: [PumpEntry]) throws(BenchError) { try journal.append(Self.line(step)) }

    /// Lets lines stand for the whole journal.
    mutating func replaceJournal(_ step: [PumpEntry]) throws(BenchError) {
        try folder.write("journal.jsonl", Self.line(step) + [UInt8(ascii: "\n")])
        var lines: [[UInt8]] = []
        journal = try LineLog(folder.file("journal.jsonl"), isSafe: true, lines: &lines)
    }

    /// Moves the motor by one pulse.
    func move(_ kind: Pulse.Kind, at world: UInt64) throws(BenchError) {
        try motor.append(Array("\(kind) \(world)".utf8))
    }

    /// Keeps a receipt.
    func keep(_ receipt: SignedReceipt) throws(BenchError) {
        try receiptLog.append([UInt8](Data(receipt.encoded).base64EncodedData()))
    }

    /// Keeps the pairs.
    func keep(_ records: [PairRecord]) throws(BenchError) {
        guard let bytes = try? JSONEncoder().encode(records) else { throw BenchError("the pairs cannot be kept") }
        try folder.write("pairs.json", [UInt8](bytes))
    }

    private static func line(_ step: [PumpEntry]) throws(BenchError) -> [UInt8] {
        guard let bytes = try? JSONEncoder().encode(step) else { throw BenchError("the journal cannot be written") }
        return [UInt8](bytes)
    }
}
