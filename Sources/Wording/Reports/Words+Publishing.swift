import Supervision

/// What `trede publish` says.
extension Words {
  package var publishNeedsFolder: String {
    "Waar moet de site komen? Noem een map met --out, zoals --out site."
  }

  package func siteHasNo(_ option: String) -> String {
    say(
      nl:
        "De optie \(option) past niet bij publiceren: in elke site staan de cijfers als cijfers.csv en cijfers.json.",
      en:
        "The option \(option) does not go with publish: every site has the figures as cijfers.csv and cijfers.json."
    )
  }

  package func nothingToPublish(_ period: HalfYear) -> String {
    "Over \(period) is van geen enkele gemeente iets vastgelegd. Er is niets geschreven."
  }

  package func publishNeedsEveryCase(_ count: Int) -> String {
    let files = self.count(count, "bestand is", "bestanden zijn")
    return
      "\(files) niet te lezen. Een site waarin een gemeente ontbreekt klopt niet; er is niets geschreven."
  }

  package func foreignFolder(_ path: String) -> String {
    "In \(path) staat al iets dat geen publicatie van trede is. Kies een lege of nieuwe map. Er is niets geschreven."
  }

  package func foreignFile(_ file: String, in path: String) -> String {
    "In \(path) staat \(file), dat niet van een eerdere publicatie is. Zet het ergens anders of kies een andere map. "
      + "Er is niets geschreven."
  }

  package func newerPublication(_ path: String) -> String {
    "De publicatie in \(path) is van een nieuwere trede. Kies een andere map of werk trede bij. "
      + "Er is niets geschreven."
  }

  package var publicationUnfinished: String {
    "De site is nog niet compleet. Geef dezelfde opdracht opnieuw; die maakt haar af."
  }

  package var publicationResumed: String {
    "De vorige publicatie in deze map was niet compleet; deze vervangt haar."
  }

  /// `Site over 2023-II in site: 14 gemeenten, 3 halfjaren, 25 bestanden. Begin bij site/index.html.`
  package func published(
    _ period: HalfYear, in path: String, municipalities: Int, halfYears: Int, files: Int, removed: Int
  ) -> String {
    let parts = [
      count(municipalities, "gemeente", "gemeenten"), count(halfYears, "halfjaar", "halfjaren"),
      count(files, "bestand", "bestanden"),
      removed == 0 ? nil : "\(number(removed)) van eerder verwijderd",
    ].compactMap { $0 }
    return "Site over \(period) in \(path): \(parts.joined(separator: ", ")). Begin bij \(path)/index.html."
  }

  package func notPublic(_ count: Int, of period: HalfYear) -> String {
    "Van \(self.count(count, "gemeente", "gemeenten")) is de brief over \(period) nog niet openbaar: daar staat "
      + "geen oordeel en geen trede."
  }

  package func reasonWithheld(_ municipality: String, _ period: HalfYear) -> String {
    "\(municipality), \(period): de reden bij het oordeel lijkt over een persoon te gaan en is weggelaten."
  }

  /// It is public as it is: a general address may be meant to be.
  package func reasonReaches(_ municipality: String, _ period: HalfYear, _ by: [String]) -> String {
    let found = by.joined(separator: ", ")
    return say(
      nl:
        "Let op: \(municipality), \(period): in de reden bij het oordeel staat \(found). Dat is straks openbaar.",
      en:
        "Beware: \(municipality), \(period): the reason of the judgement has \(found) in it. That becomes public."
    )
  }

  /// `124 van 342`
  package func progress(_ done: Int, of all: Int) -> String { "\(number(done)) van \(number(all))" }

  /// The first line of the list of files in a published folder.
  package var siteMarkerSentence: String {
    "Deze map is gemaakt met trede publish. De bestanden hieronder worden bij een volgende publicatie vervangen of"
      + " verwijderd."
  }

  package var gapOfStatement: String { toFillIn("adres van de toegankelijkheidsverklaring") }
  package var gapOfContact: String { toFillIn("adres om iets te melden") }
}
