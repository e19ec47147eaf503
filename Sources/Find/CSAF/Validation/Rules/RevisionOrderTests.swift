/// 6.1.14: version numbers rise with the dates of the revision history.
struct UnsortedRevisions: MandatoryTest {
    let id = "6.1.14"

    func check(_ context: ValidationContext) -> [Issue] {
        guard let sorted = context.revisions.sorted else { return [] }
        return zip(sorted, sorted.dropFirst()).compactMap { earlier, later in
            later.version < earlier.version
                ? Issue(
                    later.number,
                    "the version \"\(later.number.string ?? "")\" is dated after the higher version "
                        + "\"\(earlier.number.string ?? "")\"") : nil
        }
    }
}

/// 6.1.16: the document's version is the one of the last revision; build metadata does not count, nor does the
/// pre-release part of a draft.
struct OutdatedDocumentVersion: MandatoryTest {
    let id = "6.1.16"

    func check(_ context: ValidationContext) -> [Issue] {
        let revisions = context.revisions
        guard let last = revisions.sorted?.last, let version = revisions.documentVersion, let node = revisions.version
        else { return [] }
        let isDraft = revisions.status?.string == "draft"
        guard !version.isSame(as: last.version, ignoringPrerelease: isDraft) else { return [] }
        return [
            Issue(
                node,
                "the document's version is \"\(node.string ?? "")\", the last one of the revision history "
                    + "\"\(last.number.string ?? "")\"")
        ]
    }
}

/// 6.1.21: no whole number, or no major version, is left out of the revision history, which begins with 0 or 1.
struct MissingRevision: MandatoryTest {
    let id = "6.1.21"

    func check(_ context: ValidationContext) -> [Issue] {
        guard let sorted = context.revisions.sorted, let first = sorted.first else { return [] }
        var issues: [Issue] = []
        if !["0", "1"].contains(first.version.major.text) {
            issues.append(
                Issue(first.number, "the revision history begins with \(first.version.major.text), not with 0 or 1"))
        }
        // In the order of the numbers, so that what 6.1.14 reports is not reported again.
        let byNumber = sorted.sorted { $0.version < $1.version }
        for (earlier, later) in zip(byNumber, byNumber.dropFirst())
        where !later.version.major.isAtMostOneAbove(earlier.version.major) {
            issues.append(
                Issue(
                    later.number,
                    "the revision history goes from \(earlier.version.major.text) to \(later.version.major.text)"))
        }
        return issues
    }
}

extension Digits {
    /// Whether a number that is not below the other exceeds it by one at most.
    fileprivate func isAtMostOneAbove(_ other: Digits) -> Bool {
        if self == other { return true }
        guard let value = Int(text), let base = Int(other.text) else { return false }
        return value - base <= 1
    }
}
