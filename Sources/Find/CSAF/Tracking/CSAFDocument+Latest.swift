extension CSAFDocument {
    /// Whether this revision is newer than another of the same document.
    ///
    /// The version decides if both follow the same scheme; then the current release date; then the length of the
    /// revision history. False when all are equal.
    public func isNewer(than other: CSAFDocument) -> Bool {
        let (mine, theirs) = (meta.tracking, other.meta.tracking)
        if let left = mine.revision, let right = theirs.revision, left.scheme == right.scheme, left != right {
            return left > right
        }
        if let left = Instant(mine.currentReleaseDate), let right = Instant(theirs.currentReleaseDate), left != right {
            return left > right
        }
        return mine.revisionHistory.count > theirs.revisionHistory.count
    }

    /// The latest revision of each document among many, in the order in which the documents are first met.
    ///
    /// A document is known by its tracking id and its publisher's namespace, since ids are unique only within one
    /// publisher. Of revisions that are equally new the one given last is taken.
    public static func latestRevisions(_ documents: some Sequence<CSAFDocument>) -> [CSAFDocument] {
        var latest: [CSAFDocument] = []
        var places: [[String]: Int] = [:]
        for document in documents {
            let key = [document.meta.publisher.namespace, document.id]
            if let place = places[key] {
                if !latest[place].isNewer(than: document) { latest[place] = document }
            } else {
                places[key] = latest.count
                latest.append(document)
            }
        }
        return latest
    }
}
