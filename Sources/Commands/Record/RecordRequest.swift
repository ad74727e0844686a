import Recording
import Supervision
import Wording

/// What a command line asks to record, with its words sorted out and standard input read.
struct RecordRequest {
  let verb: Verb
  /// As they were typed: one, or several with commas between them, which get the same in one step.
  private(set) var municipalities: [String] = []
  private(set) var item: ItemID?
  var texts: [FieldName: String] = [:]
  /// The domain of supervision of the case, where the verb has no field for it.
  private(set) var domain: String?

  init(_ verb: Verb, words: [String], flags: [String: [String]], in world: World) throws(Stop) {
    self.verb = verb
    var input = InputOnce(world: world)
    for (name, typed) in flags.sorted(by: { $0.key < $1.key }) {
      guard typed.count == 1 || VerbFlags.isRepeated(name) else {
        throw Stop(.usage, world.words.twice("--\(name)"))
      }
      var lines: [String] = []
      for text in typed { lines.append(text == "-" ? try input.read() : text) }
      texts[FieldName(rawValue: name)] = lines.joined(separator: "\n")
    }
    if verb != .open { domain = texts.removeValue(forKey: "domain") }
    try take(words, &input, world.words)
  }

  /// What is filled in for one of the municipalities.
  func texts(for municipality: String) -> [FieldName: String] {
    guard verb == .open, municipalities.count > 1 || texts["code"] == nil else { return texts }
    return texts.merging(["code": municipality]) { $1 }
  }

  private mutating func take(_ typed: [String], _ input: inout InputOnce, _ words: Words) throws(Stop) {
    let shape = VerbWords.of(verb)
    var rest = typed[...]
    let first = rest.popFirst() ?? texts["code"] ?? ""
    municipalities = first.split(separator: ",").map { RecordRequest.trimmed($0) }.filter { !$0.isEmpty }
    guard !municipalities.isEmpty else {
      throw Stop(.usage, words.missingArgument(words[Placeholder.municipality]))
    }
    switch shape {
    case .item:
      guard let word = rest.popFirst() else {
        throw Stop(.usage, words.needsItem(verb.rawValue))
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
        if texts["text"] != nil { throw Stop(.usage, words.textTwice) }
        rest = rest.dropFirst()
        texts["text"] = try input.read()
      } else if !rest.isEmpty {
        if texts["text"] != nil { throw Stop(.usage, words.textTwice) }
        texts["text"] = rest.joined(separator: " ")
        rest = []
      }
    case .municipality: break
    }
    if !rest.isEmpty { throw Stop(.usage, words.unexpectedArguments(Array(rest))) }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func take(halfYear word: String, _ shape: VerbWords) {
    // A year alone is one in a domain that is judged by the year; elsewhere the form asks for the half.
    let isYear = word.count == 4 && word.allSatisfy(\.isNumber)
    var period = HalfYear(word.uppercased())
    if isYear, case .halfYear = shape { period = HalfYear("\(word)-II") }
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
    guard verb != .open, verb != .close, domain == nil, municipalities.count == 1 else { return nil }
    let typed = municipalities[0].folded
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
    if isRead { throw Stop(.usage, world.words.inputOnce) }
    isRead = true
    guard let text = world.readInput() else { throw Stop(.unreadable, world.words.inputIsNoText) }
    return text
  }
}
