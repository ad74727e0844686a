import Display

/// The options of a command line in the usual spelling: each by its whole name, once, a value in the word after it,
/// and nothing else on the line.
///
/// The check that runs at every shell start and the screen read such a line by themselves. The argument parser looks
/// up hundreds of things about types before it reads the first word, which takes longer than reading a province.
/// Every other line, and every line with a mistake in it, goes to that parser.
struct UsualLine {
  private var flags: Set<String> = []
  private var values: [String: String] = [:]

  /// `nil` for a line that is spelled in another way or has something else on it than `options`.
  init?(_ words: [String], _ options: [OptionEntry]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard let option = options.first(where: { $0.isNamed(by: word) }) else { return nil }
      if option.value == nil {
        guard flags.insert(option.name).inserted else { return nil }
      } else {
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        guard values.updateValue(value, forKey: option.name) == nil else { return nil }
      }
    }
  }

  /// Whether all of it was taken: what nobody took, the argument parser must read.
  var isEmpty: Bool { flags.isEmpty && values.isEmpty }

  mutating func take(flag option: OptionEntry) -> Bool { flags.remove(option.name) != nil }

  mutating func take(_ option: OptionEntry) -> String? { values.removeValue(forKey: option.name) }

  /// The value of an option that has only some values; any other stays on the line.
  mutating func take<Value: RawRepresentable<String>>(_ option: OptionEntry, as type: Value.Type) -> Value? {
    guard let value = values[option.name].flatMap(Value.init(rawValue:)) else { return nil }
    values.removeValue(forKey: option.name)
    return value
  }
}

extension OptionEntry {
  fileprivate func isNamed(by word: String) -> Bool {
    word.utf8.count == name.utf8.count + 2 && word.hasPrefix("--") && word.hasSuffix(name)
  }
}

/// A command that can be made of such a line.
protocol UsualCommand: Command {
  /// Its options besides the common ones.
  static var ownOptions: [OptionEntry] { get }
  init()
  var common: CommonOptions { get set }
  /// Takes the options of its own from the line; each must get a value.
  mutating func take(from line: inout UsualLine)
}

extension UsualCommand {
  /// `nil` for a line that the argument parser must read.
  init?(usual words: [String]) {
    guard var line = UsualLine(words, OptionTable.common + Self.ownOptions) else { return nil }
    self.init()
    common = CommonOptions(from: &line)
    take(from: &line)
    guard line.isEmpty else { return nil }
  }
}

extension CommonOptions {
  fileprivate init(from line: inout UsualLine) {
    self.init()
    store = line.take(OptionTable.store)
    today = line.take(OptionTable.today)
    json = line.take(flag: OptionTable.json)
    plain = line.take(flag: OptionTable.plain)
    color = line.take(OptionTable.color, as: ColourSetting.self)
    palette = line.take(OptionTable.palette, as: PaletteName.self)
    lang = line.take(OptionTable.language)
  }
}

extension CheckCommand: UsualCommand {
  static var ownOptions: [OptionEntry] { CommandTable.check.options }

  mutating func take(from line: inout UsualLine) {
    all = line.take(flag: OptionTable.all)
    filter = line.take(OptionTable.filter)
    view = line.take(OptionTable.view)
    quiet = line.take(flag: OptionTable.quiet)
    onceADay = line.take(flag: OptionTable.onceADay)
    notify = line.take(OptionTable.notify)
  }
}

extension ScreenCommand: UsualCommand {
  /// Those of the screen are rare enough for the argument parser.
  static var ownOptions: [OptionEntry] { [] }

  mutating func take(from line: inout UsualLine) {
    screen = ScreenOptions()
    (screen.mouse, screen.ascii) = (nil, nil)
  }
}
