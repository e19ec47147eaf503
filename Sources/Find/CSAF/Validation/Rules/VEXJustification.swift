/// Why a product is not affected, in the machine-readable words of VEX (CSAF 2.0, 3.2.3.5).
enum VEXJustification {
    /// The labels that a flag may have.
    static let labels = [
        "component_not_present", "inline_mitigations_already_exist",
        "vulnerable_code_cannot_be_controlled_by_adversary", "vulnerable_code_not_in_execute_path",
        "vulnerable_code_not_present",
    ]
}
