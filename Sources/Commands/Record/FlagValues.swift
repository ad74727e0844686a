import ArgumentParser
import Recording

/// The flags of a verb as the argument parser knows them.
///
/// The parser finds options by looking at the stored properties of a value; forty verbs would be forty copies of
/// the names of their fields. This value shows it those of `VerbFlags` instead.
struct FlagValues<let place: Int>: ParsableArguments, CustomReflectable {
  /// What was typed behind each flag, in order; a flag that stands alone has "ja".
  private(set) var texts: [String: [String]] = [:]

  private static var verb: Verb { Verb.allCases[place] }

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: FlagName.self)
    for entry in VerbFlags.of(Self.verb) {
      let name = FlagName(entry.name)
      if entry.value == nil {
        if try values.decode(Flag<Bool>.self, forKey: name).wrappedValue { texts[entry.name] = ["ja"] }
      } else {
        let typed = try values.decode(Option<[String]>.self, forKey: name).wrappedValue
        if !typed.isEmpty { texts[entry.name] = typed }
      }
    }
  }

  var customMirror: Mirror {
    let options = VerbFlags.of(Self.verb).map { entry -> (label: String?, value: Any) in
      let name = NameSpecification.customLong(entry.name)
      guard entry.value != nil else {
        return (entry.name, Flag(wrappedValue: false, name: name, help: entry.argumentHelp))
      }
      return (
        entry.name,
        Option<[String]>(
          wrappedValue: [], name: name,
          parsing: VerbFlags.isNumber(entry.name) ? .unconditionalSingleValue : .singleValue,
          help: entry.argumentHelp)
      )
    }
    return Mirror(self, children: options)
  }
}

/// The name of a flag, as a key to decode it by.
private struct FlagName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
