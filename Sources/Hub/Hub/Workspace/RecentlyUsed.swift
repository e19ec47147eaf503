/// Values that were used lately, no more than fit.
///
/// Where there is no more room, a hand goes round over all values: one that was used since the hand last came by stays
/// this time, the others go until there is room. So values in use stay as long as all of them fit, and using one costs no
/// list of all.
package struct RecentlyUsed<Key: Hashable, Value> {
    private struct Place {
        let key: Key
        var value: Value
        var weight: Int
        var wasUsed: Bool
    }

    private var places: [Place?] = []
    private var free: [Int] = []
    private var found: [Key: Int] = [:]
    private var hand = 0
    private var weight = 0
    private let room: Int

    /// Room for values of so much weight.
    package init(room: Int) { self.room = room }

    /// The value of a key.
    package mutating func find(_ key: Key) -> Value? {
        guard let number = found[key] else { return nil }
        places[number]?.wasUsed = true
        return places[number]?.value
    }

    /// Keeps a value, in the place of the one before. What is heavier than all the room is not kept.
    package mutating func keep(_ value: Value, as key: Key, weight: Int) {
        let wasUsed = found[key] != nil
        remove(key)
        guard weight <= room else { return }
        while self.weight + weight > room { makeRoom() }
        let place = Place(key: key, value: value, weight: weight, wasUsed: wasUsed)
        if let number = free.popLast() {
            (places[number], found[key]) = (place, number)
        } else {
            found[key] = places.count
            places.append(place)
        }
        self.weight += weight
    }

    /// Moves the hand on by one place.
    private mutating func makeRoom() {
        hand = hand + 1 < places.count ? hand + 1 : 0
        guard let place = places[hand] else { return }
        if place.wasUsed { places[hand]?.wasUsed = false } else { remove(place.key) }
    }

    private mutating func remove(_ key: Key) {
        guard let number = found.removeValue(forKey: key), let place = places[number] else { return }
        weight -= place.weight
        places[number] = nil
        free.append(number)
    }

    /// Forgets all.
    package mutating func removeAll() { self = Self(room: room) }

    /// How many values there are.
    package var count: Int { found.count }
}
