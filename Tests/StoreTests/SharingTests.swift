import Foundation
import Inventory
import Store
import Testing

@Suite("A database that several use")
struct SharingTests {
    struct Stop: Error {}

    @Test("shows nothing of an import to others until it is done", arguments: TestDatabase.Kind.shared)
    func unseen(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let writer = try database.store()
        try writer.load([Samples.pump("A1")])
        let reader = try SutureStore(driver: database.another(), now: { 1 })
        var during: [Int] = []
        _ = try writer.imports.run(
            ImportSource(file: "f", sha256: "h", mode: .full), grouping: Samples.grouping, refused: { _, _ in }
        ) { session in
            for number in 0..<3000 {
                try session.add(Samples.pump("A\(number)"), line: number)
                if number % 1000 == 999 { during.append(try reader.devices.count()) }
            }
        }
        #expect(during == [1, 1, 1])
        #expect(try reader.devices.count() == 3000)
    }

    @Test("lets one go on reading the old state while another writes", arguments: TestDatabase.Kind.shared)
    func snapshot(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        let store = try database.store()
        try store.load((0..<10).map { Samples.pump("A\($0)") })
        let writer = try SutureStore(driver: database.another(), now: { 1 })
        var seen = 0
        try store.devices.forEach { _ in
            if seen == 0 { try writer.load((100..<200).map { Samples.pump("B\($0)") }, mode: .partial) }
            seen += 1
        }
        #expect(seen == 10)
        #expect(try store.devices.count() == 110)
    }

    @Test("tells a second writer that it is busy", arguments: TestDatabase.Kind.shared)
    func busy(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        let other = try database.another()
        let error = #expect(throws: StoreError.self) {
            try database.driver.write { _ in
                try other.write { try $0.execute("DELETE FROM devices") }
            }
        }
        #expect(error?.code == .locked)
        #expect(error?.advice.contains("Wait") == true)
    }

    @Test("serves many readers during an import", arguments: TestDatabase.Kind.shared)
    func manyReaders(kind: TestDatabase.Kind) async throws {
        let store = try TestDatabase(kind).store()
        try store.load([Samples.pump("A0")])
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                try await store.background { store in
                    try store.load((0..<4000).map { Samples.pump("A\($0)") }).counts.read
                }
            }
            for _ in 0..<20 {
                group.addTask { try await store.background { try $0.devices.count() } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // Each reader saw the inventory before or after the import, and none a part of it.
        #expect(counts.count == 21 && Set(counts).isSubset(of: [1, 4000]))
    }

    @Test("keeps what was committed when its process is killed", arguments: TestDatabase.Kind.shared)
    func killed(kind: TestDatabase.Kind) async throws {
        let database = try TestDatabase(kind)
        _ = try database.store()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = database.path as String] in
            let store = try SutureStore.open(path: path, now: { 1 })
            try store.load([Samples.pump("A1")])
            _ = try store.imports.run(
                ImportSource(file: "killed.csv", sha256: "k", mode: .full), grouping: Samples.grouping,
                refused: { _, _ in }
            ) { session in
                for number in 0..<5000 { try session.add(Samples.pump("B\(number)"), line: number) }
                kill(getpid(), SIGKILL)
            }
        }
        let store = try SutureStore(driver: database.another(), now: { 2 })
        #expect(try store.devices.list().map(\.device.assetTag) == ["A1"])
        #expect(try store.versions().map(\.deviceCount) == [1])
        #expect(try store.imports.list().map(\.state) == [.running, .done])
        let again = try store.load((0..<5000).map { Samples.pump("B\($0)") }, mode: .partial)
        #expect(again.counts.added == 5000)
        #expect(try store.imports.list().map(\.state) == [.done, .interrupted, .done])
    }

    @Test("gives up what its log holds when only the log was written", arguments: TestDatabase.Kind.shared)
    func leftLog(kind: TestDatabase.Kind) throws {
        let database = try TestDatabase(kind)
        try database.store().load((0..<50).map { Samples.pump("A\($0)") })
        // A copy of file and log while they are in use: what a power cut would leave.
        let copy = database.folder.appendingPathComponent("copy.sqlite").path
        for end in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: database.path + end, toPath: copy + end)
        }
        let log = try FileManager.default.attributesOfItem(atPath: copy + "-wal")[.size] as? Int
        #expect((log ?? 0) > 4096)
        #expect(try SutureStore.open(path: copy, now: { 1 }).devices.count() == 50)
    }
}
