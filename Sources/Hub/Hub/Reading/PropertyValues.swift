import Store
import Synchronization

/// The values that properties of advisories have, gathered once for each state of the advisories.
final class PropertyValues: Sendable {
    /// From what tables they follow.
    static let tables = ["advisories", "advisory_properties"]

    private let known = Mutex<(version: Int64, values: [AdvisoryProperty: [String]])>((0, [:]))

    func values(of property: AdvisoryProperty, in store: SutureStore) throws -> [String] {
        // Read before what depends on it: what is kept is never older than the number says.
        let version = try store.contentState().stamp(of: Self.tables)
        let values = known.withLock { $0.version == version ? $0.values[property] : nil }
        if let values { return values }
        let read = try store.advisories.values(of: property)
        known.withLock { known in
            if known.version < version { known = (version, [:]) }
            if known.version == version { known.values[property] = read }
        }
        return read
    }
}
