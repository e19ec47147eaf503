extension ProductIdentification {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init(edition: reader.edition)
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "cpe": cpe = reader.text(value)
            case "purl": purls += reader.optionalText(value).map { [$0] } ?? []
            case "purls": purls += reader.texts(value)
            case "hashes": hashes = reader.list(value, FileHashes.init)
            case "model_numbers": modelNumbers = reader.texts(value)
            case "serial_numbers": serialNumbers = reader.texts(value)
            case "skus": skus = reader.texts(value)
            case "sbom_urls": sbomURLs = reader.texts(value)
            case "x_generic_uris": genericURIs = reader.list(value, GenericURI.init)
            default: reader.unknown(key, value)
            }
        }
    }
}

extension ProductIdentification.FileHashes {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init(filename: "", hashes: [])
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "filename": filename = reader.text(value)
            case "file_hashes": hashes = reader.list(value, ProductIdentification.Hash.init)
            default: reader.unknown(key, value)
            }
        }
    }
}

extension ProductIdentification.Hash {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init(algorithm: "", value: "")
        var members = reader.members(of: node)
        while let (key, member) = members.next() {
            switch key {
            case "algorithm": algorithm = reader.text(member)
            case "value": value = reader.text(member)
            default: reader.unknown(key, member)
            }
        }
    }
}

extension ProductIdentification.GenericURI {
    init(_ node: JSONNode, _ reader: inout ModelReader) {
        self.init(namespace: "", uri: "")
        var members = reader.members(of: node)
        while let (key, value) = members.next() {
            switch key {
            case "namespace": namespace = reader.text(value)
            case "uri": uri = reader.text(value)
            default: reader.unknown(key, value)
            }
        }
    }
}
