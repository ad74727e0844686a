import Supervision

/// Around the fields of a form.
extension Words {
  package func formKeys(inArea: Bool, inList: Bool) -> [(key: String, label: String)] {
    if inList { return [("Enter", "kiezen"), ("↑ ↓", "bewegen"), ("Esc", "lijst sluiten")] }
    if inArea {
      return [
        ("Ctrl-S", "vastleggen"), ("Esc", "terug"), ("Tab", "verder"), ("Ctrl-E", "editor"), ("F1", "hulp"),
      ]
    }
    return [("Enter", "vastleggen"), ("Esc", "terug"), ("Tab", "volgend veld"), ("F1", "hulp")]
  }

  package var escapeKey: String { "Esc" }

  package var formHelp: [String] {
    [
      "Tab en Shift-Tab, of ↑ en ↓: ander veld. Enter of Ctrl-S legt vast, Esc gaat terug.",
      "Spatie, ← en →: kiezen of aanvinken. In een lijst: typen zoekt, Enter neemt over.",
      "Datum: 6 apr, 06-04-2026, 2026-04-06, vrijdag, +2w. Termijn: voor 1 april, uiterlijk 1 augustus, "
        + "tweede helft april, over 6 weken.",
    ]
  }

  /// Above a form that is opened again.
  package var typedBefore: String {
    "Dit typte u voordat het programma stopte; er is nog niets vastgelegd."
  }
  package var moreFields: String { "↓ meer velden" }
  /// Above the fields, shorter where there is no room.
  package var earlierFields: [String] { ["↑ meer velden", "↑"] }
  package var askDiscard: String {
    say(
      nl: "Weggooien wat u typte?  j = ja, een andere toets = verder typen",
      en: "Throw away what you typed?  y = yes, any other key = go on typing")
  }
  /// The key that says yes to a question; any other says no.
  package var yesKey: Character { language == .dutch ? "j" : "y" }

  package var askCaution: String { "Toch zo vastleggen?  Enter = ja, Esc = terug naar de velden" }
  package var askRemove: String {
    say(nl: "Verwijderen?  j = ja, een andere toets = nee", en: "Remove?  y = yes, any other key = no")
  }
  package var removalCanBeUndone: String { "Het logboek houdt bij wat er stond; u maakt het ongedaan." }
  package func formCaution(_ caution: String) -> String { "let op: \(caution)" }
  package func listCanBeOpened(free: Bool) -> String {
    free ? "typen geeft suggesties" : "typen zoekt, Spatie toont de lijst"
  }
  package var noSuggestion: String { "geen suggestie: wat u typte blijft staan" }
  package func choicesInAll(_ count: Int) -> String { "\(number(count)) in de lijst" }
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
    "Ongedaan gemaakt\(other.map { " (van \($0.author), \(time($0, on: today)))" } ?? ""): \(sentence)"
      + " · U doet het opnieuw"
  }

  package func redone(_ sentence: String) -> String { "Opnieuw gedaan: \(sentence)" }

  /// The time of a step, with its day where that is not today.
  package func time(_ stamp: StepStamp, on today: Day? = nil) -> String {
    let time = stamp.at.split(separator: "T").dropFirst().first.map { String($0.prefix(5)) } ?? ""
    guard let today, let day = Day(iso: String(stamp.at.prefix(10))), day != today else { return time }
    return "\(shortDate(day)) \(time)"
  }

  package var allSaved: String { "alles bewaard" }

  /// `gewijzigd 08:41 door JK: Zandwolde`
  package func lastChange(_ stamp: StepStamp, of names: [String], on today: Day) -> String {
    let what =
      names.isEmpty
      ? "" : names.count > 2 ? ": \(names.count) dossiers" : ": \(names.joined(separator: ", "))"
    return "gewijzigd \(time(stamp, on: today)) door \(stamp.author)\(what)"
  }

  package var nothingTyped: String { "Geen tekst: er is niets vastgelegd." }
  package var textUnchanged: String { "De tekst is niet gewijzigd: er is niets vastgelegd." }
  package func editorFailed(_ code: Int32) -> String {
    "De editor eindigde met een fout (code \(code)); wat er stond staat hieronder."
  }
  package func itemHasChanged(_ title: String) -> String {
    "\(title) is zojuist gewijzigd, zie de regel nu; er is niets gedaan."
  }
  package func itemIsGone(_ title: String) -> String { "\(title) is er niet meer; er is niets gedaan." }
  package var caseCannotBeRead: String { "Het bestand van dit dossier is niet te lezen; er is niets gedaan." }

  package var chooseItem: String { "Kies eerst een regel van een dossier." }
  /// `contact: voor welke gemeente?`
  package func forWhichMunicipality(_ action: String) -> String { "\(action): voor welke gemeente?" }
  package func doesNotFit(_ label: String) -> String { "\(label.firstUppercased) past niet bij deze regel." }
  package var nothingToComplete: String { "Bij deze regel valt niets af te doen." }
  package var nothingToChange: String { "Bij deze regel valt niets te wijzigen." }
  package var oneAtATime: String { "Dit gaat met één regel tegelijk; Esc haalt de merktekens weg." }
  package func differentCompletions(_ labels: [String]) -> String {
    "De gemerkte regels vragen verschillende dingen: \(labels.joined(separator: ", "))."
  }
  package func doesNotFitAll(_ label: String, count: Int) -> String {
    "\(label.firstUppercased) past niet bij alle \(count) gemerkte regels."
  }
  package func marked(_ count: Int) -> String { "gemerkt \(number(count))" }
  package func markedRows(hidden: Int, all: Int) -> String {
    "\(number(all)) regels gemerkt, waarvan \(number(hidden)) buiten het filter."
  }
  package var hiddenMarkChoices: [String] {
    ["alleen de regels die in beeld zijn", "ook de regels buiten het filter", "niets doen"]
  }
}

/// Two people changed the same.
extension Words {
  package func conflictTitle(_ name: String) -> String { "Tegelijk gewijzigd: \(name)" }
  package func theirChange(_ stamp: StepStamp?, on today: Day) -> String {
    stamp.map { "\($0.author) wijzigde om \(time($0, on: today)):" }
      ?? "iemand anders wijzigde, buiten het programma om:"
  }
  package var changedByHand: String { "buiten het programma om; de regel achter dit venster toont het zo" }
  package var ourChange: String { "u wilde:" }
  package var conflictChoices: [String] {
    [
      "terug naar het formulier, met wat u typte",
      "mijn waarde alsnog vastleggen (van ontvangst, rappel en uitstel blijven beide staan)",
      "de waarde van de ander laten staan",
    ]
  }
  package var theirsKept: String { "De waarde van de ander blijft staan; er is niets vastgelegd." }
  package func change(_ what: String, from before: String?, to after: String?) -> String {
    "\(what): \(before ?? "geen") → \(after ?? "geen")"
  }
}

extension String {
  fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
