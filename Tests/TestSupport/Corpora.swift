public import Foundation

/// Where the tests find the real data that is never committed to the project.
///
/// `SUTURE_CORPORA` names the folder (default `../shared/data` beside the checkout). Where it is missing, the tests
/// that need it are skipped with one visible line; with `SUTURE_REQUIRE_CORPORA=1` they run and fail instead.
public enum Corpora {
    /// The data folder.
    public static let data: URL = {
        if let path = ProcessInfo.processInfo.environment["SUTURE_CORPORA"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        return checkout.appendingPathComponent("../shared/data", isDirectory: true).standardizedFileURL
    }()

    /// The labelled pairs, in a folder beside the data.
    public static let gold: URL = data.appendingPathComponent("../gold", isDirectory: true).standardizedFileURL

    /// The root of this checkout.
    public static let checkout: URL = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whether tests that need the data should run: it is there, or its absence must fail.
    public static let shouldRun: Bool =
        ProcessInfo.processInfo.environment["SUTURE_REQUIRE_CORPORA"] == "1"
        || FileManager.default.fileExists(atPath: data.path)

    /// The line that a skipped test shows.
    public static let skipped = "needs the corpora: set SUTURE_CORPORA to the folder that holds them"
}
