import Supervision

/// The log on the screen.
extension Words {
  /// `Logboek`, or of one municipality `Logboek van Almere`.
  package func logTitle(_ name: String?) -> String {
    guard let name else { return say(nl: "Logboek", en: "Log") }
    return say(nl: "Logboek van \(name)", en: "Log of \(name)")
  }

  /// `3 van 42 wijzigingen`; with `isCut` there are older ones.
  package func logCount(_ shown: Int, of all: Int, isCut: Bool) -> String {
    let steps = say(nl: count(all, "wijziging", "wijzigingen"), en: count(all, "change", "changes"))
    let left =
      shown == all ? steps : say(nl: "\(number(shown)) van \(steps)", en: "\(number(shown)) of \(steps)")
    return left + (isCut ? say(nl: ", ouder: trede logboek", en: ", older: trede log") : "")
  }

  package var logKeys: String {
    say(
      nl: "u ongedaan maken  / zoek  Spatie verder lezen  Esc terug",
      en: "u undo  / search  Space read on  Esc back")
  }
  package var moreOfStep: String { say(nl: "… Spatie: verder lezen", en: "… Space: read on") }

  package func askTakeBack(_ entry: LogEntry) -> String {
    say(
      nl: "Ongedaan maken? [j/N] \(entry.sentence) (\(who(entry.stamp)))",
      en: "Undo? [y/N] \(entry.sentence) (\(who(entry.stamp)))")
  }

  package var onlyStepsAreTakenBack: String {
    say(
      nl: "Alleen een vastgelegde wijziging kan ongedaan worden gemaakt.",
      en: "Only a recorded change can be undone.")
  }

  /// `02-04-2024 08:41`; narrow `02-04 08:41`.
  package func shortMoment(_ text: String, isNarrow: Bool) -> String {
    guard let day = Day(iso: text.prefix(10)), text.dropFirst(10).first == "T" else { return text }
    let date = numericDate(day)
    return "\(isNarrow ? String(date.prefix(5)) : date) \(text.dropFirst(11).prefix(5))"
  }
}
