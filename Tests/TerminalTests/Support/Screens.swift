import Testing

/// How the tests tell one screen from another: by words that stand on no other.
extension Picture {
  var isOnToday: Bool { shows("TE LAAT") && isIdle }
  var isOnMunicipalities: Bool { isIdle && lines.contains { $0.hasPrefix(" gemeente ") } }
  /// As a list, a week or a month.
  var isOnAgenda: Bool { shows("[3 Agenda]") && isIdle }
  var isOnFigures: Bool { isIdle && lines.contains { $0.hasPrefix(" halfjaar 20") } }
  var isInDossier: Bool { shows("VERLOOP") }

  /// A list that is drawn to the end, with nothing said and nothing lying over it.
  var isIdle: Bool { lastLine.contains("geen filter") && !hasMenu && !hasForm }

  /// The box of the help or of the sort menu.
  var hasMenu: Bool { shows("│ zoek:") }

  /// A box of any kind over the screen.
  var hasBox: Bool { shows("┌ ") }

  /// A form, or what it asks.
  var hasForm: Bool {
    shows(" vastleggen ") || shows("Esc lijst sluiten") || shows("Weggooien wat u typte?")
      || shows("Verwijderen?") || shows("Toch zo vast")
      || shows("Esc terug · ↑↓ bladeren")
  }

  /// The line in which a filter is typed.
  var isTypingFilter: Bool { lastLine.hasPrefix(" / ") }

  /// What was said after the files were read because a key asked for it.
  var hasReadAgain: Bool { shows("De dossiers zijn opnieuw gelezen.") }

  /// The three choices where there is no store.
  var hasChoices: Bool { shows("1  Voorbeeld") && shows("2  Nieuw") && shows("3  Map kiezen") }
}

/// The screens a test goes through, each with the keys that lead to it from Vandaag.
enum Screen: String, CaseIterable {
  case today, municipalities, agenda, figures, dossier

  func open(in terminal: Tmux) async throws {
    switch self {
    case .today: try terminal.press("1")
    case .municipalities: try terminal.press("2")
    case .agenda: try terminal.press("3")
    case .figures: try terminal.press("5")
    case .dossier:
      try await Screen.municipalities.open(in: terminal)
      try terminal.press("Enter")
    }
    try await terminal.until("the screen \(rawValue)", isShown)
  }

  func isShown(_ picture: Picture) -> Bool {
    switch self {
    case .today: picture.isOnToday
    case .municipalities: picture.isOnMunicipalities
    case .agenda: picture.isOnAgenda
    case .figures: picture.isOnFigures
    case .dossier: picture.isInDossier
    }
  }
}
