import Display
import Recording
import Wording

/// What is typed or chosen in one field of a form.
enum Input: Hashable, Sendable {
  case line(TextField)
  case area(TextArea)
  case flag(Bool)
  case radio(RadioInput)
  case list(ListInput)

  init(_ field: Field) {
    switch field.kind {
    case .lines: self = .area(TextArea(field.text))
    case .flag: self = .flag(YesOrNo.read(field.text) ?? false)
    case .choice(let choices) where RadioInput.suits(choices):
      self = .radio(RadioInput(choices, value: field.text, mayBeEmpty: field.isOptional))
    case .choice(let choices), .item(let choices):
      self = .list(ListInput(choices, value: field.text, isFree: false))
    case .suggestion(let choices): self = .list(ListInput(choices, value: field.text, isFree: true))
    case .text, .pastDay, .comingDay, .deadline, .persons, .number, .halfYear:
      self = .line(TextField(field.text))
    }
  }

  /// The answer, as the form reads it.
  var text: String {
    switch self {
    case .line(let field): field.text
    case .area(let area): area.text
    case .flag(let isSet): Words.stored.yesOrNo(isSet)
    case .radio(let radio): radio.value
    case .list(let list): list.value
    }
  }

  /// - Returns: whether the key was for the field.
  mutating func handle(_ key: Key) -> Bool {
    switch self {
    case .line(var field):
      let isTaken = field.handle(key)
      self = .line(field)
      return isTaken
    case .area(var area):
      let isTaken = area.handle(key)
      self = .area(area)
      return isTaken
    case .flag(let isSet):
      switch key {
      case .character(" "): self = .flag(!isSet)
      case .character("j"), .character("y"), .right: self = .flag(true)
      case .character("n"), .left: self = .flag(false)
      default: return false
      }
      return true
    case .radio(var radio):
      let isTaken = radio.handle(key)
      self = .radio(radio)
      return isTaken
    case .list(var list):
      let isTaken = list.handle(key)
      self = .list(list)
      return isTaken
    }
  }

  /// Pasted text goes into fields that are typed in, and chooses nothing.
  mutating func paste(_ text: String) {
    switch self {
    case .line(var field):
      field.paste(text)
      self = .line(field)
    case .area(var area):
      area.paste(text)
      self = .area(area)
    case .list(var list):
      list.paste(text)
      self = .list(list)
    case .flag, .radio: break
    }
  }

  /// Takes a whole answer; no text empties the field.
  ///
  /// - Returns: whether it can be an answer here.
  mutating func answer(_ text: String) -> Bool {
    switch self {
    case .line: self = .line(TextField(text))
    case .area(let area):
      self = .area(TextArea(text.isEmpty || area.text.isEmpty ? text : "\(area.text)\n\(text)"))
    case .flag:
      guard text.isEmpty || YesOrNo.read(text) != nil else { return false }
      self = .flag(YesOrNo.read(text) ?? false)
    case .radio(var radio):
      guard radio.answer(text) else { return false }
      self = .radio(radio)
    case .list(var list):
      guard list.answer(text) else { return false }
      self = .list(list)
    }
    return true
  }

  mutating func selectAll() {
    guard case .line(var field) = self else { return }
    field.selectAll()
    self = .line(field)
  }

  /// Whether Enter takes a line of an open list.
  var isPicking: Bool {
    if case .list(let list) = self { return list.isOpen && (list.picked != nil || !list.isFree) }
    return false
  }

  /// Closes an open list: what was picked in it stands.
  mutating func leave() {
    switch self {
    case .line(var field):
      field.deselect()
      self = .line(field)
    case .list(var list):
      list.take()
      self = .list(list)
    case .area, .flag, .radio: break
    }
  }
}

/// One of a few, all in sight: `(•) e-mail  ( ) post`.
struct RadioInput: Hashable, Sendable {
  let choices: [Field.Choice]
  private let mayBeEmpty: Bool
  private(set) var chosen: Int?

  init(_ choices: [Field.Choice], value: String, mayBeEmpty: Bool) {
    self.choices = choices
    self.mayBeEmpty = mayBeEmpty
    chosen = choices.place(of: value)
  }

  /// Few and short enough to stand side by side. The screen has no say in it, so that keys mean the same at
  /// every size.
  static func suits(_ choices: [Field.Choice]) -> Bool {
    choices.count <= 8 && choices.reduce(0) { $0 + $1.label.displayWidth + 6 } <= 132
  }

  var value: String { chosen.map { choices[$0].value } ?? "" }

  mutating func answer(_ text: String) -> Bool {
    guard !text.isEmpty else {
      if mayBeEmpty { chosen = nil }
      return mayBeEmpty
    }
    guard let choice = choices.meant(by: text) else { return false }
    chosen = choices.place(of: choice.value)
    return true
  }

  mutating func handle(_ key: Key) -> Bool {
    guard !choices.isEmpty else { return false }
    switch key {
    case .right, .character(" "): chosen = chosen.map { ($0 + 1) % choices.count } ?? 0
    case .left: chosen = chosen.map { ($0 + choices.count - 1) % choices.count } ?? choices.count - 1
    case .home: chosen = 0
    case .end: chosen = choices.count - 1
    case .backspace, .delete:
      if mayBeEmpty { chosen = nil }
    case .character(let letter):
      // The next one that starts with the letter.
      let start = (chosen ?? -1) + 1
      let order = choices.indices.map { ($0 + start) % choices.count }
      if let found = order.first(where: { choices[$0].label.folded.hasPrefix(String(letter).folded) }) {
        chosen = found
      }
    default: return false
    }
    return true
  }
}
