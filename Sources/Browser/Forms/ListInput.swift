import Display
import Recording
import Wording

/// One of many, listed under the field while typing. Free text is an answer too where the field only suggests.
struct ListInput: Hashable, Sendable {
  let choices: [Field.Choice]
  let isFree: Bool
  /// What is typed: the answer itself where it is free, else the words that narrow the list.
  private(set) var field: TextField
  private(set) var isOpen = false
  /// The line of the open list that Enter takes, among those in sight.
  private(set) var picked: Int?
  private var chosen: Int?

  init(_ choices: [Field.Choice], value: String, isFree: Bool) {
    self.choices = choices
    self.isFree = isFree
    chosen = choices.place(of: value)
    field = TextField(chosen.map { choices[$0].label } ?? (isFree ? value : ""))
  }

  var value: String {
    guard isFree else { return chosen.map { choices[$0].value } ?? "" }
    return choices.first { $0.label == field.text }?.value ?? field.text
  }

  /// The choices that what was typed leaves.
  var matches: [Field.Choice] {
    let words = field.text.folded.split(separator: " ")
    guard isOpen, !words.isEmpty else { return choices }
    let left = choices.filter { choice in words.allSatisfy(choice.label.folded.contains) }
    // What starts with it comes first.
    return left.filter { $0.label.folded.hasPrefix(words[0]) }
      + left.filter { !$0.label.folded.hasPrefix(words[0]) }
  }

  mutating func handle(_ key: Key) -> Bool {
    if isOpen {
      switch key {
      case .up where picked != nil: return pick((picked ?? 0) - 1)
      case .down: return pick((picked ?? -1) + 1)
      case .enter where picked != nil:
        take()
        return true
      case .escape where !isFree || !matches.isEmpty:
        close()
        return true
      default: break
      }
    } else if !isFree {
      switch key {
      case .character(" "):
        open()
        field.erase()
        picked = choices.firstIndex { $0.value == value } ?? 0
        return true
      case .left: return step(-1)
      case .right: return step(1)
      case .backspace, .delete:
        chosen = nil
        field.erase()
        return true
      case .character:
        field.erase()
      default: return false
      }
    }
    let before = field.text
    guard field.handle(key) else { return false }
    if field.text != before { typed() }
    return true
  }

  mutating func answer(_ text: String) -> Bool {
    let meant = text.isEmpty ? nil : choices.meant(by: text)
    guard text.isEmpty || isFree || meant != nil else { return false }
    chosen = meant.flatMap { choices.place(of: $0.value) }
    field = TextField(meant?.label ?? text)
    close()
    return true
  }

  mutating func paste(_ text: String) {
    if !isFree, !isOpen { field.erase() }
    field.paste(text)
    typed()
  }

  /// Takes what is picked, if anything is, and closes the list.
  mutating func take() {
    if isOpen, let picked, matches.indices.contains(picked) {
      let choice = matches[picked]
      chosen = choices.firstIndex(of: choice)
      field = TextField(choice.label)
    }
    close()
  }

  private mutating func typed() {
    open()
    picked = isFree || matches.isEmpty ? nil : 0
  }

  private mutating func open() { isOpen = !choices.isEmpty }

  private mutating func close() {
    isOpen = false
    picked = nil
    if !isFree { field = TextField(chosen.map { choices[$0].label } ?? "") }
  }

  /// Up from the first line of free text goes back to what was typed.
  private mutating func pick(_ index: Int) -> Bool {
    guard !matches.isEmpty else { return false }
    picked = index < 0 ? (isFree ? nil : 0) : min(index, matches.count - 1)
    return true
  }

  private mutating func step(_ step: Int) -> Bool {
    guard !choices.isEmpty else { return false }
    chosen = chosen.map { min(max(0, $0 + step), choices.count - 1) } ?? (step > 0 ? 0 : choices.count - 1)
    field = TextField(chosen.map { choices[$0].label } ?? "")
    return true
  }
}

extension [Field.Choice] {
  /// A form may say an answer as it is stored or in its words.
  func place(of answer: String) -> Int? {
    firstIndex { $0.value == answer } ?? firstIndex { $0.label == answer }
      ?? firstIndex { $0.otherNames.contains(answer) }
  }

  /// The choice that a word stands for: its value, its label, or a start that only one has.
  func meant(by text: String) -> Field.Choice? {
    let typed = text.folded
    if let whole = first(where: { $0.value.folded == typed || $0.label.folded == typed }) { return whole }
    let starting = filter { $0.label.folded.hasPrefix(typed) }
    return starting.count == 1 ? starting[0] : nil
  }
}
