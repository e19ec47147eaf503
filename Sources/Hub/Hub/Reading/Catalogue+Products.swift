public import Store

extension Catalogue {
    /// A page of products with these words, those with most devices first.
    public func products(_ text: String, after cursor: ProductCursor?, limit: Int) throws -> [ProductRecord] {
        try store.products.search(text, after: cursor, limit: limit)
    }

    /// A product.
    ///
    /// - Throws: `StoreError` of code `notFound`.
    public func product(_ id: Int64) throws -> ProductRecord { try store.products.find(id: id) }

    /// What advisories say of a product, the gravest first.
    public func touches(of product: ProductRecord) throws -> [ProductTouch] {
        try store.verdicts.touches(product: product.id)
    }

    /// The versions of a product that have devices, those with most first.
    public func versions(of product: ProductRecord) throws -> [ProductVersionRecord] {
        try store.products.versions(ofProducts: [product.id]).filter { $0.deviceCount > 0 }
            .sorted { ($1.deviceCount, $0.id) < ($0.deviceCount, $1.id) }
    }

    /// A page of a product's devices, by asset tag.
    public func devices(of product: ProductRecord, after assetTag: String, limit: Int) throws -> [DeviceRecord] {
        try store.devices.list(ofProduct: product.id, after: assetTag, limit: limit)
    }

    /// The devices whose asset tag begins with a text, or whose serial number it is.
    public func lookUp(_ text: String, limit: Int) throws -> [DeviceRecord] {
        try store.devices.lookUp(text, limit: limit)
    }

    /// The departments that devices are in.
    public func departments() throws -> [String] { try store.devices.departments() }
}

extension Catalogue {
    /// Why a question is asked: one of the verdicts that wait for its answer.
    public func example(of question: ReviewItem) throws -> ReviewExample? {
        try reviewExamples.example(of: question, in: store)
    }

    /// The number of the product that a device is an instance of; nil where it moved meanwhile.
    public func productNumber(of device: DeviceRecord) throws -> Int64? {
        try store.products.productNumber(ofVersion: device.productVersionID)
    }
}
