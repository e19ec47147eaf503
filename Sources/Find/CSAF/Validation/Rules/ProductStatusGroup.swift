/// What the eight product status lists say, in the groups that contradict each other (CSAF 2.0, 6.1.6).
enum ProductStatusGroup {
    /// The lists of each group. `recommended` is in none: a product of any group may be recommended.
    static let contradicting: [(name: String, lists: [String])] = [
        ("affected", ["first_affected", "known_affected", "last_affected"]),
        ("not affected", ["known_not_affected"]),
        ("fixed", ["first_fixed", "fixed"]),
        ("under investigation", ["under_investigation"]),
    ]

    /// Every list that names products.
    static let allLists = contradicting.flatMap(\.lists) + ["recommended"]
}
