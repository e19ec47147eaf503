public import Exchange
import Response
import Store
import Triage

extension Exports {
    /// A page of devices as FHIR resources, by asset tag.
    ///
    /// - Parameter tag: only the device with this asset tag; nil for all.
    public func fhirDevices(tag: String?, after: String, limit: Int, as principal: Principal) throws -> [FHIRDevice] {
        try principal.require(.read)
        let issuer = try issuer(as: principal)
        if let tag { return try store.devices.find(tag).map { [Self.resource($0, issuer, principal)] } ?? [] }
        return try store.devices.list(DeviceFilter(), after: after, limit: limit).map {
            Self.resource($0, issuer, principal)
        }
    }

    /// The device of a FHIR id; nil where there is none.
    public func fhirDevice(id: String, as principal: Principal) throws -> FHIRDevice? {
        guard let tag = FHIRID.tag(ofDevice: id) else { return nil }
        return try fhirDevices(tag: tag, after: "", limit: 1, as: principal).first { $0.id == id }
    }

    private static func resource(_ record: DeviceRecord, _ issuer: Issuer?, _ principal: Principal) -> FHIRDevice {
        FHIRDevice(
            record.device, isMissing: record.missingSince != nil, issuer: issuer,
            showsPatient: principal.may(.seePatientReferences))
    }

    /// The tasks of one case.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func fhirTasks(case id: Int64, as principal: Principal) throws -> [FHIRTask] {
        FHIRTask.all(of: try place.cases.find(id, as: principal))
    }

    /// The tasks of the cases after a number, of as many cases as it takes to have some.
    ///
    /// - Returns: the tasks, and the last case that was looked at; nil when there is none after it.
    public func fhirTasks(afterCase id: Int64, limit: Int, as principal: Principal) throws -> (
        tasks: [FHIRTask], last: Int64?
    ) {
        try principal.require(.read)
        var tasks: [FHIRTask] = []
        for number in try store.cases.numbers() where number > id {
            tasks += try fhirTasks(case: number, as: principal)
            if tasks.count >= limit { return (tasks, number) }
        }
        return (tasks, nil)
    }

    /// The notices of one case.
    ///
    /// - Throws: `CaseError.noSuchCase`.
    public func fhirCommunications(case id: Int64, as principal: Principal) throws -> [FHIRCommunication] {
        FHIRCommunication.all(
            of: try place.cases.find(id, as: principal), try place.notices.book(of: id, as: principal))
    }

    /// The notice of a FHIR id; nil where there is none.
    public func fhirCommunication(id: String, as principal: Principal) throws -> FHIRCommunication? {
        try principal.require(.read)
        guard let number = FHIRTask.caseNumber(of: id), try store.cases.find(number) != nil else { return nil }
        return try fhirCommunications(case: number, as: principal).first { $0.id == id }
    }

    /// The notices of the cases after a number, of as many cases as it takes to have some.
    ///
    /// - Returns: the notices, and the last case that was looked at; nil when there is none after it.
    public func fhirCommunications(afterCase id: Int64, limit: Int, as principal: Principal) throws -> (
        communications: [FHIRCommunication], last: Int64?
    ) {
        try principal.require(.read)
        var found: [FHIRCommunication] = []
        for number in try store.notices.cases().sorted() where number > id {
            found += try fhirCommunications(case: number, as: principal)
            if found.count >= limit { return (found, number) }
        }
        return (found, nil)
    }

    /// A case with its devices, tasks and notices as one FHIR bundle.
    ///
    /// - Parameter base: where the resources are, such as `https://hub.example/fhir`.
    public func fhirBundle(case id: Int64, base: String, as principal: Principal) throws -> [UInt8] {
        let one = try place.cases.find(id, as: principal)
        let issuer = try issuer(as: principal)
        var entries: [FHIRBundle.Entry] = []
        for device in one.devices.values.sorted(by: { $0.facts.id < $1.facts.id }) where device.retired == nil {
            guard let record = try store.devices.find(device.facts.assetTag) else { continue }
            entries.append(FHIRBundle.Entry(Self.resource(record, issuer, principal)))
        }
        entries += FHIRTask.all(of: one).map { FHIRBundle.Entry($0, issuer: issuer) }
        entries += try fhirCommunications(case: id, as: principal).map { FHIRBundle.Entry($0, issuer: issuer) }
        return FHIRBundle.collection(entries, base: base, at: place.clock().description)
    }
}

extension FHIRBundle.Entry {
    /// A device.
    public init(_ device: FHIRDevice) {
        self.init(path: "Device/\(device.id)") { device.write(to: &$0) }
    }

    /// A notice.
    public init(_ communication: FHIRCommunication, issuer: Issuer?) {
        self.init(path: "Communication/\(communication.id)") { communication.write(issuer: issuer, to: &$0) }
    }

    /// A task.
    public init(_ task: FHIRTask, issuer: Issuer?) {
        self.init(path: "Task/\(task.id)") { task.write(issuer: issuer, to: &$0) }
    }
}
