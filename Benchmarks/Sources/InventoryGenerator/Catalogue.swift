/// All products of the generated hospitals, the most frequent first.
struct Catalogue {
    let products: [Product]
    let ranks: ZipfTable

    /// The named products and, for the long tail, `tail` products drawn from the series.
    init(tail: Int, random: inout SplitMix64) {
        var named: [Product] = []
        for table in [CatalogueTable.bedside, CatalogueTable.systems] {
            for line in CatalogueTable.lines(of: table) {
                if let product = Self.named(line, &random) { named.append(product) }
            }
        }
        var series = CatalogueTable.lines(of: CatalogueTable.series).flatMap { Self.combinations($0, &random) }
        series.shuffle(using: &random)
        products = Self.ranked(named, Array(series.prefix(tail)), &random)
        ranks = ZipfTable(count: products.count, exponent: 0.75)
    }

    /// `model | model numbers | description | versions | kind`
    private static func named(_ line: CatalogueTable.Line, _ random: inout SplitMix64) -> Product? {
        guard line.columns.count == 5, let kind = DeviceClass(rawValue: line.columns[4]) else { return nil }
        return Product(
            kind: kind, makers: line.makers.map { CSVCell.bytes($0) }, model: line.columns[0],
            modelNumbers: CatalogueTable.list(line.columns[1]), description: line.columns[2],
            versions: CatalogueTable.list(line.columns[3]), random: &random)
    }

    /// `prefixes | cores | endings | description | kind`
    private static func combinations(_ line: CatalogueTable.Line, _ random: inout SplitMix64) -> [Product] {
        guard line.columns.count == 5, let kind = DeviceClass(rawValue: line.columns[4]) else { return [] }
        let makers = line.makers.map { CSVCell.bytes($0) }
        var products: [Product] = []
        for prefix in CatalogueTable.list(line.columns[0]) {
            for core in CatalogueTable.list(line.columns[1]) {
                for ending in CatalogueTable.list(line.columns[2]) {
                    let number = random.chance(perMille: 550) ? ["\(random.below(90_000) + 10_000)-\(core)"] : []
                    products.append(
                        Product(
                            kind: kind, makers: makers, model: prefix + core + ending, modelNumbers: number,
                            description: line.columns[3], versions: versions(kind, &random), random: &random))
                }
            }
        }
        return products
    }

    /// Releases of a product that no table names: one to five, in the style that its maker keeps.
    private static func versions(_ kind: DeviceClass, _ random: inout SplitMix64) -> [String] {
        guard kind != .small, kind != .bed, kind != .scope || random.chance(perMille: 200) else { return [] }
        let style = random.below(5)
        let major = random.below(9) + 1
        return (0...random.below(5)).map { release in
            let minor = release + random.below(3)
            return switch style {
            case 0: "\(major).\(minor)"
            case 1: "\(major).\(minor).\(random.below(10))"
            case 2: "V\(major).0\(minor)"
            case 3: "\(major).\(minor)0.0\(random.below(10)).\(random.below(900))"
            default: "Rev \(["A", "B", "C", "D", "E", "F", "G"][min(minor, 6)])"
            }
        }
    }

    /// By the number that hospitals hold, as far as kind and chance decide it; the named products are the common ones.
    private static func ranked(_ named: [Product], _ tail: [Product], _ random: inout SplitMix64) -> [Product] {
        var scored: [(product: Product, score: Double)] = []
        for product in named { scored.append((product, 20 * product.kind.share * random.unit())) }
        for product in tail { scored.append((product, product.kind.share * random.unit())) }
        return scored.sorted { $0.score > $1.score }.map(\.product)
    }
}
