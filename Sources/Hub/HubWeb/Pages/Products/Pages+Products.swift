import Hub
import Store

extension Pages {
    /// Products: read.
    static let products: [PageRoute] = [
        .page("/products", "products", menu: .init(title: "Products", letter: "p")) { page in
            let model = try await ProductTableModel.make(page)
            return .page(
                PageView(title: "Products", template: "pages/products", model: model, live: ["import/"]))
        },
        .page("/products/{id}", "product") { page in
            let id = try page.call.number("id")
            let after = try page.call.query.cursor(1)?.first ?? ""
            let parts = try await PartsModel.make(page, product: id)
            let model = try await page.call.reading { try ProductPageModel(id, after: after, $0, parts) }
            return .page(
                PageView(
                    title: model.title, template: "pages/product", model: model,
                    live: ["import/", "advisory/", "product/", "sbom/", "mds2/"]))
        },
    ]
}
