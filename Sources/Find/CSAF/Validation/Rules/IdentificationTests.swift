/// 6.1.13: package URLs follow the general rules of the purl specification.
struct InvalidPackageURL: MandatoryTest {
    let id = "6.1.13"

    func check(_ context: ValidationContext) -> [Issue] {
        context.products.fullProductNames.compactMap { product in
            guard let node = product["product_identification_helper"]?["purl"], let text = node.string,
                let problem = PackageURLSyntax.problem(text)
            else { return nil }
            return Issue(node, "\"\(text)\" is not a valid package URL: \(problem)")
        }
    }
}

/// 6.1.25: one file has one hash of each algorithm.
struct MultipleHashAlgorithm: MandatoryTest {
    let id = "6.1.25"

    func check(_ context: ValidationContext) -> [Issue] {
        context.products.fullProductNames.flatMap { product in
            product["product_identification_helper"]?.list("hashes") ?? []
        }
        .flatMap(repeatedAlgorithms)
    }

    private func repeatedAlgorithms(of file: JSONNode) -> [Issue] {
        var seen: Set<String> = []
        return file.list("file_hashes").compactMap { hash in
            guard let node = hash["algorithm"], let name = node.string, !seen.insert(name.lowercased()).inserted
            else { return nil }
            return Issue(node, "the file has a hash of the algorithm \"\(name)\" already")
        }
    }
}
