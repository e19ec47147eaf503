import CSAF
public import Matching

/// The advisories of a list of files and folders, ready for matching: the latest revision of each.
public struct AdvisorySet: Sendable {
    /// What matching needs of each, in the order of the files.
    public private(set) var contents: [AdvisoryContent] = []
    /// The ids of those for which serial numbers or dates may matter, by ``UnitFacts``.
    public var byUnit: Set<String> { Set(zip(contents, dependsOnUnit).lazy.filter(\.1).map(\.0.id)) }
    private var dependsOnUnit: [Bool] = []
    /// Files that are passed over, and what they are.
    public private(set) var passedOver: [String] = []
    /// Files and folders that cannot be read.
    public private(set) var problems: [FileError] = []
    /// How many files there were.
    public private(set) var fileCount = 0

    /// Reads files, and all `*.json` in folders and the folders below, on several tasks.
    public static func read(_ paths: [String], tasks: Int = Processors.count) async -> AdvisorySet {
        let walk = FileWalk(paths)
        var set = AdvisorySet()
        set.problems = walk.problems
        set.fileCount = walk.files.count
        set.collect(await readAll(walk.files, tasks: max(1, tasks)))
        return set
    }

    private enum Reading: Sendable {
        case advisory(AdvisoryContent, AdvisoryIdentity, dependsOnUnit: Bool)
        case other(OpenDocumentKind)
        case failed(FileError)
    }

    private static func readAll(_ files: [String], tasks: Int) async -> [(path: String, reading: Reading)] {
        let turns = Turns()
        return await withTaskGroup(of: [(Int, Reading)].self) { group in
            for _ in 0..<tasks {
                group.addTask {
                    var mine: [(Int, Reading)] = []
                    while true {
                        let index = turns.next()
                        guard index < files.count else { return mine }
                        mine.append((index, read(files[index])))
                    }
                }
            }
            var all: [(Int, Reading)] = []
            for await part in group { all += part }
            return all.sorted { $0.0 < $1.0 }.map { (files[$0.0], $0.1) }
        }
    }

    private static func read(_ path: String) -> Reading {
        switch AdvisoryFile.read(path) {
        case .advisory(let document): advisory(document)
        case .other(let kind): .other(kind)
        case .failed(let error): .failed(error)
        }
    }

    private static func advisory(_ document: CSAFDocument) -> Reading {
        let content = AdvisoryContent(document)
        return .advisory(content, AdvisoryIdentity(document), dependsOnUnit: UnitFacts.matter(in: content))
    }

    private mutating func collect(_ readings: [(path: String, reading: Reading)]) {
        var places: [AdvisoryIdentity.Key: Int] = [:]
        var identities: [AdvisoryIdentity] = []
        for (path, reading) in readings {
            switch reading {
            case .failed(let error): problems.append(error)
            case .other(let kind): passedOver.append("\(path): passed over, this is \(kind.name)")
            case .advisory(let content, let identity, let isByUnit):
                guard let place = places[identity.key] else {
                    places[identity.key] = contents.count
                    contents.append(content)
                    dependsOnUnit.append(isByUnit)
                    identities.append(identity)
                    continue
                }
                // Of revisions that are equally new the one read last is taken.
                if !identities[place].isNewer(than: identity) {
                    contents[place] = content
                    dependsOnUnit[place] = isByUnit
                    identities[place] = identity
                }
            }
        }
    }
}
