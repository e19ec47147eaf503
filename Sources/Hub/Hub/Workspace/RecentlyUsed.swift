/// Values that were used lately, no more than fit.
///
/// There are two generations: what is kept or found goes to the young one; when that is half of all, it becomes the old
/// one, and what nobody asked for since then is gone. So a value in use stays, and keeping one costs no list of all.
package struct RecentlyUsed<Key: Hashable, Value> {
    private typealias Generation = [Key: (value: Value, weight: Int)]

    private var young: Generation = [:]
    private var old: Generation = [:]
    private var weight = 0
    private let room: Int

    /// Room for values of so much weight.
    package init(room: Int) { self.room = room }

    /// The value of a key.
    package mutating func find(_ key: Key) -> Value? {
        if let known = young[key] { return known.value }
        guard let known = old.removeValue(forKey: key) else { return nil }
        keep(known.value, as: key, weight: known.weight)
        return known.value
    }

    /// Keeps a value, in the place of the one before.
    package mutating func keep(_ value: Value, as key: Key, weight: Int) {
        old[key] = nil
        if let before = young.updateValue((value, weight), forKey: key) { self.weight -= before.weight }
        self.weight += weight
        guard self.weight > room / 2 else { return }
        (old, young, self.weight) = (young, [:], 0)
    }

    /// Forgets all.
    package mutating func removeAll() { (young, old, weight) = ([:], [:], 0) }

    /// How many values there are.
    package var count: Int { young.count + old.count }
}
