/// Words for keys that cannot be typed in a line, where the screen is told in lines.
package enum LinearWord: CaseIterable, Sendable {
  case back, next, earlier, down, up, left, right, tab, space, first, last, help, again, stop, resume, discard

  package var word: Phrase {
    switch self {
    case .back: Phrase(nl: "terug", en: "back")
    case .next: Phrase(nl: "verder", en: "next")
    case .earlier: Phrase(nl: "eerder", en: "earlier")
    case .down: Phrase(nl: "omlaag", en: "down")
    case .up: Phrase(nl: "omhoog", en: "up")
    case .left: Phrase(nl: "links", en: "left")
    case .right: Phrase(nl: "rechts", en: "right")
    case .tab: Phrase(nl: "tab", en: "tab")
    case .space: Phrase(nl: "spatie", en: "space")
    case .first: Phrase(nl: "begin", en: "top")
    case .last: Phrase(nl: "einde", en: "bottom")
    case .help: Phrase(nl: "hulp", en: "help")
    case .again: Phrase(nl: "herhaal", en: "repeat")
    case .stop: Phrase(nl: "stop", en: "quit")
    case .resume: Phrase(nl: "hervat", en: "resume")
    case .discard: Phrase(nl: "weggooien", en: "discard")
    }
  }

  /// - Parameter text: as it was typed, in either language.
  package init?(_ text: String) {
    guard let word = LinearWord.allCases.first(where: { $0.word.isAnywhere(text.folded) }) else { return nil }
    self = word
  }
}

/// What can be said in a form besides an answer, behind a colon.
package enum LinearFormWord: CaseIterable, Sendable {
  case record, back, help, editor, clear, previous

  package var word: Phrase {
    switch self {
    case .record: Phrase(nl: "vastleggen", en: "record")
    case .back: Phrase(nl: "terug", en: "back")
    case .help: Phrase(nl: "hulp", en: "help")
    case .editor: Phrase(nl: "editor", en: "editor")
    case .clear: Phrase(nl: "leeg", en: "clear")
    case .previous: Phrase(nl: "vorige", en: "previous")
    }
  }

  /// - Parameter text: as it was typed behind the colon, in either language.
  package init?(_ text: String) {
    guard let word = LinearFormWord.allCases.first(where: { $0.word.isAnywhere(text.folded) }) else {
      return nil
    }
    self = word
  }
}
