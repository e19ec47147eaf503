// swift-tools-version: 6.2
import PackageDescription

// PumpLink, compiled with libFuzzer's counters, and one program that runs its fuzz targets. A package of its own: with
// the real cryptography below it, a first build takes minutes. `Fuzz/PumpLink/run` builds it.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let runtime = Context.environment["SUTURE_FUZZER_RUNTIME"].map { [$0, "-lstdc++", "-lm"] } ?? []

let package = Package(
    name: "suture-fuzz-pumplink",
    dependencies: [
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    ],
    targets: [
        .systemLibrary(name: "CSodium", path: "Prove/CSodium"),
        .target(
            name: "PumpLink",
            dependencies: [
                "CSodium",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            path: "Prove/PumpLink", exclude: ["Messages/pumplink.proto"],
            swiftSettings: settings + [.unsafeFlags(["-sanitize=fuzzer"])]),
        .systemLibrary(name: "FuzzerRuntime", path: "FuzzerRuntime"),
        .executableTarget(
            name: "FuzzPumpLink", dependencies: ["FuzzerRuntime", "PumpLink"], swiftSettings: settings,
            linkerSettings: [.unsafeFlags(runtime)]),
    ]
)
