/// What helps to recognise a product (CSAF 2.0, 3.1.3.3; `purls` since 2.1). Empty lists where nothing is given.
public struct ProductIdentification: Sendable, Hashable {
    /// The CPE, version 2.2 or 2.3, as written.
    public var cpe: String?
    /// Package URLs as written: the one of CSAF 2.0, or all of 2.1.
    public var purls: [String]
    /// Hashes of the product's files.
    public var hashes: [FileHashes]
    /// Model numbers as written; may hold wildcards, see `modelPatterns`.
    public var modelNumbers: [String]
    /// Serial numbers as written; may hold wildcards, see `serialPatterns`.
    public var serialNumbers: [String]
    /// Stock keeping units as written; may hold wildcards, see `skuPatterns`.
    public var skus: [String]
    /// Where to find software bills of materials.
    public var sbomURLs: [String]
    /// Identifiers of other schemes.
    public var genericURIs: [GenericURI]
    /// Whose rules hold for the wildcards.
    public var edition: WildcardPattern.Edition

    /// A helper with the members given; all others empty.
    public init(
        cpe: String? = nil, purls: [String] = [], hashes: [FileHashes] = [], modelNumbers: [String] = [],
        serialNumbers: [String] = [], skus: [String] = [], sbomURLs: [String] = [], genericURIs: [GenericURI] = [],
        edition: WildcardPattern.Edition = .csaf20
    ) {
        self.cpe = cpe
        self.purls = purls
        self.hashes = hashes
        self.modelNumbers = modelNumbers
        self.serialNumbers = serialNumbers
        self.skus = skus
        self.sbomURLs = sbomURLs
        self.genericURIs = genericURIs
        self.edition = edition
    }

    /// The model numbers as patterns.
    public var modelPatterns: [WildcardPattern] { modelNumbers.map { WildcardPattern($0, edition: edition) } }
    /// The serial numbers as patterns.
    public var serialPatterns: [WildcardPattern] { serialNumbers.map { WildcardPattern($0, edition: edition) } }
    /// The stock keeping units as patterns.
    public var skuPatterns: [WildcardPattern] { skus.map { WildcardPattern($0, edition: edition) } }

    /// The hashes of one file of a product (CSAF 2.0, 3.1.3.3.2).
    public struct FileHashes: Sendable, Hashable {
        /// The file's name.
        public var filename: String
        /// Its hashes, by algorithm.
        public var hashes: [Hash]

        /// The hashes of the file.
        public init(filename: String, hashes: [Hash]) {
            self.filename = filename
            self.hashes = hashes
        }
    }

    /// One hash of a file.
    public struct Hash: Sendable, Hashable {
        /// The algorithm as written: `sha256`, `sha512`, ….
        public var algorithm: String
        /// The value in hexadecimal, as written.
        public var value: String

        /// A hash value by its algorithm.
        public init(algorithm: String, value: String) {
            self.algorithm = algorithm
            self.value = value
        }
    }

    /// An identifier of a scheme that CSAF does not know (CSAF 2.0, 3.1.3.3.8).
    public struct GenericURI: Sendable, Hashable {
        /// The scheme's namespace, a URI.
        public var namespace: String
        /// The identifier, a URI.
        public var uri: String

        /// An identifier within a namespace.
        public init(namespace: String, uri: String) {
            self.namespace = namespace
            self.uri = uri
        }
    }
}
