/// Times how long a change takes to be safe on the disk.
///
/// The floor and the engine write to the same folder in turns, and each tells its own time: the start of a process
/// would hide it. A turn is short, since a disk that others use is slow and fast by moments. A round is another case,
/// so that the files stay about as large as they were made.
enum Commits {
  /// Only the last counts: the first reads what is known from then on and begins the log of the case.
  private static let timesATurn = 3

  static func measure(
    _ floors: Floors, _ probe: String?, _ store: Store, rounds: Int, variables: [String]
  ) throws -> [Row] {
    var least = Row(.commit, store.cases.count, "C commit")
    var own = Row(.commit, store.cases.count, "trede")
    for round in 0..<rounds {
      try Interruption.check()
      let identifier = store.cases[round % store.cases.count].identifier
      let bytes = Files.read("\(store.casesFolder)/\(identifier).json")?.utf8.count ?? 0
      let floor = floors.commit(in: store.casesFolder, bytes: bytes, times: timesATurn)
      least.times.add(try lastTime(of: floor, variables))
      guard let probe else {
        own.note = "no --probe"
        continue
      }
      let saving = Program(probe, ["time", store.folder, identifier, String(timesATurn)])
      own.times.add(try lastTime(of: saving, variables))
    }
    return Row.withRatios([least, own])
  }

  private static func lastTime(of program: Program, _ variables: [String]) throws -> Int {
    let capture = try Capture(program, variables: variables)
    let times = capture.text.split(separator: "\n").compactMap { Int($0) }
    guard capture.exitCode == 0, times.count == timesATurn, let time = times.last else {
      throw Failure("cannot measure \(program.path): \(capture.text.prefix(1_000))", exitCode: Failure.system)
    }
    return time
  }
}
