import Hub
import Inventory
import Matching
import Response
import Store
import Triage

extension JSON {
    /// A time in milliseconds since 1970, as RFC 3339 writes it.
    static func time(_ milliseconds: Int64) -> JSON { .string(Instant(milliseconds: milliseconds).description) }

    static func time(_ instant: Instant) -> JSON { .string(instant.description) }
}

extension AdvisoryRecord {
    var json: JSON {
        [
            "tracking_id": .string(trackingID), "revision": .string(revision), "title": .string(title),
            "publisher": .string(publisher), "severity": .string(severity), "score": .optional(score) { .real($0) },
            "current_release_date": .string(currentReleaseDate), "format": .string(format), "sha256": .string(sha256),
            "findings": .number(findingCount), "imported_at": .time(importedAt),
        ]
    }
}

extension AdvisoryListItem {
    var json: JSON {
        advisory.json.adding([
            ("affected_devices", .number(affectedDevices)), ("devices_to_review", .number(devicesToReview)),
            ("matched", .bool(isMatched)), ("news_at", .time(newsAt)), ("read", .bool(isRead)),
            ("comments", .number(comments)),
        ])
    }
}

extension VerdictRecord {
    var json: JSON {
        [
            "verdict": .string(verdict.rawValue), "confidence": .real(confidence), "products": .strings(products),
            "reasons": .array(reasons.map { ["code": .string($0.code), "text": .string($0.text)] }),
        ]
    }
}

extension DeviceRecord {
    private static let shown: [DeviceField] = [
        .manufacturer, .model, .modelNumber, .softwareVersion, .description, .department, .location, .owner, .status,
    ]

    /// What lists say of a device. The serial number is in the detail only.
    var json: JSON {
        let fields = Self.shown.map { (name: $0.columnName, value: JSON.string(device[$0])) }
        return .object([("asset_tag", .string(device.assetTag))] + fields + [("missing", .bool(missingSince != nil))])
    }

    var detail: JSON {
        let more: [DeviceField] = [
            .serialNumber, .udi, .operatingSystem, .networkZone, .clinicalFunction, .inServiceDate, .manufactureDate,
            .ipAddress, .macAddress,
        ]
        return json.adding(
            more.map { ($0.columnName, JSON.string(device[$0])) } + [
                ("first_import", .integer(firstImport)), ("last_import", .integer(lastImport)),
            ])
    }
}

extension TouchedDevice {
    var json: JSON { device.json.adding([("verdict", verdict.json)]) }
}

extension TouchingAdvisory {
    var json: JSON { advisory.json.adding([("verdict", verdict.json)]) }
}

extension DeviceChange {
    var json: JSON {
        [
            "field": .string(field?.columnName ?? ""), "old": .string(old), "new": .string(new),
            "import": .integer(importID),
            "file": .string(file), "at": .time(at),
        ]
    }
}

extension ProductRecord {
    var json: JSON {
        [
            "id": .integer(id), "manufacturer": .string(manufacturer), "model": .string(model),
            "model_number": .string(modelNumber), "description": .string(description),
            "product_key": .string(productKey), "versions": .number(versionCount), "devices": .number(deviceCount),
        ]
    }
}

extension ReviewItem {
    var json: JSON {
        [
            "product_key": .string(productKey), "claim_product": .string(claimProduct),
            "manufacturer": .string(manufacturer), "model": .string(model), "model_number": .string(modelNumber),
            "devices": .number(devices), "advisories": .number(advisories), "confidence": .real(confidence),
        ]
    }
}

extension ReviewDecisionRecord {
    var json: JSON {
        [
            "product_key": .string(decision.productKey), "claim_product": .string(decision.claimProduct),
            "is_same": .bool(decision.isSame), "decided_by": .string(decision.decidedBy),
            "note": .string(decision.note), "decided_at": .time(decidedAt),
        ]
    }
}

extension ImportRecord {
    var json: JSON {
        [
            "id": .integer(id), "file": .string(source.file), "sha256": .string(source.sha256),
            "mode": .string(source.mode.rawValue), "state": .string(state.rawValue), "started_at": .time(startedAt),
            "finished_at": .optional(finishedAt) { .time($0) }, "rows": .number(counts.read),
            "added": .number(counts.added), "changed": .number(counts.changed), "unchanged": .number(counts.unchanged),
            "refused": .number(counts.refused), "missing": .number(counts.missing),
            "returned": .number(counts.returned), "failure": .string(failure),
        ]
    }
}

extension UserRecord {
    func json(now: Int64) -> JSON {
        [
            "id": .integer(id), "login": .string(login), "name": .string(name), "roles": .strings(roles),
            "closed": .bool(disabledAt != nil), "locked": .bool((lockedUntil ?? 0) > now),
            "must_change_password": .bool(mustChangePassword), "revision": .integer(revision),
        ]
    }
}

extension TokenRecord {
    var json: JSON {
        [
            "id": .integer(id), "name": .string(name), "scopes": .strings(scopes), "created_at": .time(createdAt),
            "expires_at": .time(expiresAt), "used_at": .optional(usedAt) { .time($0) },
            "revoked": .bool(revokedAt != nil),
        ]
    }
}

extension Principal {
    var json: JSON {
        [
            "login": .string(login), "name": .string(name), "roles": .strings(roles.map(\.rawValue).sorted()),
            "team": .optional(actor.team) { .string($0.rawValue) },
            "permissions": .strings(Permission.allCases.filter(may).map(\.rawValue)),
            "must_change_password": .bool(mustChangePassword),
        ]
    }
}

extension AuditEntry {
    var json: JSON {
        [
            "sequence": .integer(sequence), "at": .time(at), "actor": .string(actor), "kind": .string(kind),
            "subject": .string(subject), "body": .string(body), "previous_hash": .string(previousHash),
            "hash": .string(hash),
        ]
    }
}
