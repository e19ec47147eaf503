/// 6.1.29: a remediation names the products or groups that it is for.
struct RemediationWithoutProduct: MandatoryTest {
    let id = "6.1.29"

    func check(_ context: ValidationContext) -> [Issue] {
        withoutProducts("remediations", "remediation", context)
    }
}

/// 6.1.32: a flag names the products or groups that it is for.
struct FlagWithoutProduct: MandatoryTest {
    let id = "6.1.32"

    func check(_ context: ValidationContext) -> [Issue] {
        withoutProducts("flags", "flag", context)
    }
}

extension MandatoryTest {
    fileprivate func withoutProducts(_ list: String, _ name: String, _ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.flatMap { $0.list(list) }
            .filter { $0["product_ids"] == nil && $0["group_ids"] == nil }
            .map { Issue($0, "the \(name) has neither \"product_ids\" nor \"group_ids\"") }
    }
}
