import ArgumentParser
import Display
import Supervision
import Wording

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: OptionTable.store.argumentHelp) var store: String?
  @Option(help: OptionTable.today.argumentHelp) var today: String?
  @Flag(help: OptionTable.json.argumentHelp) var json = false
  @Flag(help: OptionTable.plain.argumentHelp) var plain = false
  @Option(help: OptionTable.color.argumentHelp) var color: ColourSetting?
  @Option(help: OptionTable.palette.argumentHelp) var palette: PaletteName?
  /// Read before anything else is: see `World.language`.
  @Option(help: OptionTable.language.argumentHelp) var lang: String?
}

extension CommonOptions {
  /// The store to open and what named it: option, variable, setting, else the user's data folder.
  func storePath(in world: World) throws(Stop) -> (path: String, origin: StoreOrigin) {
    if let store, !store.isEmpty { return (store, .option) }
    if let path = world.variable("TREDE_STORE") { return (path, .environment) }
    if let line = world.readSetting("store")?.split(whereSeparator: \.isNewline).first {
      let path = line.drop { $0.isWhitespace }
      if !path.isEmpty { return (String(path), .setting) }
    }
    if let path = Folders(environment: world.environment).data { return (path, .standard) }
    throw Stop(.inputMissing, world.words.noStoreNamed)
  }

  /// The day that was set with the option or the variable; `nil` follows the clock.
  func dayThatWasSet(in world: World) throws(Stop) -> Day? {
    if let today {
      guard let day = Day(iso: today) else {
        throw Stop(.usage, world.words.impossibleDay(today, of: "--today"))
      }
      return day
    }
    if let text = world.variable("TREDE_TODAY") {
      guard let day = Day(iso: text) else {
        throw Stop(.usage, world.words.impossibleDay(text, of: "TREDE_TODAY"))
      }
      return day
    }
    return nil
  }

  var format: OutputFormat { json ? .json : plain ? .plain : .text }
}

/// The three forms of a result.
enum OutputFormat {
  /// For people; its layout may change.
  case text
  /// One record a line, tabs between the fields.
  case plain
  case json
}
