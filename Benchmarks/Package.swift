// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "suture-benchmarks",
    products: [
        .executable(name: "inventory-generator", targets: ["InventoryGenerator"]),
        .executable(name: "find-benchmarks", targets: ["FindBenchmarks"]),
        .executable(name: "pumplink-benchmarks", targets: ["PumpLinkBenchmarks"]),
    ],
    dependencies: [
        .package(name: "suture", path: ".."),
        .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
    ],
    targets: [
        .executableTarget(name: "InventoryGenerator", swiftSettings: settings),
        .executableTarget(
            name: "FindBenchmarks",
            dependencies: [
                .product(name: "Find", package: "suture"),
                .product(name: "Benchmark", package: "swift-benchmark"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "PumpLinkBenchmarks",
            dependencies: [.product(name: "Prove", package: "suture")],
            swiftSettings: settings),
    ]
)
