// swift-tools-version: 6.2
import PackageDescription

// The arrows between the modules are the architecture: see Docs/Architecture.md.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

let package = Package(
  name: "trede",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
  ],
  targets: [
    .target(name: "Supervision", swiftSettings: strict),
    .target(name: "Display", swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Supervision", "Tables"], swiftSettings: strict),
    .target(name: "Recording", dependencies: ["Supervision", "Wording"], swiftSettings: strict),
    .target(
      name: "Browser", dependencies: ["Supervision", "Wording", "Display", "Recording"],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Ncurses", dependencies: ["Display", "CNcurses"], swiftSettings: strict),
    .systemLibrary(name: "CLibcsv"),
    .systemLibrary(name: "CMinizip"),
    .systemLibrary(name: "CExpat"),
    .target(name: "Tables", dependencies: ["CLibcsv", "CMinizip", "CExpat"], swiftSettings: strict),
    .target(name: "ReferenceData"),
    .target(
      name: "Reports",
      dependencies: [
        "CExpat", "CMinizip", "Display", "ReferenceData", "Supervision", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: strict),
    .target(
      name: "CBytes", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
    .target(
      name: "CThreads", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
    .target(
      name: "CaseFiles", dependencies: ["CBytes", "CThreads", "ReferenceData", "Supervision"],
      swiftSettings: strict),
    .target(
      name: "Commands",
      dependencies: [
        "Supervision", "Wording", "Display", "Browser", "Recording", "Reports", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "trede",
      dependencies: ["Browser", "Commands", "CaseFiles", "Display", "Ncurses", "Supervision", "Wording"],
      swiftSettings: strict),
    .executableTarget(name: "Bench", exclude: ["Floors"], swiftSettings: strict),
    .testTarget(name: "SupervisionTests", dependencies: ["Supervision"], swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Supervision"], swiftSettings: strict),
    .testTarget(
      name: "RecordingTests", dependencies: ["CaseFiles", "Recording", "Supervision", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Browser", "CaseFiles", "Commands", "Display", "Recording", "Supervision", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .testTarget(
      name: "BothWaysTests",
      dependencies: [
        "Browser", "CaseFiles", "Commands", "Display", "Recording", "Supervision", "Wording",
      ], swiftSettings: strict),
    .testTarget(
      name: "ImportTests",
      dependencies: ["CaseFiles", "Commands", "Supervision", "Wording"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseFilesTests", dependencies: ["CaseFiles", "SaveProbe", "Supervision"], swiftSettings: strict),
    // A program that the tests of saving end in the middle of its work, and that tells the benchmark its times.
    .executableTarget(
      name: "SaveProbe", dependencies: ["CaseFiles", "Supervision"], path: "Tests/SaveProbe",
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["CaseFiles", "Display", "Reports", "Supervision", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "SchemaTests", dependencies: ["CaseFiles", "Reports", "Supervision", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentTests", dependencies: ["CaseFiles", "Commands", "Supervision", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["CMinizip", "Tables"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "DisplayTests", dependencies: ["Display"], swiftSettings: strict),
    // No module of the program is imported: these tests drive the built program from outside.
    .testTarget(
      name: "TerminalTests", dependencies: ["trede"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTests", dependencies: ["Display", "CNcurses", "Ncurses"], swiftSettings: strict),
    .testTarget(
      name: "BrowserTests",
      dependencies: ["Browser", "CaseFiles", "Display", "Recording", "Supervision", "Wording"],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
