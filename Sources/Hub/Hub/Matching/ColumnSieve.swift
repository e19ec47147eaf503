import Inventory
import Matching
import Store

/// Reads products whose columns an advisory may touch; a column like one before, of which there are many, costs a
/// look-up. Not shared between tasks.
struct ColumnSieve {
    private let session: MatchSession
    private var sieve: ProductSieve
    private let nothing: ColumnText
    /// The bytes of a column → its place in the lists.
    private var places = KeyTable()
    private var mayTouch: [Bool] = []
    private var readings: [ColumnText?] = []

    init(_ matcher: Matcher) {
        session = MatchSession(matcher)
        sieve = ProductSieve(matcher)
        nothing = session.column("")
    }

    /// The number of a product that an advisory may touch; nil for all others.
    mutating func take(_ product: ProductTexts) -> Int64? {
        var found = SIMD4<Int>()
        var mayTouchAny = false
        for column in 0..<4 {
            found[column] = place(product.column(column))
            mayTouchAny = mayTouchAny || mayTouch[found[column]]
        }
        guard mayTouchAny else { return nil }
        let read = ReadProduct(
            maker: reading(product, 0, found), model: reading(product, 1, found),
            modelNumber: reading(product, 2, found), description: reading(product, 3, found), software: nothing)
        return session.candidates(for: read).isEmpty ? nil : product.id
    }

    private mutating func place(_ column: UnsafeRawBufferPointer) -> Int {
        var hash = StableHash()
        hash.combine(column)
        if let known = places.find(column, hash: hash.value) { return known }
        let place = mayTouch.count
        mayTouch.append(sieve.mayTouch(column))
        readings.append(nil)
        places.insert(column, hash: hash.value, value: place)
        return place
    }

    private mutating func reading(_ product: ProductTexts, _ column: Int, _ found: SIMD4<Int>) -> ColumnText {
        if let known = readings[found[column]] { return known }
        let read = session.column(String(decoding: product.column(column), as: UTF8.self))
        readings[found[column]] = read
        return read
    }
}
