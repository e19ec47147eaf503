// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A pure domain module: values in, values out (ARCHITECTURE rule 2).
func domain(_ room: String, _ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: "Sources/\(room)/\(name)", swiftSettings: settings)
}

func tests(_ module: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(module)Tests",
        dependencies: [.target(name: "TestSupport")] + dependencies,
        swiftSettings: settings)
}

let package = Package(
    name: "suture",
    products: [
        .library(name: "Find", targets: ["VersionRanges", "CSAF", "Inventory", "Matching"]),
        .library(name: "SutureHub", targets: ["Store", "Hub"]),
        .executable(name: "suture", targets: ["suture"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        domain("Find", "VersionRanges"),
        domain("Find", "CSAF", [.product(name: "Crypto", package: "swift-crypto")]),
        domain("Find", "Inventory"),
        domain("Find", "Matching", ["CSAF", "Inventory", "VersionRanges"]),
        .target(
            name: "Store",
            dependencies: ["CSAF", "Inventory", "Matching", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Sources/Hub/Store", swiftSettings: settings),
        .target(
            name: "Hub",
            dependencies: [
                "CSAF", "Inventory", "Matching", "Store", "VersionRanges",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Sources/Hub/Hub", swiftSettings: settings),
        .executableTarget(
            name: "suture",
            dependencies: [
                "CSAF", "Hub", "Inventory", "Matching", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("VersionRanges", ["VersionRanges"]),
        tests("CSAF", ["CSAF"]),
        tests("Inventory", ["Inventory"]),
        tests("Matching", ["Matching", "CSAF", "Inventory", "VersionRanges"]),
        tests("Store", ["Store", "CSAF", "Inventory", "Matching"]),
        tests("Hub", ["Hub", "Store", "CSAF", "Inventory", "Matching"]),
        tests("Suture", ["suture"]),
    ]
)
