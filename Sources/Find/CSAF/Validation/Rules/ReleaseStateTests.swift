/// 6.1.17: a document whose version is 0, 0.y.z or a pre-release is a draft.
struct UnreleasedVersionIsDraft: MandatoryTest {
    let id = "6.1.17"

    func check(_ context: ValidationContext) -> [Issue] {
        guard let version = context.revisions.documentVersion, let node = context.revisions.status,
            version.major.isZero || !version.prerelease.isEmpty, let status = node.string, status != "draft"
        else { return [] }
        return [
            Issue(
                node,
                "the status is \"\(status)\", but the version \"\(context.revisions.version?.string ?? "")\" "
                    + "is one of a draft")
        ]
    }
}

/// 6.1.18: the revision history of a released document has no number 0 or 0.y.z.
struct ReleasedWithDraftRevision: MandatoryTest {
    let id = "6.1.18"

    func check(_ context: ValidationContext) -> [Issue] {
        guard context.revisions.isReleased else { return [] }
        return context.revisions.numbers.compactMap { node in
            guard let text = node.string, let version = DocumentVersion(text), version.major.isZero else { return nil }
            return Issue(node, "the document is released, but its history has the draft version \"\(text)\"")
        }
    }
}

/// 6.1.19: no number in the revision history has a pre-release part.
struct PrereleaseInHistory: MandatoryTest {
    let id = "6.1.19"

    func check(_ context: ValidationContext) -> [Issue] {
        context.revisions.numbers.compactMap { node in
            guard let text = node.string, let version = DocumentVersion(text), !version.prerelease.isEmpty else {
                return nil
            }
            return Issue(node, "the revision history has the pre-release version \"\(text)\"")
        }
    }
}

/// 6.1.20: the version of a released document has no pre-release part.
struct ReleasedWithPrerelease: MandatoryTest {
    let id = "6.1.20"

    func check(_ context: ValidationContext) -> [Issue] {
        guard context.revisions.isReleased, let version = context.revisions.documentVersion,
            !version.prerelease.isEmpty, let node = context.revisions.version
        else { return [] }
        return [Issue(node, "the document is released, but its version \"\(node.string ?? "")\" is a pre-release")]
    }
}

/// 6.1.30: all versions of a document are integers, or all are semantic versions.
struct MixedVersioning: MandatoryTest {
    let id = "6.1.30"

    func check(_ context: ValidationContext) -> [Issue] {
        let nodes = context.revisions.numbers + (context.revisions.version.map { [$0] } ?? [])
        let versions = nodes.compactMap { node in
            node.string.flatMap { DocumentVersion($0) }.map { (node: node, version: $0) }
        }
        guard let first = versions.first else { return [] }
        return versions.filter { $0.version.isSemantic != first.version.isSemantic }.map { node, version in
            Issue(
                node,
                "\"\(node.string ?? "")\" is \(version.isSemantic ? "a semantic version" : "an integer"), "
                    + "but the history begins with \"\(first.node.string ?? "")\"")
        }
    }
}
