/// One run of the benchmark, from an empty folder to a table.
struct Benchmark {
  let options: Options
  let plan: Plan
  let folder: String
  let variables: [String]
  let floors: Floors
  let meter: Meter

  init(_ options: Options, in folder: String) throws {
    guard Files.isExecutable(options.binary) else {
      throw Failure("no program \(options.binary); build it first", exitCode: Failure.missingInput)
    }
    if let probe = options.probe, !Files.isExecutable(probe) {
      throw Failure("no program \(probe); build it first", exitCode: Failure.missingInput)
    }
    self.options = options
    self.folder = folder
    plan = Plan(quick: options.quick)
    variables = try Surroundings(in: folder).variables
    floors = try Floors(sources: options.floors, in: folder + "/floors", variables: variables)
    meter = Meter(launcher: floors.meter, variables: variables)
  }

  /// Measures everything, and tells `progress` what it is doing.
  func rows(progress: (String) -> Void) throws -> [Row] {
    var rows: [Row] = []
    if options.parts.contains(.startup) {
      progress("startup")
      rows += try Runs.measure(
        .startup, cases: nil, [floors.nothing, Trede.version(options.binary)], rounds: plan.startups,
        meter: meter)
    }
    for cases in options.sizes {
      rows += try measure(cases, progress: progress)
    }
    return Row.Kind.allCases.flatMap { kind in rows.filter { $0.kind == kind } }
  }

  private func measure(_ cases: Int, progress: (String) -> Void) throws -> [Row] {
    progress("\(cases) cases: generating")
    let store = try Store(count: cases, in: "\(folder)/store-\(cases)")
    progress("\(cases) cases: \(store.bytes / cases) bytes a case; the same for the other programs")
    let others = try Others(store, variables: variables)
    try Trede.confirm(options.binary, store, variables: variables)

    var rows: [Row] = []
    if options.parts.contains(.list) {
      progress("\(cases) cases: the list of the day")
      let checks = [false, true].map { Trede.check(options.binary, store, json: $0) }
      rows += try Runs.measure(
        .list, cases: cases, [floors.scan(store)] + checks + others.overdue, rounds: plan.lists(cases),
        meter: meter)
    }
    let screens = [floors.list(store), Trede.screen(options.binary, store)] + others.screens
    if options.parts.contains(.screen) {
      progress("\(cases) cases: first screen")
      rows += try FirstScreens.measure(
        screens, cases: cases, rounds: plan.firstScreens(cases), variables: variables)
    }
    if options.parts.contains(.keys) {
      progress("\(cases) cases: keys")
      rows += try Keys.measure(
        .key, screens.filter(\.hasKeys).map { $0.walk(cases) }, cases: cases, count: plan.keys(cases),
        variables: variables)
    }
    if options.parts.contains(.views) {
      rows += try views(
        [floors.view(store)] + Trede.views(options.binary, store) + others.views, cases, progress: progress)
    }
    // Last, since it changes the store.
    return try rows + changes(store, progress: progress)
  }

  private func views(_ views: [View], _ cases: Int, progress: (String) -> Void) throws -> [Row] {
    progress("\(cases) cases: views")
    let drawn = try Views.measure(views, cases: cases, rounds: plan.views, variables: variables)
    progress("\(cases) cases: keys in views")
    // In a view that was not seen a key says nothing.
    let walks = zip(views, drawn).filter { $1.note == nil || $0.screen.program == nil }.map(\.0.walk)
    let keys = try Keys.measure(
      .viewKey, walks, cases: cases, count: plan.viewKeys, variables: variables)
    return drawn + keys
  }

  private func changes(_ store: Store, progress: (String) -> Void) throws -> [Row] {
    let cases = store.cases.count
    var rows: [Row] = []
    if options.parts.contains(.save) {
      progress("\(cases) cases: saving")
      rows += try Commits.measure(
        floors, options.probe, store, rounds: plan.commits, variables: variables)
    }
    // As many municipalities as there are; ten times as many are not imported in one table.
    if options.parts.contains(.importing), cases < 1_000 {
      progress("\(cases) cases: importing")
      rows += try Imports.measure(floors, options.binary, store, rounds: plan.imports, meter: meter)
    }
    if options.parts.contains(.site), cases <= Plan.municipalities {
      progress("\(cases) cases: publishing")
      rows += try Publishing.measure(
        floors, options.binary, store, rounds: plan.publications, meter: meter)
    }
    return rows
  }
}
