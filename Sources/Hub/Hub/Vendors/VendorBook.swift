import Matching
public import Store

/// The names of vendors that the hospital added to those that matching knows.
public struct VendorBook: Sendable {
    private let place: Workplace

    /// The names of a workplace.
    public init(_ place: Workplace) { self.place = place }

    /// Why a name was not taken.
    public struct Unusable: Error, Sendable, Hashable, CustomStringConvertible {
        /// What is wrong with it, and what to do.
        public let description: String
    }

    /// All names that were added, in order.
    public func all(as principal: Principal) throws -> [VendorAlias] {
        try principal.require(.read)
        return try place.store.vendorAliases.all()
    }

    /// Adds a name; a name that is there already gets its new vendor.
    ///
    /// - Throws: `Unusable` where matching could not read the two names.
    public func add(_ alias: String, of vendor: String, note: String, as principal: Principal) throws {
        try principal.require(.administer)
        try check(alias, vendor)
        try place.store.vendorAliases.save(
            VendorAlias(alias: alias, vendor: vendor, addedBy: principal.login, note: note))
    }

    /// Takes a name out again.
    ///
    /// - Returns: whether it was there.
    public func remove(_ alias: String, as principal: Principal) throws -> Bool {
        try principal.require(.administer)
        return try place.store.vendorAliases.remove(alias, by: principal.login)
    }

    /// All names together must be readable: one that is not would stop matching as a whole.
    private func check(_ alias: String, _ vendor: String) throws {
        let signs: Set<Character> = ["=", "|", "#", "~"]
        for name in [alias, vendor] {
            let isPlain = name.allSatisfy { !signs.contains($0) && !$0.isNewline } && !name.contains("->")
            guard (1...200).contains(name.count), isPlain else {
                throw Unusable(description: "A name has 1 to 200 characters, and none of = | # ~ or ->.")
            }
        }
        var lines = try place.store.vendorAliases.all().filter { $0.alias != alias }.map {
            "\($0.vendor) = \($0.alias)"
        }
        lines.append("\(vendor) = \(alias)")
        do throws(VendorNamesError) {
            _ = try VendorNames.standard.adding(lines.joined(separator: "\n"))
        } catch {
            throw Unusable(description: "Matching cannot take this name: \(error.reason).")
        }
    }
}
