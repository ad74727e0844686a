import ArgumentParser
import Display
import Wording

extension PaletteName: ExpressibleByArgument {}

/// The options of the screen alone.
struct ScreenOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: OptionTable.mouse.argumentHelp) var mouse: Bool?
  @Flag(inversion: .prefixedNo, help: OptionTable.ascii.argumentHelp) var ascii: Bool?
}

/// What the user chose once and for all goes by an option, a variable, or a file of one word in the settings folder, in
/// this order.
extension World {
  func palette(option: PaletteName?) throws(Stop) -> PaletteName {
    if let option { return option }
    guard let (word, origin) = chosen("TREDE_PALETTE", orSetting: "palette") else { return .standard }
    guard let name = PaletteName(rawValue: word) else {
      throw Stop(
        .usage, words.unknownChoice(word, of: origin, among: PaletteName.allCases.map(\.rawValue)))
    }
    return name
  }

  /// Whether something of the screen is switched on that is off by itself.
  func isSwitchedOn(option: Bool?, variable: String, setting: String) throws(Stop) -> Bool {
    if let option { return option }
    guard let (word, origin) = chosen(variable, orSetting: setting) else { return false }
    switch word {
    case "1", "on", "aan": return true
    case "0", "off", "uit": return false
    default: throw Stop(.usage, words.unknownChoice(word, of: origin, among: ["on", "off"]))
    }
  }

  /// - Returns: the word, and where it stands.
  private func chosen(_ name: String, orSetting setting: String) -> (word: String, origin: String)? {
    if let word = variable(name) { return (word, name) }
    guard let word = readSetting(setting)?.split(whereSeparator: \.isWhitespace).first else { return nil }
    let folder = Folders(environment: environment).settings ?? ""
    return (String(word), "\(folder)/\(setting)")
  }

  /// What the user says of the background, else what the terminal says of itself in `COLORFGBG`: "15;0" is light
  /// on dark.
  var background: Background {
    switch environment["TREDE_BACKGROUND"] {
    case "light": return .light
    case "dark": return .dark
    default: break
    }
    switch environment["COLORFGBG"]?.split(separator: ";").last {
    case "7", "15": return .light
    case "0", "8": return .dark
    default: return .unknown
    }
  }

  /// The colours for lines on standard output, by the name that the terminal goes by: commands ask no terminfo.
  var outputDepth: ColourDepth {
    let knows = ["truecolor", "24bit"].contains(environment["COLORTERM"])
    return knows || (environment["TERM"] ?? "").contains("256color") ? .many : .eight
  }
}
