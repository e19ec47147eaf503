import Hub
import Hummingbird
import NIOCore
import Store

/// Writes the audit log piece by piece, however long it is.
struct AuditStream: Sendable {
    let place: Workplace
    let principal: Principal

    func write(to writer: inout any ResponseBodyWriter) async throws {
        var last: Int64 = 0
        while true {
            let (place, principal, after) = (place, principal, last)
            let part = try await place.store.background { _ in
                try place.auditLog.exportPart(after: after, as: principal)
            }
            guard let part else { break }
            try await writer.write(ByteBuffer(string: part.text))
            last = part.last
        }
        try await writer.finish(nil)
    }
}
