/// The fuzz targets.
enum FuzzTarget: String, CaseIterable {
    /// JSON, CSAF documents, their claims and their validation.
    case csaf
    /// Version expressions, versions and dates in free text.
    case versions
    /// Equipment lists, their headers, mapping files and device identifiers.
    case csv

    /// The function that libFuzzer calls with each input.
    var entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
        switch self {
        case .csaf: { data, size in FuzzTarget.run(CSAFTarget.run, data, size) }
        case .versions: { data, size in FuzzTarget.run(VersionsTarget.run, data, size) }
        case .csv: { data, size in FuzzTarget.run(CSVTarget.run, data, size) }
        }
    }

    private static func run(_ body: ([UInt8]) -> Void, _ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
        body(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
    }
}
