/// The bounds within which a delimited file is read, so that no input can exhaust the memory.
public enum CSVLimits {
    /// The longest record, in bytes: 16 MiB.
    public static let recordBytes = 16 << 20
    /// The most fields in a record.
    public static let columns = 4_096
}
