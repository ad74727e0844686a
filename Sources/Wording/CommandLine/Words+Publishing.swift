import Supervision

/// What `trede publish` says.
extension Words {
  package var publishNeedsFolder: String {
    say(
      nl: "Waar moet de site komen? Noem een map met --out, zoals --out site.",
      en: "Where is the site to go? Name a folder with --out, such as --out site.")
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
    say(
      nl: "Over \(period) is van geen enkele gemeente iets vastgelegd. \(nothingWritten)",
      en: "Nothing is on record about \(period) for any municipality. \(nothingWritten)")
  }

  package func publishNeedsEveryCase(_ count: Int) -> String {
    say(
      nl:
        "\(self.count(count, "bestand is", "bestanden zijn")) niet te lezen. Een site waarin een gemeente ontbreekt "
        + "klopt niet; er is niets geschreven.",
      en:
        "\(self.count(count, "file", "files")) cannot be read. A site without one of the municipalities would be "
        + "false; nothing was written.")
  }

  package func foreignFolder(_ path: String) -> String {
    say(
      nl: "In \(path) staat al iets dat geen publicatie van trede is. Kies een lege of nieuwe map. ",
      en:
        "In \(path) there is something already that is no publication of trede. Choose an empty or a new folder. "
    )
      + nothingWritten
  }

  package func linkedFile(_ file: String, in path: String) -> String {
    say(
      nl:
        "In \(path) leidt \(file) met een koppeling naar een andere plaats. Haal de koppeling weg of kies een andere "
        + "map. ",
      en:
        "In \(path), \(file) is a link to another place. Take the link away or choose another folder. ")
      + nothingWritten
  }
  package func foreignFile(_ file: String, in path: String) -> String {
    say(
      nl:
        "In \(path) staat \(file), dat niet van een eerdere publicatie is. Zet het ergens anders of kies een andere "
        + "map. ",
      en:
        "In \(path) there is \(file), which is not of an earlier publication. Put it elsewhere or choose another "
        + "folder. ") + nothingWritten
  }

  package func newerPublication(_ path: String) -> String {
    say(
      nl: "De publicatie in \(path) is van een nieuwere trede. Kies een andere map of werk trede bij. ",
      en: "The publication in \(path) is of a newer trede. Choose another folder or update trede. ")
      + nothingWritten
  }

  package var publicationUnfinished: String {
    say(
      nl: "De site is nog niet compleet. Geef dezelfde opdracht opnieuw; die maakt haar af.",
      en: "The site is not complete yet. Give the same command again; it finishes it.")
  }

  package var publicationResumed: String {
    say(
      nl: "De vorige publicatie in deze map was niet compleet; deze vervangt haar.",
      en: "The last publication in this folder was not complete; this one takes its place.")
  }

  /// `Site over 2023-II in site: 14 gemeenten, 3 halfjaren, 25 bestanden. Begin bij site/index.html.`
  package func published(
    _ period: HalfYear, in path: String, municipalities: Int, halfYears: Int, files: Int, removed: Int
  ) -> String {
    let parts = [
      say(
        nl: count(municipalities, "gemeente", "gemeenten"),
        en: count(municipalities, "municipality", "municipalities")),
      say(nl: count(halfYears, "halfjaar", "halfjaren"), en: count(halfYears, "half-year", "half-years")),
      say(nl: count(files, "bestand", "bestanden"), en: count(files, "file", "files")),
      removed == 0
        ? nil
        : say(nl: "\(number(removed)) van eerder verwijderd", en: "\(number(removed)) of before removed"),
    ].compactMap { $0 }.joined(separator: ", ")
    return say(
      nl: "Site over \(period) in \(path): \(parts). Begin bij \(path)/index.html.",
      en: "Site over \(period) in \(path): \(parts). Begin at \(path)/index.html.")
  }

  package func notPublic(_ count: Int, of period: HalfYear) -> String {
    say(
      nl:
        "Van \(self.count(count, "gemeente", "gemeenten")) is de brief over \(period) nog niet openbaar: daar staat "
        + "geen oordeel en geen trede.",
      en:
        "Of \(self.count(count, "municipality", "municipalities")) the letter for \(period) is not public yet: no "
        + "judgement and no trede are shown there.")
  }

  package func reasonWithheld(_ municipality: String, _ period: HalfYear) -> String {
    say(
      nl:
        "\(municipality), \(period): de reden bij het oordeel lijkt over een persoon te gaan en is weggelaten.",
      en:
        "\(municipality), \(period): the reason of the judgement seems to be about a person and was left out."
    )
  }

  package func subjectWithheld(_ municipality: String, _ period: HalfYear) -> String {
    say(
      nl:
        "\(municipality), \(period): het onderwerp van de brief noemt een persoon of hoe die te bereiken is, en is "
        + "weggelaten.",
      en:
        "\(municipality), \(period): the subject of the letter names a person or how to reach one, and was left out."
    )
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
  package func progress(_ done: Int, of all: Int) -> String { shown(done, of: all) }
}
