/// Times a site over so many municipalities of twenty half-years each, against writing the same bytes.
enum Publishing {
  static func measure(
    _ floors: Floors, _ binary: String, _ store: Store, rounds: Int, meter: Meter
  ) throws -> [Row] {
    let folder = store.folder + "-history"
    try Files.makeFolder(folder)
    try Files.makeFolder(folder + "/cases")
    try Files.write(Store.settings.fileText, to: folder + "/trede.json")
    for outline in store.cases {
      try Files.write(HistoryFile.text(outline), to: "\(folder)/cases/\(outline.identifier).json")
    }
    let publish = Trede.publish(binary, folder, to: folder + "/site")
    guard let program = publish.program, try meter.run(program).exitCode == 0 else {
      throw Failure("trede publish refuses the generated store", exitCode: Failure.badData)
    }
    let floor = floors.publish(folder + "/site", to: folder + "/floor")
    return try Runs.measure(
      .publish, cases: store.cases.count, [floor, publish], rounds: rounds, meter: meter)
  }
}
