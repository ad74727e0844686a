import Supervision

/// Sentences of the results of commands.
extension Words {
  /// Everything there is to say beside an item, with what a late meeting is called.
  package func explanation(_ item: AgendaItem) -> String {
    let said = remarks(item)
    guard item.kind == .meeting, item.standing == .late else { return said }
    return said.isEmpty ? meetingNotHeld : "\(meetingNotHeld); \(said)"
  }

  package var meetingNotHeld: String {
    say(nl: "niet gehouden in de afgesproken periode", en: "not held in the agreed period")
  }

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

  package func andMore(_ count: Int) -> String {
    say(nl: "en nog \(number(count))", en: "and \(number(count)) more")
  }

  package func municipalities(_ value: Int) -> String {
    say(nl: count(value, "gemeente", "gemeenten"), en: count(value, "municipality", "municipalities"))
  }

  package func lacksNextStep(count: Int) -> String {
    say(nl: "zonder volgende stap \(number(count))", en: "no next step \(number(count))")
  }

  /// `RUST: later 9 · voorwaardelijk 1 · doorlopend 2`
  package func restLine(_ counts: Agenda.Counts) -> String {
    say(nl: "RUST: \(rest(counts))", en: "AT REST: \(rest(counts))")
  }

  package var cannotRemember: String {
    say(
      nl: "Niet kunnen onthouden dat de controle vandaag gedaan is; --once-a-day herhaalt ze.",
      en: "Could not remember that the check was done today; --once-a-day will repeat it.")
  }

  package func notifyFailed(_ command: String, code: Int32) -> String {
    say(
      nl: "De opdracht achter --notify gaf code \(code): \(command)",
      en: "The command behind --notify gave code \(code): \(command)")
  }

  package var openFromBefore: String { say(nl: "NOG OPEN VAN EERDER", en: "STILL OPEN FROM BEFORE") }
  package func lateOutsidePeriod(_ count: Int) -> String {
    say(nl: "\(number(count)) te laat buiten deze periode", en: "\(number(count)) late outside this period")
  }
  package func withoutDay(_ count: Int) -> String {
    say(
      nl: "zonder datum: \(number(count)) (zie: trede controle --all)",
      en: "without a date: \(number(count)) (see: trede check --all)")
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
    (example
      ? say(nl: "Oefenprovincie gemaakt in \(path).", en: "Practice province made in \(path).")
      : say(nl: "Lege dossiermap gemaakt: \(path).", en: "Empty folder of cases made: \(path)."))
      + say(nl: "\nOpenen: trede --store \(path)", en: "\nTo open it: trede --store \(path)")
  }

  /// Why a new store could not be made.
  package func cannotCreate(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path), .empty(let path):
      say(nl: "De map \(path) kon niet gemaakt worden.", en: "The folder \(path) could not be made.")
    case .noPermission(let path):
      say(
        nl: "In \(path) mag niet geschreven worden. Controleer de rechten.",
        en: "Writing in \(path) is not allowed. Check the permissions.")
    case .diskError(let path, let code):
      say(
        nl: "De map \(path) kon niet gemaakt worden (systeemfout \(code)).",
        en: "The folder \(path) could not be made (system error \(code)).")
    case .notAFolder, .occupied: storeFailure(failure)
    }
  }

  package var cautionsHeading: String { say(nl: "VALT OP (houdt niets tegen)", en: "ODD (holds nothing up)") }
  package var unreadableHeading: String { say(nl: "ONLEESBAAR", en: "UNREADABLE") }

  /// `6 dossiers nagekeken: 1 onleesbaar, 3 punten vallen op`
  package func checked(_ cases: Int, unreadable: Int, cautions: Int) -> String {
    let read = say(
      nl: "\(count(cases, "dossier", "dossiers")) nagekeken", en: "\(count(cases, "case", "cases")) checked")
    var parts: [String] = []
    if unreadable > 0 {
      parts.append(
        say(
          nl: "\(count(unreadable, "bestand", "bestanden")) onleesbaar",
          en: "\(count(unreadable, "file", "files")) unreadable"))
    }
    if cautions > 0 {
      parts.append(
        say(
          nl: "\(count(cautions, "punt valt", "punten vallen")) op",
          en: "\(count(cautions, "point is", "points are")) odd"))
    }
    return parts.isEmpty
      ? say(nl: "\(read): alles in orde.", en: "\(read): all in order.")
      : "\(read): \(parts.joined(separator: ", "))."
  }
}

/// A week or a month of the agenda.
extension Words {
  package func periodStandsAlone(_ option: String) -> String {
    say(
      nl: "\(option) noemt zelf een periode: laat --from en --until weg.",
      en: "\(option) names a period itself: leave out --from and --until.")
  }

  package func impossibleWeek(_ text: String) -> String {
    say(
      nl: "“\(text)” bij --week is geen bestaande week. Schrijf een week als 2024-14.",
      en: "“\(text)” after --week is no week that exists. Write a week as 2024-14.")
  }

  package func impossibleMonth(_ text: String) -> String {
    say(
      nl: "“\(text)” bij --month is geen bestaande maand. Schrijf een maand als 2024-04.",
      en: "“\(text)” after --month is no month that exists. Write a month as 2024-04.")
  }

  package var runningHeading: String { say(nl: "PERIODEN", en: "PERIODS") }

  /// `16 t/m 30 apr`, `28 mrt t/m 3 apr`
  package func shortWindow(_ first: Day, _ last: Day) -> String {
    let start =
      first.year == last.year && first.month == last.month ? String(first.dayOfMonth) : shortDate(first)
    return say(nl: "\(start) t/m \(shortDate(last))", en: "\(start) to \(shortDate(last))")
  }
}
