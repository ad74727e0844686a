import Supervision

/// Around the fields of a form.
extension Words {
  package func formKeys(inArea: Bool, inList: Bool) -> [(key: String, label: String)] {
    if inList {
      return [
        (enterKey, say(nl: "kiezen", en: "choose")), ("↑ ↓", say(nl: "bewegen", en: "move")),
        (escapeKey, say(nl: "lijst sluiten", en: "close list")),
      ]
    }
    let record = say(nl: "vastleggen", en: "record")
    let back = (escapeKey, say(nl: "terug", en: "back"))
    let help = (say(nl: "F1", en: "F1"), say(nl: "hulp", en: "help"))
    if inArea {
      return [
        (say(nl: "Ctrl-S", en: "Ctrl-S"), record), back, (tabKey, say(nl: "verder", en: "next")),
        (say(nl: "Ctrl-E", en: "Ctrl-E"), say(nl: "editor", en: "editor")), help,
      ]
    }
    return [(enterKey, record), back, (tabKey, say(nl: "volgend veld", en: "next field")), help]
  }

  private var enterKey: String { say(nl: "Enter", en: "Enter") }
  package var escapeKey: String { say(nl: "Esc", en: "Esc") }
  private var tabKey: String { say(nl: "Tab", en: "Tab") }

  package var formHelp: [String] {
    [
      say(
        nl: "Tab en Shift-Tab, of ↑ en ↓: ander veld. Enter of Ctrl-S legt vast, Esc gaat terug.",
        en: "Tab and Shift-Tab, or ↑ and ↓: other field. Enter or Ctrl-S records, Esc goes back."),
      say(
        nl: "Spatie, ← en →: kiezen of aanvinken. In een lijst: typen zoekt, Enter neemt over.",
        en: "Space, ← and →: choose or tick. In a list: typing searches, Enter takes it."),
      say(
        nl:
          "Datum: 6 apr, 06-04-2026, 2026-04-06, vrijdag, +2w. Termijn: voor 1 april, uiterlijk 1 augustus, "
          + "tweede helft april, over 6 weken.",
        en:
          "Date: 6 Apr, 06/04/2026, 2026-04-06, Friday, +2w. Term: before 1 April, no later than 1 August, "
          + "second half of April, in 6 weeks."),
    ]
  }

  /// Above a form that is opened again.
  package var typedBefore: String {
    say(
      nl: "Dit typte u voordat het programma stopte; er is nog niets vastgelegd.",
      en: "You typed this before the program stopped; nothing is recorded yet.")
  }
  package var moreFields: String { say(nl: "↓ meer velden", en: "↓ more fields") }
  /// Above the fields, shorter where there is no room.
  package var earlierFields: [String] { [say(nl: "↑ meer velden", en: "↑ more fields"), "↑"] }
  package var askDiscard: String {
    say(
      nl: "Weggooien wat u typte?  j = ja, een andere toets = verder typen",
      en: "Throw away what you typed?  y = yes, any other key = go on typing")
  }
  /// The key that says yes to a question; any other says no.
  package var yesKey: Character { Character(say(nl: "j", en: "y")) }

  package var askCaution: String {
    say(
      nl: "Toch zo vastleggen?  Enter = ja, Esc = terug naar de velden",
      en: "Record it all the same?  Enter = yes, Esc = back to the fields")
  }
  package var askRemove: String {
    say(nl: "Verwijderen?  j = ja, een andere toets = nee", en: "Remove?  y = yes, any other key = no")
  }
  package var removalCanBeUndone: String {
    say(
      nl: "Het logboek houdt bij wat er stond; u maakt het ongedaan.",
      en: "The log keeps what was there; u undoes it.")
  }
  package func formCaution(_ caution: String) -> String {
    say(nl: "let op: \(caution)", en: "caution: \(caution)")
  }
  package func listCanBeOpened(free: Bool) -> String {
    free
      ? say(nl: "typen geeft suggesties", en: "typing gives suggestions")
      : say(nl: "typen zoekt, Spatie toont de lijst", en: "typing searches, Space shows the list")
  }
  package var noSuggestion: String {
    say(nl: "geen suggestie: wat u typte blijft staan", en: "no suggestion: what you typed stays")
  }
  package func choicesShown(_ shown: Int, of count: Int) -> String {
    say(nl: "\(number(shown)) van \(number(count))", en: "\(number(shown)) of \(number(count))")
  }
}

/// What was recorded or taken back, at the bottom of the screen.
extension Words {
  /// - Parameter undo: the key that takes it back.
  package func savedNotice(_ sentence: String, undo: String) -> String {
    say(
      nl: "Vastgelegd: \(sentence) · \(undo) maakt het ongedaan",
      en: "Recorded: \(sentence) · \(undo) undoes it")
  }

  /// `Ongedaan gemaakt (van JK, 08:41): stand 1 april 2024 van Almere (162)`
  package func undone(_ sentence: String, by other: StepStamp?, on today: Day) -> String {
    let by = other.map {
      say(
        nl: " (van \($0.author), \(time($0, on: today)))",
        en: " (made by \($0.author), \(time($0, on: today)))")
    }
    return say(
      nl: "Ongedaan gemaakt\(by ?? ""): \(sentence) · U doet het opnieuw",
      en: "Undone\(by ?? ""): \(sentence) · U redoes it")
  }

  package func redone(_ sentence: String) -> String {
    say(nl: "Opnieuw gedaan: \(sentence)", en: "Redone: \(sentence)")
  }

  /// The time of a step, with its day where that is not today.
  package func time(_ stamp: StepStamp, on today: Day? = nil) -> String {
    let time = stamp.at.firstRange(of: "T").map { String(stamp.at[$0.upperBound...].prefix(5)) } ?? ""
    guard let today, let day = Day(iso: String(stamp.at.prefix(10))), day != today else { return time }
    return "\(shortDate(day)) \(time)"
  }

  package var allSaved: String { say(nl: "alles bewaard", en: "all saved") }

  /// `gewijzigd 08:41 door JK: Zandwolde`
  package func lastChange(_ stamp: StepStamp, of names: [String], on today: Day) -> String {
    let what =
      names.isEmpty
      ? ""
      : names.count > 2
        ? say(nl: ": \(names.count) dossiers", en: ": \(names.count) cases")
        : ": \(names.joined(separator: ", "))"
    return say(
      nl: "gewijzigd \(time(stamp, on: today)) door \(stamp.author)\(what)",
      en: "changed \(time(stamp, on: today)) by \(stamp.author)\(what)")
  }

  package var nothingTyped: String {
    say(nl: "Geen tekst: er is niets vastgelegd.", en: "No text: nothing was recorded.")
  }
  /// - Parameter hasText: whether there is a text to show.
  package func editorFailed(_ code: Int32, hasText: Bool) -> String {
    hasText
      ? say(
        nl: "De editor eindigde met een fout (code \(code)); wat er stond staat hieronder.",
        en: "The editor ended with a fault (code \(code)); what was there is below.")
      : say(
        nl: "De editor eindigde met een fout (code \(code)), zonder tekst: er is niets vastgelegd.",
        en: "The editor ended with a fault (code \(code)), without a text: nothing was recorded.")
  }
  package func itemHasChanged(_ title: String) -> String {
    say(
      nl: "\(title) is zojuist gewijzigd, zie de regel nu; er is niets gedaan.",
      en: "\(title) was changed just now, see the line as it is; nothing was done.")
  }
  package func itemIsGone(_ title: String) -> String {
    say(
      nl: "\(title) is er niet meer; er is niets gedaan.",
      en: "\(title) is no longer there; nothing was done.")
  }
  package var caseCannotBeRead: String {
    say(
      nl: "Het bestand van dit dossier is niet te lezen; er is niets gedaan.",
      en: "The file of this case cannot be read; nothing was done.")
  }

  package var chooseItem: String {
    say(nl: "Kies eerst een regel van een dossier.", en: "Choose a line of a case first.")
  }
  /// `contact: voor welke gemeente?`
  package func forWhichMunicipality(_ action: String) -> String {
    say(nl: "\(action): voor welke gemeente?", en: "\(action): for which municipality?")
  }
  package func doesNotFit(_ label: String) -> String {
    say(
      nl: "\(label.firstUppercased) past niet bij deze regel.",
      en: "\(label.firstUppercased) does not fit this line.")
  }
  package var nothingToComplete: String {
    say(nl: "Bij deze regel valt niets af te doen.", en: "There is nothing to complete in this line.")
  }
  package var oneAtATime: String {
    say(
      nl: "Dit gaat met één regel tegelijk; Esc haalt de merktekens weg.",
      en: "This works with one line at a time; Esc takes the marks away.")
  }
  package func differentCompletions(_ labels: [String]) -> String {
    say(
      nl: "De gemerkte regels vragen verschillende dingen: \(labels.joined(separator: ", ")).",
      en: "The marked lines ask for different things: \(labels.joined(separator: ", ")).")
  }
  package func doesNotFitAll(_ label: String, count: Int) -> String {
    say(
      nl: "\(label.firstUppercased) past niet bij alle \(count) gemerkte regels.",
      en: "\(label.firstUppercased) does not fit all \(count) marked lines.")
  }
  package func marked(_ count: Int) -> String {
    say(nl: "gemerkt \(number(count))", en: "marked \(number(count))")
  }
  package func markedRows(hidden: Int, all: Int) -> String {
    if hidden == all {
      return say(
        nl: "\(count(all, "regel", "regels")) gemerkt, buiten het filter.",
        en: "\(count(all, "line", "lines")) marked, outside the filter.")
    }
    return say(
      nl: "\(number(all)) regels gemerkt, waarvan \(number(hidden)) buiten het filter.",
      en: "\(number(all)) lines marked, \(number(hidden)) of them outside the filter.")
  }
  package var onlyMarksInView: String {
    say(nl: "alleen de regels die in beeld zijn", en: "only the lines in view")
  }
  package var allMarks: String {
    say(nl: "ook de regels buiten het filter", en: "the lines outside the filter too")
  }
  package var noMarks: String { say(nl: "niets doen", en: "do nothing") }
}

/// Two people changed the same.
extension Words {
  package func conflictTitle(_ name: String) -> String {
    say(nl: "Tegelijk gewijzigd: \(name)", en: "Changed at the same time: \(name)")
  }
  package func theirChange(_ stamp: StepStamp?, on today: Day) -> String {
    stamp.map {
      say(
        nl: "\($0.author) wijzigde om \(time($0, on: today)):",
        en: "\($0.author) changed this at \(time($0, on: today)):")
    }
      ?? say(
        nl: "iemand anders wijzigde, buiten het programma om:",
        en: "somebody else changed this, outside the program:")
  }
  package var changedByHand: String {
    say(
      nl: "buiten het programma om; de regel achter dit venster toont het zo",
      en: "outside the program; the line behind this window shows how it is now")
  }
  package var ourChange: String { say(nl: "u wilde:", en: "you wanted:") }
  package var conflictChoices: [String] {
    [
      say(nl: "terug naar het formulier, met wat u typte", en: "back to the form, with what you typed"),
      say(
        nl: "mijn waarde alsnog vastleggen; rappel, uitstel en ontvangst komen erbij",
        en: "record my value after all; receipts, reminders, extensions are added"),
      say(nl: "de waarde van de ander laten staan", en: "keep the other’s value"),
    ]
  }
  package var theirsKept: String {
    say(
      nl: "De waarde van de ander blijft staan; er is niets vastgelegd.",
      en: "The other’s value stays; nothing was recorded.")
  }
  package func change(_ what: String, from before: String?, to after: String?) -> String {
    say(
      nl: "\(what): \(before ?? "geen") → \(after ?? "geen")",
      en: "\(what): \(before ?? "none") → \(after ?? "none")")
  }
}

extension String {
  fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
