import Matching
public import Response
import Store

/// How many devices that an advisory touches are in which status, over all cases that answer it (CSAF 2.0, conformance
/// clause 13).
public struct AdvisoryStatus: Sendable, Hashable {
    /// One vulnerability of the advisory.
    public struct Line: Sendable, Hashable {
        /// Its name.
        public var vulnerability: String
        /// How many devices are in each status.
        public var counts: [RemediationStatus: Int]
    }

    /// How many devices match the advisory: affected, or to be reviewed.
    public var matching = 0
    /// Those of them that belong to a case of the advisory.
    public var inCases = 0
    /// The vulnerabilities, in the order of the document.
    public var lines: [Line] = []
}

extension Cases {
    /// The cases that are read for it, the newest.
    private static let mostCases = 20

    /// How far the devices of an advisory are.
    public func status(of advisory: String, vulnerabilities: [String], as principal: Principal) throws -> AdvisoryStatus
    {
        try principal.require(.read)
        let record = try store.latestAdvisory(advisory)
        var status = AdvisoryStatus()
        status.matching = try store.verdicts.counts(advisory: record.id)
            .filter { $0.verdict == .affected || $0.verdict == .needsReview }.reduce(0) { $0 + $1.devices }
        var devices: [String: CaseDevice] = [:]
        for id in try store.cases.numbers(advisories: [record.trackingID]).suffix(Self.mostCases) {
            for (tag, device) in try keeper.find(id).devices where device.retired == nil && !device.isCleared {
                devices[tag] = device
            }
        }
        status.inCases = devices.count
        // A device without a case was not remediated by anybody.
        let rest = max(0, status.matching - devices.count)
        status.lines = vulnerabilities.map { name in
            var counts = Dictionary(grouping: devices.values) { $0.status(of: name) }.mapValues(\.count)
            counts[.notRemediated, default: 0] += rest
            return AdvisoryStatus.Line(vulnerability: name, counts: counts)
        }
        return status
    }
}
