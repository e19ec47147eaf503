public import Exchange
import Store
import Triage

/// Follows the audit log and sends what concerns security to a syslog server. What could not be sent is sent later, from
/// where it ended, also after a restart; with datagrams nobody knows whether they arrived.
public struct SyslogForwarder: Sendable {
    private let place: Workplace
    private let host: String
    private let send: @Sendable ([SyslogMessage]) async throws -> Void

    private static let mark = "syslog"
    private static let portion = 200

    /// A forwarder.
    ///
    /// - Parameters:
    ///   - host: what this machine is called.
    ///   - send: sends messages, all of them or throws.
    public init(
        place: Workplace, host: String, send: @escaping @Sendable ([SyslogMessage]) async throws -> Void
    ) {
        (self.place, self.host, self.send) = (place, host, send)
    }

    /// Looks every second for what is new, until the task is cancelled.
    ///
    /// - Parameter report: is told once what goes wrong, and once that it goes well again.
    public func run(report: @escaping @Sendable (String) -> Void) async {
        var isFailing = false
        while !Task.isCancelled {
            do {
                while try await forward() > 0 {
                    if isFailing { report("security events are sent again") }
                    isFailing = false
                }
            } catch is CancellationError {
                return
            } catch {
                if !isFailing { report("security events wait, since they cannot be sent: \(error)") }
                isFailing = true
            }
            try? await Task.sleep(for: .seconds(isFailing ? 5 : 1))
        }
    }

    /// Sends what is new, a portion of it.
    ///
    /// - Returns: how many lines of the log were looked at.
    @discardableResult
    public func forward() async throws -> Int {
        let lines = try await place.store.background { store in
            // From now on, where nothing was sent yet: what is long past would only confuse.
            let last: Int64
            if let known = try store.marks.find(Self.mark) {
                last = known
            } else {
                last = try store.audit.lastSequence()
                try store.marks.set(Self.mark, to: last)
            }
            return try store.audit.list(after: last, limit: Self.portion)
        }
        guard let last = lines.last?.sequence else { return 0 }
        let messages = lines.compactMap { SyslogMessage($0, host: host) }
        if !messages.isEmpty { try await send(messages) }
        try await place.store.background { try $0.marks.set(Self.mark, to: last) }
        return lines.count
    }
}

extension SyslogMessage {
    /// What a line of the audit log says about security; nil where it says nothing about it.
    init?(_ entry: AuditEntry, host: String) {
        let family = entry.kind.prefix { $0 != "." }
        guard ["session", "account", "token", "webhook", "calendar", "audit", "security"].contains(family) else {
            return nil
        }
        let severity: Severity =
            switch entry.kind {
            case "session.refused", "account.locked", "calendar.guessed": .warning
            case "session.begun", "session.ended": .informational
            default: .notice
            }
        self.init(
            severity: severity, at: Instant(milliseconds: entry.at), host: host, kind: entry.kind,
            values: [("sequence", String(entry.sequence)), ("actor", entry.actor), ("subject", entry.subject)],
            text: "\(entry.kind.replacing(".", with: " ")) by \(entry.actor): \(entry.subject)")
    }
}
