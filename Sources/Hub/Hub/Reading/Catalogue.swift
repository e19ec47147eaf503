public import CSAF
public import Inventory
public import Matching
public import Store

/// What there is to read: advisories, devices, products, verdicts and open questions.
public struct Catalogue: Sendable {
    let store: SutureStore
    private let propertyValues: PropertyValues
    let reviewExamples: ReviewExamples
    /// Who reads.
    private let reader: Int64
    /// The fields of devices that the reader may see. The reference of a patient is for those who care for patients.
    public let fields: [DeviceField]

    /// A catalogue for somebody who may read.
    ///
    /// - Throws: `AccessError` for somebody who may not.
    public init(_ place: Workplace, as principal: Principal) throws(AccessError) {
        try principal.require(.read)
        (store, reader) = (place.store, principal.userID)
        (propertyValues, reviewExamples) = (place.propertyValues, place.reviewExamples)
        let showsPatient = principal.may(.seePatientReferences)
        fields = DeviceField.allCases.filter { showsPatient || $0 != .patientContactReference }
    }

    /// A page of advisories, the newest first unless told otherwise.
    public func advisories(
        _ filter: AdvisoryFilter, order: AdvisoryOrder = AdvisoryOrder(), after cursor: AdvisoryCursor?, limit: Int
    ) throws -> [AdvisoryListItem] {
        try store.advisories.list(filter, order: order, reader: reader, after: cursor, limit: limit)
    }

    /// The values that a property of advisories has, to choose from.
    public func values(of property: AdvisoryProperty) throws -> [String] {
        try propertyValues.values(of: property, in: store)
    }

    /// An advisory in its newest revision.
    public func advisory(_ trackingID: String) throws -> AdvisoryRecord { try store.latestAdvisory(trackingID) }

    /// All revisions of an advisory, the oldest first.
    public func revisions(_ trackingID: String) throws -> [AdvisoryRecord] {
        try store.advisories.revisions(try advisory(trackingID).trackingID)
    }

    /// The document of an advisory.
    public func document(_ record: AdvisoryRecord) throws -> CSAFDocument { try store.document(of: record) }

    /// The bytes of a document as they came.
    public func bytes(_ record: AdvisoryRecord) throws -> [UInt8] { try store.advisories.bytes(sha256: record.sha256) }

    /// The validator's findings about a document, as JSON text.
    public func findings(_ record: AdvisoryRecord) throws -> String {
        try store.advisories.findings(id: record.id) ?? "[]"
    }

    /// How many devices have which verdict of an advisory.
    public func counts(_ record: AdvisoryRecord) throws -> [VerdictCount] {
        try store.verdicts.counts(advisory: record.id)
    }

    /// A page of the devices that an advisory touches.
    public func devices(
        of record: AdvisoryRecord, _ filter: TouchedFilter, after cursor: TouchedDeviceCursor?, limit: Int
    ) throws -> [TouchedDevice] {
        try store.verdicts.devices(advisory: record.id, filter, after: cursor, limit: limit)
    }

    /// The products that an advisory touches.
    public func products(
        of record: AdvisoryRecord, verdicts: Set<Verdict> = [.affected, .needsReview], limit: Int
    ) throws -> [TouchedProduct] {
        try store.verdicts.products(advisory: record.id, verdicts: verdicts, limit: limit)
    }

    /// A page of devices, by asset tag.
    public func devices(_ filter: DeviceFilter, after assetTag: String, limit: Int) throws -> [DeviceRecord] {
        try store.devices.list(filter, after: assetTag, limit: limit)
    }

    /// A device.
    public func device(_ assetTag: String) throws -> DeviceRecord { try store.knownDevice(assetTag) }

    /// The advisories that touch a device, with verdicts and reasons.
    public func advisories(of device: DeviceRecord) throws -> [TouchingAdvisory] {
        try store.verdicts.advisories(assetTag: device.device.assetTag)
    }

    /// What imports changed in those fields of a device that the reader may see, the latest first.
    public func changes(of device: DeviceRecord) throws -> [DeviceChange] {
        let visible = Set(fields)
        return try store.devices.changes(of: device.device.assetTag).filter { change in
            // What a later version of this program named may be anything.
            change.field.map(visible.contains) ?? (visible.count == DeviceField.allCases.count)
        }
    }

    /// Why a device has the verdict that it has.
    public func explanation(device assetTag: String, advisory trackingID: String) throws -> Explanation {
        try Explanation(assetTag: assetTag, advisory: trackingID, store: store)
    }

    /// A page of products.
    public func products(after id: Int64, limit: Int) throws -> [ProductRecord] {
        try store.products.list(after: id, limit: limit)
    }

    /// A page of open questions about products, those that most devices wait for first.
    public func questions(after item: ReviewCursor?, limit: Int) throws -> [ReviewItem] {
        try store.confirmations.waiting(after: item, limit: limit)
    }

    /// What people answered so far.
    public func answers() throws -> [ReviewDecisionRecord] { try store.confirmations.all() }

    /// Imports, the latest first.
    public func imports(before id: Int64?, limit: Int) throws -> [ImportRecord] {
        try store.imports.list(before: id, limit: limit)
    }

    /// One import.
    public func importRecord(_ id: Int64) throws -> ImportRecord { try store.imports.find(id: id) }
}

extension Catalogue {
    /// The validator's findings about a document that is not kept.
    ///
    /// - Throws: `FileError` when the bytes are no advisory.
    public func findings(about bytes: [UInt8]) throws -> [Finding] {
        switch AdvisoryFile.read(bytes, path: "document") {
        case .advisory(let document): return Validator.basic(document.json).findings
        case .other(let kind):
            throw FileError(.unusable, path: "document", reason: "this is \(kind.name), not an advisory in CSAF")
        case .failed(let error): throw error
        }
    }
}
