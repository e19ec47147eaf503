import Hub
import Store

/// What the list of products is filled with.
struct ProductTableModel: Sendable {
    let text: String
    let lines: [ProductLineModel]
    let isEmpty: Bool
    let isFiltered: Bool
    let mayImport: Bool
    let next: String?

    private static let perPage = 50

    static func make(_ page: PageRequest) async throws -> ProductTableModel {
        let (query, principal) = (page.query, try page.principal)
        let cursor = try page.call.query.cursor(2).map(Self.cursor)
        return try await page.call.reading { try ProductTableModel(query, cursor, $0, principal) }
    }

    private init(_ query: Fields, _ cursor: ProductCursor?, _ catalogue: Catalogue, _ principal: Principal) throws {
        text = query["text"] ?? ""
        let records = try catalogue.products(text, after: cursor, limit: Self.perPage)
        lines = records.map(ProductLineModel.init)
        (isEmpty, isFiltered) = (lines.isEmpty, !text.isEmpty)
        mayImport = principal.may(.importInventories)
        let kept = query.without(["cursor"]).urlEncoded
        let last = records.count == Self.perPage ? records.last : nil
        next = last.map { "/products?\(kept)&cursor=\(PageCursor.text([String($0.deviceCount), String($0.id)]))" }
    }

    private static func cursor(_ parts: [String]) throws -> ProductCursor {
        guard let devices = Int(parts[0]), let id = Int64(parts[1]) else {
            throw Problem.badQuery("cursor", "Begin with the first page.")
        }
        return ProductCursor(devices: devices, id: id)
    }
}

/// One product in a list.
struct ProductLineModel: TemplateRow {
    static let template = "parts/product-line"

    func hash(into hasher: inout Hasher) {
        hasher.combine(address)
    }

    let name: String
    let address: String
    let description: String?
    let devices: String
    let versions: String

    init(_ record: ProductRecord) {
        name = ProductName.of(record)
        address = "/products/\(record.id)"
        description = record.description.isEmpty ? nil : Words.short(record.description, 120)
        (devices, versions) = (String(record.deviceCount), String(record.versionCount))
    }
}

/// How pages name a product.
enum ProductName {
    static func of(_ record: ProductRecord) -> String {
        of(record.manufacturer, record.model, record.modelNumber)
    }

    static func of(_ parts: String...) -> String {
        let known = parts.filter { !$0.isEmpty }
        return known.isEmpty ? "Product not stated" : Words.short(known.joined(separator: " "), 160)
    }
}
