import Display
import Recording
import Wording

/// A line of somebody who answers in lines: a number of a line, a word or key, something to do in the words of the palette,
/// or what belongs in the field that is asked for.
extension State {
  mutating func answer(_ line: String) -> [Effect] {
    let text = SettingLines.trimmed(line[...])
    if case .form = overlay { return answerForm(text) }
    if text.isEmpty { return press(.enter) }
    if let word = LinearWord(text) {
      switch word {
      // What was typed in a form is kept.
      case .stop: return [.quit]
      case .resume, .discard: return answerKept(word, text)
      default: return word.key.map { press($0) } ?? []
      }
    }
    if let number = Int(text), text.allSatisfy(\.isNumber) { return choose(number) }
    if isAsking { return press(.character(YesOrNo.read(text) == true ? words.yesKey : "n")) }
    if let effects = type(text) { return effects }
    if text.first == "/", overlay == nil, dossier == nil, welcome == nil {
      applyFilter(SettingLines.trimmed(text.dropFirst()))
      return []
    }
    if text.count == 1, let key = text.first { return press(.character(key)) }
    if overlay != nil || welcome != nil {
      notice = .hint(words.notUnderstoodHere(text))
      return []
    }
    return order(text.first == ":" ? String(text.dropFirst()) : text)
  }

  /// Does what the line says in the words of the palette. Nobody sees what a few letters could become: a word must be
  /// whole, or the start of only one.
  private mutating func order(_ text: String) -> [Effect] {
    var palette = PaletteState()
    palette.menu.field = TextField(text)
    if meant(by: text) == nil {
      let starting = choices(of: palette).filter { $0.name.folded.hasPrefix(text.folded) }
      guard starting.count == 1 else {
        notice = .hint(words.notUnderstoodHere(text, near: starting.map(\.name)))
        return []
      }
      palette.menu.field = TextField(starting[0].name)
    }
    overlay = .palette(palette)
    let effects = press(.enter)
    // What is wrong with it is said; there is no line to put right.
    if case .palette(let palette) = overlay {
      overlay = nil
      notice = palette.fault.map { .hint($0) }
    }
    return effects
  }

  private mutating func press(_ key: Key) -> [Effect] { update(&self, .event(.key(key))) }

  /// Goes on in the form that an earlier session left, or drops it.
  private mutating func answerKept(_ word: LinearWord, _ text: String) -> [Effect] {
    notice = nil
    guard overlay == nil, welcome == nil, let kept = keptForm else {
      notice = .hint(words.notUnderstoodHere(text))
      return []
    }
    keptForm = nil
    if word == .resume { return resume(kept) }
    notice = .hint(words.keptFormDropped)
    return []
  }

  /// Goes to the line with the number; in a box with choices that is choosing it.
  private mutating func choose(_ number: Int) -> [Effect] {
    let spots = linear(self).spots
    guard spots.indices.contains(number - 1) else {
      notice = .hint(words.noSuchLine(number, of: spots.count))
      return []
    }
    let isChoice = overlay.map { !$0.isRead } ?? (welcome != nil)
    _ = select(spots[number - 1].kind)
    return isChoice ? press(.enter) : []
  }

  /// Whether yes or no is asked outside of a form.
  private var isAsking: Bool {
    switch overlay {
    case .log(let log): log.takingBack != nil
    case .views(let menu): menu.removing != nil
    case .naming(let naming): naming.replaces
    default: false
    }
  }

  /// Puts the text in the field of what is open; `nil` where there is none.
  private mutating func type(_ text: String) -> [Effect]? {
    if welcome?.field != nil {
      welcome?.field = TextField(text)
      return press(.enter)
    }
    switch overlay {
    case .naming(var naming):
      naming.field = TextField(text)
      overlay = .naming(naming)
      return press(.enter)
    case .log(var log) where text.count > 1 || text == "/":
      log.field = TextField(searched(text))
      log.isTyping = false
      overlay = .log(log)
      return []
    case .help, .sort, .views, .documents, .verbs, .subjects:
      let field = TextField(searched(text))
      overlay?.menu?.field = field
      overlay?.menu?.selected = 0
      return []
    case .filter:
      overlay = nil
      applyFilter(text)
      return []
    default: return nil
    }
  }

  /// `/ te-laat` and `te-laat` alike, where there is nothing else to say than what is looked for.
  private func searched(_ text: String) -> String {
    text.first == "/" ? SettingLines.trimmed(text.dropFirst()) : text
  }

  // MARK: - Forms

  private mutating func answerForm(_ text: String) -> [Effect] {
    guard case .form(var form) = overlay else { return [] }
    // What was typed is kept, and offered at the next start.
    if LinearWord.stop.word.isAnywhere(text.folded) { return [.quit] }
    if form.question != nil {
      let isYes = YesOrNo.read(text) == true
      if case .caution = form.question { return press(isYes ? .enter : .escape) }
      return press(isYes ? .character(words.yesKey) : .character("-"))
    }
    if text.isEmpty {
      // An answer that is left as it is; behind the last one it is recorded.
      return press(form.focus + 1 < form.fields.count ? .tab : .control("s"))
    }
    // Back, help and stop are what somebody says who is lost, and never an answer.
    let isLost = [LinearWord.back, .help].contains { $0.word.isAnywhere(text.folded) }
    if text.first == ":" || isLost {
      let word = isLost ? text : SettingLines.trimmed(text.dropFirst())
      if let number = Int(word) {
        form.point(at: number - 1)
        overlay = .form(form)
        return []
      }
      switch LinearFormWord(word) {
      case .record: return press(.control("s"))
      case .back: return press(.escape)
      case .help: return press(.function(1))
      case .editor: return press(.control("e"))
      case .clear:
        if !form.answer("") { form.alert = words.noSuchChoice("") }
        overlay = .form(form)
        return []
      case .previous: return press(.backTab)
      case nil:
        notice = .hint(words.linearFormHelp)
        form.alert = words.linearFormHelp
        overlay = .form(form)
        return []
      }
    }
    form.alert = nil
    let isWhole = form.isInArea
    if form.answer(text) {
      if !isWhole, form.focus + 1 < form.fields.count { _ = form.handle(.tab) }
    } else {
      form.alert = words.noSuchChoice(text)
    }
    overlay = .form(form)
    return []
  }
}

extension Overlay {
  /// Read through rather than chosen from.
  fileprivate var isRead: Bool {
    switch self {
    case .explanation, .reading, .log, .filter, .form: true
    default: false
    }
  }
}

extension LinearWord {
  /// The key that it stands for; `nil` for what is no key.
  fileprivate var key: Key? {
    switch self {
    case .back: .escape
    case .next: .pageDown
    case .earlier: .pageUp
    case .down: .down
    case .up: .up
    case .left: .left
    case .right: .right
    case .tab: .tab
    case .space: .character(" ")
    case .first: .home
    case .last: .end
    case .help: .function(1)
    case .again, .stop, .resume, .discard: nil
    }
  }
}
