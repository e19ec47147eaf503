/// Flattens a document into claims: one for each product and state.
struct ClaimBuilder {
    private let document: CSAFDocument
    /// For each product (by index) and state, the vulnerabilities; one flat table.
    private var vulnerabilities: [[Int]]
    /// The same for ids that the product tree does not define, in the order they are met.
    private var undefined: [(id: String, states: [[Int]])] = []
    private var undefinedIndices: [String: Int] = [:]

    private static let states = ProductStatus.allCases
    private static let stateIndices = Dictionary(uniqueKeysWithValues: states.enumerated().map { ($1, $0) })

    init(_ document: CSAFDocument) {
        self.document = document
        vulnerabilities = Array(repeating: [], count: document.productTree.products.count * Self.states.count)
        for (index, vulnerability) in document.vulnerabilities.enumerated() {
            for list in vulnerability.productStatus {
                guard let state = Self.stateIndices[list.status] else { continue }
                for id in list.productIDs { record(id, state: state, vulnerability: index) }
            }
        }
    }

    private mutating func record(_ id: String, state: Int, vulnerability: Int) {
        if let product = document.productTree.productIndices[id] {
            Self.append(vulnerability, to: &vulnerabilities[product * Self.states.count + state])
            return
        }
        let index = undefinedIndices[id] ?? undefined.count
        if index == undefined.count {
            undefinedIndices[id] = index
            undefined.append((id, Array(repeating: [], count: Self.states.count)))
        }
        Self.append(vulnerability, to: &undefined[index].states[state])
    }

    /// Appends a vulnerability once, however often its list names the product.
    private static func append(_ vulnerability: Int, to list: inout [Int]) {
        if list.last != vulnerability { list.append(vulnerability) }
    }

    /// The claims in the order of the product tree, and the products for which nothing is claimed.
    func build() -> ProductClaims {
        var result = ProductClaims()
        let tree = document.productTree
        for (index, product) in tree.products.enumerated() {
            // Where an id is defined twice, both definitions carry the claims: neither product may be missed.
            let first = (tree.productIndices[product.id] ?? index) * Self.states.count
            let states = vulnerabilities[first..<first + Self.states.count]
            guard states.contains(where: { !$0.isEmpty }) else {
                result.unclaimedProducts.append(product)
                result.unclaimed.append(claim(for: product))
                continue
            }
            let template = claim(for: product)
            append(states, of: template, to: &result)
        }
        for (id, states) in undefined {
            let template = ProductClaim(advisory: document.id, productID: id, status: .unknown)
            append(states[...], of: template, to: &result)
        }
        return result
    }

    private func append(_ states: ArraySlice<[Int]>, of template: ProductClaim, to result: inout ProductClaims) {
        for (status, indices) in zip(Self.states, states) where !indices.isEmpty {
            var claim = template
            claim.status = status
            claim.vulnerabilities = indices
            result.claims.append(claim)
        }
    }

    private func claim(for product: Product) -> ProductClaim {
        let place = ProductPlace(product, in: document.productTree)
        return ProductClaim(
            advisory: document.id, productID: product.id, status: .unknown, vendor: place.vendor,
            family: place.family, name: place.name, version: place.version, versionIsRange: place.versionIsRange,
            fullName: product.name, path: place.path,
            installedOn: ProductPlace.installedOn(product, in: document.productTree),
            identification: place.identification)
    }
}
