public import CSAF

/// Resources together, as FHIR R4 bundles them.
public enum FHIRBundle {
    /// One resource of a bundle.
    public struct Entry: Sendable {
        /// `Device/BME-1`.
        public var path: String
        /// Writes the resource as one JSON object.
        public var write: @Sendable (inout JSONWriter) -> Void

        /// A resource.
        public init(path: String, write: @escaping @Sendable (inout JSONWriter) -> Void) {
            (self.path, self.write) = (path, write)
        }
    }

    /// What belongs together, as a document to hand over.
    ///
    /// - Parameter base: where the resources are, such as `https://hub.example/fhir`.
    public static func collection(_ entries: [Entry], base: String, at time: String) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("resourceType", "Bundle")
            writer.member("type", "collection")
            writer.member("timestamp", time)
            write(entries, base, isSearch: false, to: &writer)
        }
        writer.newline()
        return writer.bytes
    }

    /// A page of what was searched for.
    ///
    /// - Parameters:
    ///   - link: the address of this page.
    ///   - next: the address of the next page; nil at the end.
    public static func page(_ entries: [Entry], base: String, link: String, next: String?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("resourceType", "Bundle")
            writer.member("type", "searchset")
            writer.member(
                "link",
                array: { writer in
                    for (relation, url) in [("self", link)] + (next.map { [("next", $0)] } ?? []) {
                        writer.object { writer in
                            writer.member("relation", relation)
                            writer.member("url", url)
                        }
                    }
                })
            write(entries, base, isSearch: true, to: &writer)
        }
        return writer.bytes
    }

    /// FHIR has no empty arrays: without entries there is no member for them.
    private static func write(_ entries: [Entry], _ base: String, isSearch: Bool, to writer: inout JSONWriter) {
        guard !entries.isEmpty else { return }
        writer.member(
            "entry",
            array: { writer in
                for entry in entries {
                    writer.object { writer in
                        writer.member("fullUrl", "\(base)/\(entry.path)")
                        writer.name("resource")
                        entry.write(&writer)
                        if isSearch { writer.member("search", object: { $0.member("mode", "match") }) }
                    }
                }
            })
    }
}
