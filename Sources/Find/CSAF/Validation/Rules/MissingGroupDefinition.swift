/// 6.1.4: every product group id that the document uses is defined in the product tree.
///
/// Flags are looked at too, as in 6.1.1.
struct MissingGroupDefinition: MandatoryTest {
    let id = "6.1.4"

    func check(_ context: ValidationContext) -> [Issue] {
        context.vulnerabilities.flatMap { vulnerability in
            ["remediations", "threats", "flags"].flatMap { vulnerability.list($0) }.flatMap { $0.texts("group_ids") }
        }
        .compactMap { group, node in
            context.products.membersOfGroup[group] == nil
                ? Issue(node, "the product group id \"\(group)\" is not defined in the product tree") : nil
        }
    }
}
