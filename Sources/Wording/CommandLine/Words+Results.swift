import Supervision

/// Sentences of the results of commands.
extension Words {
  /// Everything there is to say beside an item, with what a late meeting is called.
  package func explanation(_ item: AgendaItem) -> String {
    let said = remarks(item)
    guard item.kind == .meeting, item.standing == .late else { return said }
    return said.isEmpty ? meetingNotHeld : "\(meetingNotHeld); \(said)"
  }

  package var meetingNotHeld: String { "niet gehouden in de afgesproken periode" }

  /// `Bijgesteld plan van aanpak (2 dagen te laat, voor 1 april 2024)`
  package func sentence(_ item: AgendaItem) -> String {
    let parts = [standing(item), phrase(item)].compactMap { $0 }
    return "\(title(item)) (\(parts.joined(separator: ", ")))"
  }

  /// `trede, dinsdag 2 april 2024: te laat 1, binnenkort 1, te meten 1`
  package func summary(_ counts: Agenda.Counts, unreadable: Int, on today: Day) -> String {
    let parts = [
      (standing(.late), counts.late), (standing(.today), counts.today), (standing(.soon), counts.soon),
      (standing(.unmeasured), counts.unmeasured), (standing(.missed), counts.missed),
      (unreadableRow, unreadable),
    ]
    let shown = parts.filter { $0.1 > 0 }.map { "\($0.0) \(number($0.1))" }.joined(separator: ", ")
    return "\(productName), \(fullDate(today)): \(shown)"
  }

  package func andMore(_ count: Int) -> String { "en nog \(number(count))" }

  package func municipalities(_ value: Int) -> String { count(value, "gemeente", "gemeenten") }

  package func lacksNextStep(count: Int) -> String { "zonder volgende stap \(number(count))" }

  /// `RUST: later 9 · voorwaardelijk 1 · doorlopend 2`
  package func restLine(_ counts: Agenda.Counts) -> String { "RUST: \(rest(counts))" }

  package var cannotRemember: String {
    "Niet kunnen onthouden dat de controle vandaag gedaan is; --once-a-day herhaalt ze."
  }

  package func notifyFailed(_ command: String, code: Int32) -> String {
    "De opdracht achter --notify gaf code \(code): \(command)"
  }

  package var openFromBefore: String { "NOG OPEN VAN EERDER" }
  package func lateOutsidePeriod(_ count: Int) -> String { "\(number(count)) te laat buiten deze periode" }
  package func withoutDay(_ count: Int) -> String {
    "zonder datum: \(number(count)) (zie: trede controle --all)"
  }

  /// Of a store that `init --dry-run` would make.
  package func wouldMake(_ path: String, example: Bool) -> String {
    example
      ? say(
        nl: "Zou de oefenprovincie maken in \(path); er is niets geschreven.",
        en: "Would make the practice province in \(path); nothing was written.")
      : say(
        nl: "Zou een lege dossiermap maken in \(path); er is niets geschreven.",
        en: "Would make an empty folder of cases in \(path); nothing was written.")
  }

  package func made(_ path: String, example: Bool) -> String {
    (example ? "Oefenprovincie gemaakt in \(path)." : "Lege dossiermap gemaakt: \(path).")
      + "\nOpenen: trede --store \(path)"
  }

  /// Why a new store could not be made.
  package func cannotCreate(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path), .empty(let path): "De map \(path) kon niet gemaakt worden."
    case .noPermission(let path): "In \(path) mag niet geschreven worden. Controleer de rechten."
    case .diskError(let path, let code): "De map \(path) kon niet gemaakt worden (systeemfout \(code))."
    case .notAFolder, .occupied: storeFailure(failure)
    }
  }

  package var cautionsHeading: String { "VALT OP (houdt niets tegen)" }
  package var unreadableHeading: String { "ONLEESBAAR" }

  /// `6 dossiers nagekeken: 1 onleesbaar, 3 punten vallen op`
  package func checked(_ cases: Int, unreadable: Int, cautions: Int) -> String {
    let read = "\(count(cases, "dossier", "dossiers")) nagekeken"
    var parts: [String] = []
    if unreadable > 0 { parts.append("\(count(unreadable, "bestand", "bestanden")) onleesbaar") }
    if cautions > 0 { parts.append("\(count(cautions, "punt valt", "punten vallen")) op") }
    return parts.isEmpty ? "\(read): alles in orde." : "\(read): \(parts.joined(separator: ", "))."
  }
}
