import Recording
import Supervision
import Wording

/// What a command line asks to record, with its words sorted out and standard input read.
struct RecordRequest {
  let verb: Verb
  /// Empty for opening a case.
  private(set) var municipality = ""
  private(set) var item: ItemID?
  private(set) var texts: [FieldName: String] = [:]
  /// The domain of supervision of the case, where the verb has no field for it.
  private(set) var domain: String?

  init(_ verb: Verb, words: [String], flags: [String: [String]], in world: World) throws(Stop) {
    self.verb = verb
    var input = InputOnce(world: world)
    for (name, typed) in flags.sorted(by: { $0.key < $1.key }) {
      guard typed.count == 1 || VerbFlags.isRepeated(name) else {
        throw Stop(.usage, Dutch().twice("--\(name)"))
      }
      var lines: [String] = []
      for text in typed { lines.append(text == "-" ? try input.read() : text) }
      texts[FieldName(rawValue: name)] = lines.joined(separator: "\n")
    }
    if verb != .open { domain = texts.removeValue(forKey: "domain") }
    try take(words, &input)
  }

  private mutating func take(_ words: [String], _ input: inout InputOnce) throws(Stop) {
    let shape = VerbWords.of(verb)
    var rest = words[...]
    guard let first = rest.popFirst() ?? texts["code"], !first.isEmpty else {
      throw Stop(.usage, Dutch().missingArgument("GEMEENTE"))
    }
    municipality = first
    if verb == .open { texts["code"] = texts["code"] ?? first }
    switch shape {
    case .item:
      guard let word = rest.popFirst() else {
        throw Stop(.usage, Dutch().needsItem(verb.rawValue))
      }
      item = ItemID(word)
    case .perhapsItem: item = rest.popFirst().map { ItemID($0) }
    case .halfYear, .halfYearOrItem:
      // A half-year in the words is also one for the form to start from.
      if let word = rest.popFirst() {
        take(halfYear: word, shape)
      } else if let period = texts["half-year"].flatMap({ HalfYear($0) }) {
        item = ItemID(period.description)
      }
    case .text:
      if rest.first == "-" {
        rest = rest.dropFirst()
        texts["text"] = try input.read()
      } else if !rest.isEmpty {
        texts["text"] = rest.joined(separator: " ")
        rest = []
      }
    case .municipality: break
    }
    if !rest.isEmpty { throw Stop(.usage, Dutch().unexpectedArguments(Array(rest))) }
  }

  private mutating func take(halfYear word: String, _ shape: VerbWords) {
    let period = HalfYear(word.uppercased())
    if period == nil, case .halfYearOrItem = shape {
      item = ItemID(word)
    } else {
      item = period.map { ItemID($0.description) }
      texts["half-year"] = texts["half-year"] ?? word
    }
  }
}

extension RecordRequest {
  /// The case that a code names by itself: that of housing, of which the code is the name of the file. A name can be
  /// that of several, so that all cases must be asked; and to close a case takes the others.
  var statedCase: CaseID? {
    guard verb != .open, verb != .close, domain == nil else { return nil }
    let typed = municipality.folded
    let digits = typed.dropFirst(2)
    guard typed.hasPrefix("gm"), digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return CaseID(typed)
  }
}

/// Standard input, which can be read for one value only.
private struct InputOnce {
  let world: World
  private var isRead = false

  init(world: World) { self.world = world }

  mutating func read() throws(Stop) -> String {
    if isRead { throw Stop(.usage, Dutch().inputOnce) }
    isRead = true
    guard let text = world.readInput() else { throw Stop(.unreadable, Dutch().inputIsNoText) }
    return text
  }
}
