import Supervision

/// The headings that are known, as `Docs/Imports.md` lists them. Capitals, accents and marks do not count, nor do the
/// half-year or the day in a heading, nor the words that only fill.
package enum HeadingWords {
  package static let all: [(meaning: ColumnMeaning, headings: [String])] = [
    (.name, ["gemeente", "gemeentenaam", "naam gemeente", "naam", "gemeenten"]),
    (
      .code,
      [
        "code", "gemeentecode", "CBS-code", "GM-code", "gemeentenummer", "code gemeente", "CBS-nummer",
        "CBS-gemeentecode", "nummer gemeente",
      ]
    ),
    (.province, ["provincie", "provincienaam", "naam provincie"]),
    (
      .revisedTarget,
      [
        "bijgestelde taakstelling", "taakstelling bijgesteld", "herziene taakstelling",
        "gewijzigde taakstelling",
        "taakstelling na bijstelling", "bijgesteld", "bijstelling", "verlaagde taakstelling",
        "verhoogde taakstelling",
      ]
    ),
    (
      .total,
      [
        "totaal", "totale taakstelling", "totaal te huisvesten", "te huisvesten", "totale opgave",
        "gecorrigeerde taakstelling", "taakstelling inclusief achterstand", "taakstelling incl. achterstand",
        "taakstelling inclusief saldo", "taakstelling incl. saldo",
        "taakstelling inclusief achterstand/voorsprong",
        "taakstelling incl. achterstand/voorsprong", "taakstelling totaal",
      ]
    ),
    (
      .target,
      [
        "taakstelling", "huisvestingstaakstelling", "gemeentelijke taakstelling", "nieuwe taakstelling",
        "netto taakstelling", "halfjaartaakstelling", "oorspronkelijke taakstelling", "oude taakstelling",
        "taakstelling gemeente",
      ]
    ),
    (
      .housed,
      [
        "gehuisvest", "gehuisveste", "gerealiseerd", "realisatie", "totaal gehuisvest", "totaal gerealiseerd",
        "gehuisvest totaal", "huisvesting", "COA-cijfer", "COA-stand", "afgemeld", "stand",
      ]
    ),
    (
      .opening,
      [
        "saldo", "beginsaldo", "beginstand", "begin", "achterstand/voorsprong", "voorsprong/achterstand",
        "achterstand of voorsprong", "voorsprong of achterstand", "overgedragen saldo",
        "saldo vorige halfjaar",
        "saldo vorige periode", "openingsbalans",
      ]
    ),
    (.backlog, ["achterstand", "achterstand begin", "beginachterstand", "achterstand vorige periode"]),
    (.lead, ["voorsprong", "voorsprong begin", "voorsprong vorige periode"]),
    (
      .balance,
      [
        "eindsaldo", "saldo einde", "eindstand", "saldo na afloop", "restant", "resterend",
        "nog te huisvesten",
        "eindachterstand", "saldo einde periode", "nieuw saldo",
      ]
    ),
    (
      .national,
      ["landelijk", "landelijke taakstelling", "taakstelling landelijk", "landelijk totaal", "Nederland"]
    ),
    (.halfYear, ["halfjaar", "half jaar", "periode", "taakstellingsperiode"]),
    (.asOf, ["peildatum", "stand per", "peildag", "standdatum", "datum stand", "datum"]),
    (.delivered, ["levering", "leverdatum", "datum levering", "geleverd", "geleverd op"]),
    (.persons, ["aantal", "personen", "aantal personen", "vergunninghouders", "statushouders"]),
  ]

  /// Words that only fill: "aantal gehuisveste vergunninghouders" is "gehuisveste".
  package static let fillers = [
    "de", "het", "van", "per", "op", "in", "voor", "aantal", "personen", "vergunninghouders", "statushouders",
    "huisvesting", "stand", "coa", "tot", "en", "met", "t/m", "dit", "deze", "halfjaar", "periode",
  ]

  static let meanings: [String: ColumnMeaning] = {
    var meanings: [String: ColumnMeaning] = [:]
    for (meaning, headings) in all {
      for heading in headings { meanings[heading.comparable] = meaning }
    }
    return meanings
  }()

  private static let fillerSet = Set(fillers)

  static func meaning(of words: [String]) -> ColumnMeaning? {
    if words.isEmpty { return nil }
    if let meaning = meanings[words.joined().comparable] { return meaning }
    let rest = words.filter { !fillerSet.contains($0) }
    if rest.isEmpty { return words.contains { $0 == "aantal" || $0 == "personen" } ? .persons : nil }
    return rest.count == words.count ? nil : meanings[rest.joined().comparable]
  }
}
