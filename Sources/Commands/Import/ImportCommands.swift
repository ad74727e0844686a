import ArgumentParser
import Supervision
import Wording

/// The flags of both imports.
struct ImportFlags: ParsableArguments {
  @Option(help: OptionTable.halfYear.argumentHelp) var halfYear: String?
  @Option(help: OptionTable.sheet.argumentHelp) var sheet: String?
  @Option(help: OptionTable.column.argumentHelp) var column: [String] = []
  @Option(help: OptionTable.importSource.argumentHelp) var source: String?
  @Option(help: OptionTable.sourceNumber.argumentHelp) var number: String?
  @Option(help: OptionTable.sourceDate.argumentHelp) var date: String?
  @Flag(help: OptionTable.skipUnknown.argumentHelp) var skipUnknown = false
}

/// `trede import targets FILE`
struct ImportTargetsCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.importTargets.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var flags: ImportFlags
  @Option(help: OptionTable.holdsFrom.argumentHelp) var from: String?
  @Option(help: OptionTable.national.argumentHelp) var national: String?
  @Option(help: OptionTable.by.argumentHelp) var by: String?
  @Option(help: OptionTable.checkPopulation.argumentHelp) var checkPopulation: String?
  @Argument(help: "") var file: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let words = world.words
    return try Importer(Session(common, in: world), recording).run { today throws(Stop) in
      var request = try ImportRequest(.targets, file, flags, on: today, words)
      request.from = try ImportRequest.day(from, OptionTable.holdsFrom, today, words)
      request.national = try ImportRequest.persons(national, OptionTable.national, words)
      request.inhabitants = try ImportRequest.persons(checkPopulation, OptionTable.checkPopulation, words)
      request.by = by.flatMap { $0.oneLine.isEmpty ? nil : $0.oneLine }
      return request
    }
  }
}

/// `trede import counts FILE`
struct ImportCountsCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.importCounts.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var flags: ImportFlags
  @Option(help: OptionTable.asOf.argumentHelp) var asOf: String?
  @Option(help: OptionTable.delivered.argumentHelp) var delivered: String?
  @Argument(help: "") var file: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let words = world.words
    return try Importer(Session(common, in: world), recording).run { today throws(Stop) in
      var request = try ImportRequest(.counts, file, flags, on: today, words)
      request.asOf = try ImportRequest.day(asOf, OptionTable.asOf, today, words)
      request.delivered = try ImportRequest.day(delivered, OptionTable.delivered, today, words)
      return request
    }
  }
}
