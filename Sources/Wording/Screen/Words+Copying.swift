import Supervision

/// What is put on the clipboard, and what is said of it.
extension Words {
  /// `Almere · Bijgesteld plan van aanpak · voor 1 april 2024 (zo 31-03) · 2 dagen te laat · aan zet: gemeente (college)`
  /// with the numbers of its documents behind it.
  package func lineToCopy(_ item: AgendaItem, in subject: Case) -> String {
    var parts = [item.municipality, title(item)]
    if let phrase = phraseAndLastDay(item) { parts.append(phrase) }
    parts += [standing(item), onMove(item)]
    parts += subject.linkedDocuments(of: item.id).compactMap(\.number)
    return parts.joined(separator: " · ")
  }

  /// `Almere (GM0034) · trede 3 … · 2024-I: … · volgende stap: …`
  package func lineToCopy(_ overview: CaseOverview) -> String {
    var parts = [
      "\(caseName(overview)) (\(overview.code))", ladderAndJudgement(overview),
      "\(overview.period): \(figures(overview.figures))",
    ]
    if let next = overview.next {
      parts.append(
        say(nl: "volgende stap", en: "next step") + ": \(title(next)), \(standing(next)), \(onMove(next))")
    }
    return parts.joined(separator: " · ")
  }

  /// A case for a message: where it stands, its figures, and what lies ahead, what is most urgent first.
  package func summaryToCopy(_ overview: CaseOverview, _ items: [AgendaItem], on today: Day) -> [String] {
    var lines = [
      "\(caseName(overview)) (\(overview.code)) · \(date(today))", ladderAndJudgement(overview),
      "\(overview.period): \(figures(overview.figures))",
    ]
    let ahead = items.filter(\.isAhead).inOrderOfAttention()
    for item in ahead.prefix(10) {
      let parts = [title(item), phraseAndLastDay(item), standing(item), onMove(item)].compactMap(\.self)
      lines.append("- \(parts.joined(separator: " · "))")
    }
    if ahead.count > 10 {
      lines.append(say(nl: "- en nog \(ahead.count - 10) later", en: "- and \(ahead.count - 10) more later"))
    }
    if overview.lacksNextStep { lines.append("- \(noNextStep)") }
    return lines
  }

  package func lines(_ count: Int) -> String {
    say(nl: self.count(count, "regel", "regels"), en: self.count(count, "line", "lines"))
  }

  package func summaryOf(_ name: String) -> String {
    say(nl: "samenvatting van \(name)", en: "summary of \(name)")
  }

  /// - Parameter byTerminal: the terminal was asked, and does not answer whether it did it.
  package func copied(_ what: String, byTerminal: Bool) -> String {
    byTerminal
      ? say(nl: "Gekopieerd (via de terminal): \(what)", en: "Copied (by the terminal): \(what)")
      : say(nl: "Gekopieerd: \(what)", en: "Copied: \(what)")
  }

  package var terminalCannotCopy: String {
    say(
      nl: "Deze terminal kan niet kopiëren. Zet een opdracht, zoals wl-copy, in de instelling copy.",
      en: "This terminal cannot copy. Put a command, such as wl-copy, in the setting copy.")
  }
  package var copyingIsOff: String {
    say(nl: "Kopiëren staat uit in de instelling copy.", en: "Copying is switched off in the setting copy.")
  }
  package func commandFailed(_ command: String, _ code: Int32) -> String {
    say(nl: "“\(command)” eindigde met code \(code).", en: "“\(command)” ended with code \(code).")
  }
  package func commandMissing(_ command: String) -> String {
    say(nl: "“\(command)” kon niet gestart worden.", en: "“\(command)” could not be started.")
  }

  // MARK: - Opening a document

  package var documentsTitle: String { say(nl: "Stuk openen", en: "Open a document") }
  package var noDocumentHere: String {
    say(nl: "Bij deze regel is geen stuk vastgelegd.", en: "No document is recorded with this line.")
  }
  package func documentOpened(_ title: String) -> String {
    say(nl: "Geopend: \(title)", en: "Opened: \(title)")
  }
  /// - Parameter path: the file the command goes into.
  package func howToOpenDocuments(_ path: String) -> String {
    say(
      nl: "Zet in \(path) een opdracht: die krijgt nummer, systeem en titel.",
      en: "Put a command in \(path): it is given number, system and title.")
  }
}
