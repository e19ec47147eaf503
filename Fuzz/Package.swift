// swift-tools-version: 6.2
import PackageDescription

// What reads foreign input, compiled with libFuzzer's counters, and one program that runs the fuzz targets on it.
// `scripts/fuzz` builds it and names the fuzzer's runtime, without which the program does not link.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A module of Suture with the counters, from its own sources: `Find` is a link to them.
func instrumented(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Find/\(name)",
        swiftSettings: settings + [.unsafeFlags(["-sanitize=fuzzer"])])
}

let runtime = Context.environment["SUTURE_FUZZER_RUNTIME"].map { [$0, "-lstdc++", "-lm"] } ?? []

let package = Package(
    name: "suture-fuzz",
    targets: [
        instrumented("VersionRanges"),
        instrumented("CVSS"),
        instrumented("CSAF", ["CVSS", "Crypto"]),
        instrumented("Inventory"),
        .target(name: "Crypto", swiftSettings: settings),
        .systemLibrary(name: "FuzzerRuntime", path: "Sources/FuzzerRuntime"),
        .executableTarget(
            name: "Fuzz",
            dependencies: ["CSAF", "FuzzerRuntime", "Inventory", "VersionRanges"],
            swiftSettings: settings,
            linkerSettings: [.unsafeFlags(runtime)]),
    ]
)
