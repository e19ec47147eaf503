import CSAF
import HTTPTypes
import Hub
import Inventory
import Matching
import Response
import Store

extension Endpoints {
    /// Devices and products.
    static let devices: [Endpoint] = [
        .get(
            "/api/v1/devices", "listDevices", "Devices, by asset tag",
            query: Endpoint.QueryItem.paging + [
                .item("text", .text, "Only products whose words contain this."),
                .item("department", .text, "Only those of this department."),
                .item("location", .text, "Only those at this location."),
                .item("owner", .words(["hospital", "patient"]), "Only those that this party owns."),
                .item("status", .text, "Only those with this status."),
                .item("missing", .bool, "Only those that the last full import did not hold."),
            ], answer: .page(.named("Device"))
        ) { call in
            let limit = try call.query.limit()
            let filter = DeviceFilter(
                text: call.query["text"] ?? "", department: call.query["department"],
                location: call.query["location"], owner: call.query["owner"], status: call.query["status"],
                onlyMissing: try call.query.flag("missing"))
            let after = try call.query.cursor(1)?[0] ?? ""
            let devices = try await call.reading { try $0.devices(filter, after: after, limit: limit) }
            return .json(Page.json(devices, limit: limit, cursor: { [$0.device.assetTag] }, \.json))
        },
        .get(
            "/api/v1/devices/{tag}", "showDevice", "A device, whole", answer: .json(.named("Device"))
        ) { call in
            let tag = try call.text("tag")
            return .json(try await call.reading { try $0.device(tag).detail })
        },
        .get(
            "/api/v1/devices/{tag}/advisories", "listAdvisoriesOfDevice", "The advisories that touch a device, or may",
            answer: .json(.object([.need("items", .array(.named("Advisory")))]))
        ) { call in
            let tag = try call.text("tag")
            let found = try await call.reading { try $0.advisories(of: try $0.device(tag)) }
            return .json(["items": .array(found.map(\.json))])
        },
        .get(
            "/api/v1/devices/{tag}/history", "listChangesOfDevice",
            "What imports changed in a device, the latest first",
            answer: .json(.object([.need("items", .array(.any))]))
        ) { call in
            let tag = try call.text("tag")
            let changes = try await call.reading { try $0.changes(of: try $0.device(tag)) }
            return .json(["items": .array(changes.map(\.json))])
        },
        .get(
            "/api/v1/devices/{tag}/explanations/{tracking}", "explain",
            "Why a device has the verdict that it has of an advisory",
            answer: .json(.object([.need("device", .text), .need("advisory", .text), .need("verdict", .any)]))
        ) { call in
            let (tag, tracking) = (try call.text("tag"), try call.text("tracking"))
            return .json(try await call.reading { try $0.explanation(device: tag, advisory: tracking).json })
        },
        .get(
            "/api/v1/products", "listProducts", "Products, in the order in which they came",
            query: Endpoint.QueryItem.paging, answer: .page(.any)
        ) { call in
            let (limit, after) = (try call.query.limit(), try cursorNumber(call))
            let products = try await call.reading { try $0.products(after: after, limit: limit) }
            return .json(Page.json(products, limit: limit, cursor: { [String($0.id)] }, \.json))
        },
    ]
}

extension Explanation {
    var json: JSON {
        [
            "device": .string(device.device.assetTag), "advisory": .string(advisory.trackingID),
            "verdict": [
                "verdict": .string(match.verdict.rawValue), "confidence": .real(match.confidence),
                "products": .strings(match.products),
                "reasons": .array(match.reasons.map { ["code": .string($0.code), "text": .string($0.text)] }),
            ],
            "claims": .array(
                claims.map { claim in
                    [
                        "product": .string(claim.productID), "status": .string(claim.status.rawValue),
                        "vendor": .string(claim.vendor), "name": .string(claim.name), "version": .string(claim.version),
                    ]
                }),
            "answers": .array(decisions.map(\.json)),
        ]
    }
}
