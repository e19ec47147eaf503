#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// All products as a search needs them: their texts in lower case, one after the other, and how many devices each has.
///
/// Numbers of products and versions have no gaps, for an import gives them one after the other and is undone whole; where
/// a gap is all the same, it reads as a product without words.
struct ProductStock: Sendable {
    /// Every product's four texts, each followed by `ProductTexts.separator`; letters of ASCII in lower case.
    private var texts: [UInt8] = []
    /// Where the texts of each product end, by its number less one.
    private var ends: [Int] = []
    /// How many devices each product has, by its number less one.
    private var devices: [Int32] = []
    /// The product of each version, by the version's number less one; 0 for none.
    private(set) var productOfVersion: [Int32] = []
    /// The numbers of all products, those with most devices first.
    private var order: [Int32] = []

    init(_ connection: any SQLConnection) throws {
        for page in try ProductTextPages(connection: connection).all() {
            page.forEach { product in
                while ends.count < product.id - 1 { ends.append(texts.count) }
                texts += product.bytes.lazy.map(Self.lowered)
                ends.append(texts.count)
            }
        }
        devices = Array(repeating: 0, count: ends.count)
        try connection.forEach("SELECT id, product_id, device_count FROM product_versions ORDER BY id", []) { row in
            let (version, product, count) = (Int(try row.integer()), Int(try row.integer()), try row.count())
            while productOfVersion.count < version { productOfVersion.append(0) }
            guard version > 0, devices.indices.contains(product - 1) else { return }
            productOfVersion[version - 1] = Int32(product)
            devices[product - 1] += Int32(clamping: count)
        }
        let counts = devices
        order = (0..<Int32(ends.count)).sorted { (counts[Int($1)], $0) < (counts[Int($0)], $1) }.map { $0 + 1 }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// Whether each product, by its number less one, has this text in one of its four, in any case of ASCII letters.
    func products(containing text: String) -> [Bool] {
        var found = [Bool](repeating: false, count: ends.count)
        let needle = text.utf8.map(Self.lowered)
        guard !needle.isEmpty else { return found.map { _ in true } }
        texts.withUnsafeBytes { texts in
            var (place, product) = (0, 0)
            while let offset = Self.find(needle, in: texts, from: place) {
                while ends[product] <= offset { product += 1 }
                found[product] = true
                place = ends[product]
            }
        }
        return found
    }

    /// Where the needle next stands; nil where it does not.
    private static func find(_ needle: [UInt8], in texts: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = texts.baseAddress, let first = needle.first else { return nil }
        var place = start
        while place <= texts.count - needle.count,
            let hit = memchr(base + place, Int32(first), texts.count - needle.count - place + 1)
        {
            let offset = base.distance(to: UnsafeRawPointer(hit))
            if memcmp(hit, needle, needle.count) == 0 { return offset }
            place = offset + 1
        }
        return nil
    }

    /// A page of the numbers of products, those with most devices first.
    ///
    /// - Parameter chosen: which products count, by number less one; nil for all.
    func page(of chosen: [Bool]?, after cursor: ProductCursor?, limit: Int) -> [Int64] {
        var ids: [Int64] = []
        for id in order where ids.count < limit {
            guard chosen?[Int(id) - 1] ?? true else { continue }
            if let cursor {
                let (own, last) = (Int(devices[Int(id) - 1]), cursor.devices)
                guard own < last || own == last && Int64(id) > cursor.id else { continue }
            }
            ids.append(Int64(id))
        }
        return ids
    }

    /// How many devices the chosen products have.
    func deviceCount(of chosen: [Bool]) -> Int {
        zip(chosen, devices).reduce(0) { $0 + ($1.0 ? Int($1.1) : 0) }
    }

    /// How many devices there are.
    var deviceCount: Int { devices.reduce(0) { $0 + Int($1) } }

    /// Whether a version is one of a chosen product.
    func isChosen(_ version: Int64, _ chosen: [Bool]) -> Bool {
        guard version > 0, version <= productOfVersion.count else { return false }
        let product = Int(productOfVersion[Int(version) - 1])
        return product > 0 && chosen[product - 1]
    }

    /// The versions of the chosen products, by number.
    func versions(of chosen: [Bool]) -> [Int64] {
        (1...Int64(max(1, productOfVersion.count))).filter { isChosen($0, chosen) }
    }
}
