import CSAF
import Exchange
import HTTPTypes
import Hub
import Triage

extension Endpoints {
    static let fhirType = "application/fhir+json"

    /// Devices and work as FHIR R4, to read.
    static let fhir: [Endpoint] = [
        .get(
            "/fhir/metadata", "fhirMetadata", "What the FHIR endpoints are", access: .open,
            answer: .file(fhirType, "A CapabilityStatement.")
        ) { call in
            .fhir(
                FHIRService.capabilities(
                    base: call.fhirBase, version: "0.1.0", date: call.place.clock().description))
        },
        .get(
            "/fhir/Device", "fhirSearchDevices", "Devices as FHIR resources",
            query: fhirPaging + [.item("identifier", .text, "Only the device with this asset tag.")],
            answer: .file(fhirType, "A Bundle.")
        ) { call in
            let (principal, limit) = (try call.principal, try call.fhirCount())
            let tag = call.query["identifier"].map(fhirValue)
            let after = try call.query.cursor(1)?[0] ?? ""
            let devices = try await call.working {
                try $0.exports.fhirDevices(tag: tag, after: after, limit: limit, as: principal)
            }
            let next = devices.count == limit && tag == nil ? devices.last?.tag : nil
            return call.fhirPage("Device", devices.map { FHIRBundle.Entry($0) }, next: next)
        },
        .get(
            "/fhir/Device/{fhir}", "fhirReadDevice", "A device as a FHIR resource", answer: .file(fhirType, "A Device.")
        ) { call in
            let (id, principal) = (try call.text("fhir"), try call.principal)
            guard let device = try await call.working({ try $0.exports.fhirDevice(id: id, as: principal) }) else {
                throw Problem.notFound("device of this id")
            }
            return .fhir(FHIRBundle.Entry(device))
        },
        .get(
            "/fhir/Task", "fhirSearchTasks", "Work of cases as FHIR resources",
            query: fhirPaging + [.item("group-identifier", .text, "Only work of this case, such as case-12.")],
            answer: .file(fhirType, "A Bundle.")
        ) { call in
            let (principal, limit) = (try call.principal, try call.fhirCount())
            let issuer = try await call.working { try $0.exports.issuer(as: principal) }
            if let group = call.query["group-identifier"].map(fhirValue) {
                guard group.hasPrefix("case-"), let number = Int64(group.dropFirst(5)) else {
                    return call.fhirPage("Task", [], next: nil)
                }
                let tasks = try await call.working { try $0.exports.fhirTasks(case: number, as: principal) }
                return call.fhirPage("Task", tasks.map { FHIRBundle.Entry($0, issuer: issuer) }, next: nil)
            }
            let after = try cursorNumber(call)
            let page = try await call.working {
                try $0.exports.fhirTasks(afterCase: after, limit: limit, as: principal)
            }
            return call.fhirPage(
                "Task", page.tasks.map { FHIRBundle.Entry($0, issuer: issuer) }, next: page.last.map { String($0) })
        },
        .get(
            "/fhir/Task/{fhir}", "fhirReadTask", "A piece of work as a FHIR resource",
            answer: .file(fhirType, "A Task.")
        ) { call in
            let (id, principal) = (try call.text("fhir"), try call.principal)
            guard let number = FHIRTask.caseNumber(of: id) else { throw Problem.notFound("task of this id") }
            let (task, issuer) = try await call.working { place in
                (
                    try place.exports.fhirTasks(case: number, as: principal).first { $0.id == id },
                    try place.exports.issuer(as: principal)
                )
            }
            guard let task else { throw Problem.notFound("task of this id") }
            return .fhir(FHIRBundle.Entry(task, issuer: issuer))
        },
        .get(
            "/fhir/Communication", "fhirSearchCommunications", "Notices of cases as FHIR resources",
            query: fhirPaging + [.item("identifier", .text, "Only this notice, such as case-12-N3.")],
            answer: .file(fhirType, "A Bundle.")
        ) { call in
            let (principal, limit) = (try call.principal, try call.fhirCount())
            let issuer = try await call.working { try $0.exports.issuer(as: principal) }
            if let id = call.query["identifier"].map(fhirValue) {
                let found = try await call.working { try $0.exports.fhirCommunication(id: id, as: principal) }
                return call.fhirPage(
                    "Communication", found.map { [FHIRBundle.Entry($0, issuer: issuer)] } ?? [], next: nil)
            }
            let after = try cursorNumber(call)
            let page = try await call.working {
                try $0.exports.fhirCommunications(afterCase: after, limit: limit, as: principal)
            }
            return call.fhirPage(
                "Communication", page.communications.map { FHIRBundle.Entry($0, issuer: issuer) },
                next: page.last.map { String($0) })
        },
        .get(
            "/fhir/Communication/{fhir}", "fhirReadCommunication", "A notice as a FHIR resource",
            answer: .file(fhirType, "A Communication.")
        ) { call in
            let (id, principal) = (try call.text("fhir"), try call.principal)
            guard let found = try await call.working({ try $0.exports.fhirCommunication(id: id, as: principal) }) else {
                throw Problem.notFound("notice of this id")
            }
            let issuer = try await call.working { try $0.exports.issuer(as: principal) }
            return .fhir(FHIRBundle.Entry(found, issuer: issuer))
        },
        .get(
            "/api/v1/cases/{id}/fhir", "exportFHIR", "A case with its devices, work and notices as one FHIR bundle",
            answer: .file(fhirType, "A Bundle.")
        ) { call in
            let (id, principal, base) = (try call.number("id"), try call.principal, call.fhirBase)
            let bytes = try await call.working { try $0.exports.fhirBundle(case: id, base: base, as: principal) }
            return .file(bytes, type: fhirType, name: "case-\(id).fhir.json")
        },
    ]

    private static let fhirPaging: [Endpoint.QueryItem] = [
        .item("_count", .integer(minimum: 1, maximum: 500), "How many; 50 unless told otherwise."),
        .item("cursor", .text, "From the “next” link of the page before."),
    ]

    /// The value of a token parameter, which may stand behind a system and a bar.
    private static func fhirValue(_ text: String) -> String {
        text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? text
    }
}

extension APIRequest {
    /// Where the FHIR endpoints are, as the caller reached them.
    fileprivate var fhirBase: String { "\(origin)/fhir" }

    fileprivate func fhirCount() throws(Problem) -> Int {
        guard let text = query["_count"] else { return 50 }
        guard let number = Int(text), (1...500).contains(number) else {
            throw .badQuery("_count", "Say a number from 1 to 500.")
        }
        return number
    }

    fileprivate func fhirPage(_ type: String, _ entries: [FHIRBundle.Entry], next: String?) -> APIResponse {
        let link = "\(fhirBase)/\(type)"
        let further = next.map { "\(link)?_count=\(query["_count"] ?? "50")&cursor=\(PageCursor.text([$0]))" }
        return .fhir(FHIRBundle.page(entries, base: fhirBase, link: link, next: further))
    }
}

extension APIResponse {
    fileprivate static func fhir(_ bytes: [UInt8]) -> APIResponse {
        APIResponse(
            status: .ok, headers: [.contentType: Endpoints.fhirType, .cacheControl: "no-store"], body: .bytes(bytes))
    }

    fileprivate static func fhir(_ entry: FHIRBundle.Entry) -> APIResponse {
        var writer = JSONWriter()
        entry.write(&writer)
        return fhir(writer.bytes)
    }
}
