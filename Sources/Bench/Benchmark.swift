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
    progress("startup")
    var rows = try Runs.measure(
      .startup, cases: nil, [floors.nothing, Trede.version(options.binary)], rounds: plan.startups,
      meter: meter)
    for cases in options.sizes {
      rows += try measure(cases, progress: progress)
    }
    return Row.Kind.allCases.flatMap { kind in rows.filter { $0.kind == kind } }
  }

  private func measure(_ cases: Int, progress: (String) -> Void) throws -> [Row] {
    progress("\(cases) cases: generating")
    let store = try Store(count: cases, in: "\(folder)/store-\(cases)")
    progress("\(cases) cases: \(store.bytes / cases) bytes a case; the same for the other programs")
    let calcurse = try Calcurse.prepare(store)
    let task = try Taskwarrior.prepare(store, variables: variables)
    let remind = try Remind.overdue(store)
    let tig = try Tig.screen(store, variables: variables)
    try Trede.confirm(options.binary, store, variables: variables)

    progress("\(cases) cases: the list of the day")
    let checks = [false, true].map { Trede.check(options.binary, store, json: $0) }
    var rows = try Runs.measure(
      .list, cases: cases, [floors.scan(store)] + checks + [remind] + calcurse.overdue + [task.overdue],
      rounds: plan.lists(cases), meter: meter)

    progress("\(cases) cases: first screen")
    let screens = [
      floors.list(store), Trede.screen(options.binary, store), tig, calcurse.screen, task.screen,
    ]
    rows += try FirstScreens.measure(
      screens, cases: cases, rounds: plan.firstScreens(cases), variables: variables)

    progress("\(cases) cases: keys")
    rows += try Keys.measure(
      screens.filter(\.hasKeys), cases: cases, count: plan.keys(cases), variables: variables)

    // Last, since it changes the store.
    progress("\(cases) cases: saving")
    rows += try Commits.measure(
      floors, options.probe, store, rounds: plan.commits, variables: variables)

    // As many municipalities as there are; ten times as many are not imported in one table.
    if cases < 1_000 {
      progress("\(cases) cases: importing")
      rows += try Imports.measure(floors, options.binary, store, rounds: plan.imports, meter: meter)
    }
    if cases <= Plan.municipalities {
      progress("\(cases) cases: publishing")
      rows += try Publishing.measure(
        floors, options.binary, store, rounds: plan.publications, meter: meter)
    }
    return rows
  }
}
