// swift-tools-version: 6.2
import PackageDescription

// The house has no Swift package as a dependency. C libraries come from Debian through system library targets.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // A warning breaks a debug build, and so the tests, but never the release build of a newer compiler that warns of more.
    .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

// What computes is optimised in debug builds too (docs/decisions/0025-optimised-tests.md). MEET_UNOPTIMISED=1 leaves that out, for a debugger.
let computing: [SwiftSetting] =
    Context.environment["MEET_UNOPTIMISED"] == nil ? strict + [.unsafeFlags(["-O"], .when(configuration: .debug))] : strict

let package = Package(
    name: "MeetTUI",
    products: [
        .library(name: "MeetCore", targets: ["MeetCore"]),
        .executable(name: "meet", targets: ["MeetTUI"]),
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CSQLite"),
        .target(name: "MeetCore", dependencies: ["CSQLite"], swiftSettings: computing),
        .executableTarget(name: "MeetTUI", dependencies: ["MeetCore", "CNcurses"], swiftSettings: strict),
        .systemLibrary(name: "CTestShim", path: "Tests/CTestShim"),
        .target(name: "TestSupport", dependencies: ["MeetCore", "CTestShim"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "MeetCoreTests", dependencies: ["MeetCore", "TestSupport"], exclude: ["Golden", "FuzzCorpus"], swiftSettings: strict),
        .testTarget(
            name: "MeetTUITests", dependencies: ["MeetTUI", "TestSupport", "CTestShim"], exclude: ["Snapshots", "FuzzCorpus"],
            swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["MeetTUI", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
