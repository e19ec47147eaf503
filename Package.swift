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

func tests(_ module: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(module)Tests",
        dependencies: [.target(name: "TestSupport")] + dependencies,
        exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "suture",
    products: [
        .library(name: "Find", targets: ["VersionRanges", "CVSS", "CSAF", "Inventory", "Matching"]),
        .library(name: "Fix", targets: ["Triage", "Response", "Exchange"]),
        .library(name: "Prove", targets: ["PumpLink", "PumpSystem", "GlucoseModel"]),
        .library(name: "SutureHub", targets: ["Store", "Hub", "HubWeb"]),
        .executable(name: "suture", targets: ["suture"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        domain("Find", "VersionRanges"),
        domain("Find", "CVSS"),
        domain("Find", "CSAF", ["CVSS", .product(name: "Crypto", package: "swift-crypto")]),
        domain("Find", "Inventory"),
        domain("Find", "Matching", ["CSAF", "Inventory", "VersionRanges"]),
        domain("Prove", "GlucoseModel"),
        .systemLibrary(name: "CSodium", path: "Sources/Prove/CSodium"),
        .target(
            name: "PumpLink",
            dependencies: [
                "CSodium",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            path: "Sources/Prove/PumpLink", exclude: ["Messages/pumplink.proto"], swiftSettings: settings),
        domain("Prove", "PumpSystem", ["GlucoseModel", "PumpLink"]),
        domain("Fix", "Triage", ["CSAF", "CVSS"]),
        domain("Fix", "Response", ["Triage"]),
        domain(
            "Fix", "Exchange",
            ["CSAF", "Inventory", "Response", "Triage", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Store",
            dependencies: [
                "CSAF", "Inventory", "Matching",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Sources/Hub/Store", swiftSettings: settings),
        .target(
            name: "Hub",
            dependencies: [
                "CSAF", "Exchange", "Inventory", "Matching", "Response", "Store", "Triage", "VersionRanges",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Sources/Hub/Hub", resources: [.copy("NoticeTexts")], swiftSettings: settings),
        .target(
            name: "PumpBench",
            dependencies: [
                "GlucoseModel", "PumpLink", "PumpSystem",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Sources/Hub/PumpBench", swiftSettings: settings),
        .target(
            name: "HubWeb",
            dependencies: [
                "CSAF", "CVSS", "Exchange", "Hub", "Inventory", "Matching", "Response", "Store", "Triage",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Hub/HubWeb", resources: [.copy("Templates"), .copy("Assets")], swiftSettings: settings),
        .executableTarget(
            name: "suture",
            dependencies: [
                "CSAF", "CVSS", "Exchange", "GlucoseModel", "Hub", "HubWeb", "Inventory", "Matching", "PumpBench",
                "PumpLink", "PumpSystem", "Response", "Store", "Triage",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests("VersionRanges", ["VersionRanges"]),
        tests("CVSS", ["CVSS"]),
        tests("CSAF", ["CSAF"]),
        tests("Inventory", ["Inventory"]),
        tests("Matching", ["Matching", "CSAF", "Inventory", "VersionRanges"]),
        tests("GlucoseModel", ["GlucoseModel"]),
        .testTarget(
            name: "PumpLinkTests",
            dependencies: [
                "PumpLink", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        tests("PumpSystem", ["PumpSystem", "PumpLink", "GlucoseModel"]),
        tests("PumpBench", ["PumpBench", "PumpSystem", "PumpLink"]),
        tests("Triage", ["Triage", "CSAF", "CVSS"]),
        tests("Response", ["Response", "Triage"]),
        tests("Exchange", ["Exchange", "CSAF", "Inventory", "Response", "Triage"]),
        tests("Store", ["Store", "CSAF", "Inventory", "Matching"]),
        tests(
            "Hub",
            [
                "Hub", "Exchange", "Store", "CSAF", "Inventory", "Matching", "Response", "Triage",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        tests(
            "HubWeb",
            [
                "HubWeb", "Hub", "Store", "Response", "Triage",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ], exclude: ["access.csv", "Pages/pages.csv"]),
        tests("Suture", ["suture"]),
    ]
)
