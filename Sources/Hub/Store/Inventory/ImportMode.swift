/// Whether an inventory file names every device or only some.
public enum ImportMode: String, Sendable, Hashable, CaseIterable {
    /// Every device: one that it does not name is marked as not seen.
    case full
    /// Some devices: the others stay as they are.
    case partial
}
