import Inventory

/// Counts warnings by kind, and keeps the first of each.
struct WarningTally {
    private var kinds: [(count: Int, first: RowWarning)] = []

    mutating func add(_ warnings: [RowWarning]) {
        for warning in warnings {
            let place = kinds.firstIndex { $0.first.code == warning.code && $0.first.field == warning.field }
            if let place {
                kinds[place].count += 1
            } else {
                kinds.append((1, warning))
            }
        }
    }

    /// The kinds, the most frequent first.
    var all: [(count: Int, first: RowWarning)] { kinds.sorted { $0.count > $1.count } }
}
