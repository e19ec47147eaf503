import CSAF

/// Which document and which revision of it, without the document itself.
struct AdvisoryIdentity: Sendable {
    /// What stays the same from revision to revision: ids are unique only within one publisher.
    struct Key: Hashable {
        var namespace: String
        var id: String
    }

    let key: Key
    private let revision: RevisionNumber?
    private let released: String
    private let revisions: Int

    init(_ document: CSAFDocument) {
        let tracking = document.meta.tracking
        key = Key(namespace: document.meta.publisher.namespace, id: document.id)
        revision = tracking.revision
        released = tracking.currentReleaseDate
        revisions = tracking.revisionHistory.count
    }
}

extension AdvisoryIdentity {
    /// Whether this revision is newer: by version when both count alike, then by date, then by the number of revisions.
    func isNewer(than other: AdvisoryIdentity) -> Bool {
        if let left = revision, let right = other.revision, left.scheme == right.scheme, left != right {
            return left > right
        }
        if released != other.released { return released > other.released }
        return revisions > other.revisions
    }
}
