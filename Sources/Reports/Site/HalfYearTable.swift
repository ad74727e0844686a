import Supervision
import Wording

/// A half-year with all its municipalities: what the overview and the page of a half-year have in common.
struct HalfYearTable {
  let publication: Publication
  let period: HalfYear
  /// The way to the folder of the site.
  let root: String
  let words = Words.stored

  private var rows: [(municipality: PublicMunicipality, halfYear: PublicHalfYear?)] {
    publication.rows(of: period)
  }

  func write(to page: inout Hypertext) {
    writeSummary(to: &page)
    SiteTable(
      id: "tabel-\(period)", caption: words.siteTableCaption(period), columns: words.siteHalfYearColumns,
      numbers: 2...5, rows: rows.map { row($0.municipality, $0.halfYear) }
    ).write(to: &page)
  }

  private func row(_ municipality: PublicMunicipality, _ halfYear: PublicHalfYear?) -> [SiteTable.Cell] {
    let letter = halfYear?.letter
    return [.link(words: municipality.name, address: root + municipality.path)]
      + words.figureCells(halfYear, on: publication.today)
      + words.judgementCells(halfYear)
      + [
        letter.map { words.letterCell($0, municipality, period.description) }
          ?? .quiet(words.notThere(halfYear))
      ]
  }

  // MARK: - In a few sentences

  private func writeSummary(to page: inout Hypertext) {
    let rows = rows
    let letters = rows.compactMap { $0.halfYear?.letter }
    page.block("p", text: words.siteLetters(letters.count, of: rows.count, period))
    let tally = tally(letters)
    let both = rows.compactMap { row -> (total: Int, housed: Int)? in
      guard let total = row.halfYear?.total, let housed = row.halfYear?.housed else { return nil }
      return (total, housed)
    }
    guard !tally.isEmpty || !both.isEmpty else { return }
    page.block("ul") { page in
      for line in tally { page.block("li", text: line) }
      guard !both.isEmpty else { return }
      let total = both.reduce(0) { $0 + $1.total }
      let housed = both.reduce(0) { $0 + $1.housed }
      page.block("li", text: words.siteTogether(both.count, total: total, housed: housed))
    }
  }

  /// How many municipalities got each judgement, the most frequent first.
  private func tally(_ letters: [PublicLetter]) -> [String] {
    let names = letters.compactMap(\.judgement).map { words.siteJudgement($0.word, $0.colour) }
    return Dictionary(grouping: names) { $0 }.map { ($0.key, $0.value.count) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map { words.siteTally($0.0, $0.1) }
  }
}

extension Words {
  /// Opening balance to end balance, as the tables of half-years and of municipalities have them.
  func figureCells(_ halfYear: PublicHalfYear?, on today: Day) -> [SiteTable.Cell] {
    guard let halfYear else { return Array(repeating: .quiet(unknownOnSite), count: 6) }
    func number(_ value: Int?) -> SiteTable.Cell { .number(value.map { self.number($0) } ?? unknownOnSite) }
    let period = halfYear.period
    return [
      halfYear.opening.map { .short(balance(Balance($0))) } ?? .quiet(unknownOnSite), number(halfYear.target),
      number(halfYear.total),
      .number(
        halfYear.housed.map { siteHoused($0, stand: halfYear.stand, judgedOn: halfYear.judgedOn, of: period) }
          ?? unknownOnSite),
      .number(halfYear.percent.map { percent($0) } ?? (halfYear.total == 0 ? noneOnSite : unknownOnSite)),
      halfYear.balance.map { .short(balance($0)) }
        ?? .quiet(period.peildatum > today ? runningOnSite : unknownOnSite),
    ]
  }

  /// Judgement and trede.
  func judgementCells(_ halfYear: PublicHalfYear?) -> [SiteTable.Cell] {
    guard let letter = halfYear?.letter else {
      return Array(repeating: .quiet(notThere(halfYear)), count: 2)
    }
    return [
      letter.judgement.map { .judgement(word: $0.word, colour: $0.colour) } ?? .quiet(unknownOnSite),
      .words(siteTrede(letter.place)),
    ]
  }

  /// Nothing on record is unknown; what is on record without a public letter is not public, judged or not.
  func notThere(_ halfYear: PublicHalfYear?) -> String { halfYear == nil ? unknownOnSite : notPublicYet }

  /// The letter itself where it can be read on the web, else its number or day; the page of the municipality has all.
  func letterCell(
    _ letter: PublicLetter, _ municipality: PublicMunicipality, _ period: String
  ) -> SiteTable.Cell {
    if let address = letter.address, Hypertext.isWeb(address) {
      let whole = letterTitle(municipality.name, period)
      return .outsideLink(
        words: siteLetterLink, hidden: String(whole.dropFirst(siteLetterLink.count + 1)), address: address)
    }
    return .words(letter.number ?? letter.date.map { date($0) } ?? isPublic)
  }
}
