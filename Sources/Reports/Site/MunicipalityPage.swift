import Supervision
import Wording

extension SitePage {
  /// One municipality with everything that is public about it.
  static func municipality(_ municipality: PublicMunicipality, _ publication: Publication) -> SitePage {
    MunicipalityPage(municipality: municipality, publication: publication).page
  }
}

/// The page of one municipality, part by part.
private struct MunicipalityPage {
  let municipality: PublicMunicipality
  let publication: Publication
  let words = Words.stored

  private var halfYears: [PublicHalfYear] { municipality.housing?.halfYears ?? [] }
  private var root: String { SitePage.root(of: municipality.path) }

  var page: SitePage {
    var page = Hypertext()
    page.block("h1", text: municipality.name)
    page.block("p", ["class": "inleiding"], text: words.siteCode(municipality.code))
    writeClosure(to: &page)
    writeCourse(to: &page)
    writeTargets(to: &page)
    writeOthers(to: &page)
    writeLetters(to: &page)
    return SitePage(path: municipality.path, title: municipality.name, content: page)
  }

  private func writeClosure(to page: inout Hypertext) {
    guard let closed = municipality.cases.first(where: { $0.closedOn != nil }), let day = closed.closedOn
    else { return }
    let successor = closed.successor.map { publication.municipality(code: $0)?.name ?? $0 }
    page.block("p", text: words.siteClosed(day, successor: successor))
  }

  private func writeCourse(to page: inout Hypertext) {
    page.block("h2", text: words.siteCourse)
    guard !halfYears.isEmpty else { return page.block("p", text: words.nothingPublic) }
    HistoryChart(municipality: municipality.name, halfYears: halfYears).write(to: &page)
    let rows = halfYears.map { halfYear in
      [SiteTable.Cell.link(words: "\(halfYear.period)", address: root + SitePage.path(of: halfYear.period))]
        + words.figureCells(halfYear, on: publication.today) + words.judgementCells(halfYear)
    }
    SiteTable(
      id: "verloop", caption: words.siteCourseCaption(municipality.name), columns: words.siteCourseColumns,
      numbers: 2...5, rows: rows
    ).write(to: &page)
  }

  private func writeTargets(to page: inout Hypertext) {
    let rows = halfYears.flatMap { halfYear in
      halfYear.targets.enumerated().map { index, target in
        [
          SiteTable.Cell.words("\(halfYear.period)"),
          .words(index == 0 ? words.siteFirstTarget : words.siteRevisedTarget),
          .words(target.from.map(words.date) ?? words.unknownOnSite), .number(words.number(target.persons)),
          .number(target.national.map(words.number) ?? words.unknownOnSite),
        ]
      }
    }
    guard !rows.isEmpty else { return }
    page.block("h2", text: words.siteTargets)
    SiteTable(
      id: "taakstelling", caption: words.siteTargetsCaption(municipality.name),
      columns: words.siteTargetColumns, numbers: 3...4, rows: rows
    ).write(to: &page)
  }

  /// Other domains have no figures, only judgements.
  private func writeOthers(to page: inout Hypertext) {
    let known = municipality.others.filter { !$0.halfYears.isEmpty }
    guard !known.isEmpty else { return }
    page.block("h2", text: words.siteOtherDomains)
    for subject in known {
      let rows = subject.halfYears.map { halfYear in
        [SiteTable.Cell.words(subject.name(of: halfYear.period))] + words.judgementCells(halfYear)
          + [
            halfYear.letter.map { words.letterCell($0, municipality, subject.name(of: halfYear.period)) }
              ?? .quiet(words.notPublicYet)
          ]
      }
      SiteTable(
        id: "oordelen-\(subject.domain)",
        caption: words.siteDomainCaption(municipality.name, subject.domainTitle),
        columns: words.siteDomainColumns(subject.rhythm), numbers: nil, rows: rows
      ).write(to: &page)
    }
  }

  private func writeLetters(to page: inout Hypertext) {
    page.block("h2", text: words.siteLettersHeading)
    let letters = municipality.cases.flatMap { subject in
      subject.halfYears.compactMap { halfYear in
        halfYear.letter.map { (title: title(halfYear, subject), letter: $0, halfYear: halfYear) }
      }
    }
    guard !letters.isEmpty else { return page.block("p", text: words.noPublicLetter) }
    page.block("ul", ["class": "brieven"]) { page in
      for (title, letter, halfYear) in letters {
        page.block("li") { page in
          write(letter, title, to: &page)
          if let judgedOn = halfYear.judgedOn {
            page.inline("p", text: words.siteJudgedOn(judgedOn, now: halfYear.housed))
          }
        }
      }
    }
  }

  private func title(_ halfYear: PublicHalfYear, _ subject: PublicCase) -> String {
    words.siteLetter(
      municipality.name, subject.name(of: halfYear.period),
      domain: subject.domain == Case.housing ? nil : subject.domainTitle)
  }

  private func write(_ letter: PublicLetter, _ title: String, to page: inout Hypertext) {
    if let address = letter.address { page.outsideLink(address, text: title) } else { page.text(title) }
    let facts = words.siteLetterFacts(date: letter.date, number: letter.number, publicOn: letter.publicOn)
    if !facts.isEmpty { page.text(", \(facts)") }
    if let judgement = letter.judgement {
      page.text(": ")
      SiteTable.Cell.judgement(word: judgement.word, colour: judgement.colour).write(to: &page)
    }
    if let subject = letter.subject { page.inline("p", text: words.siteSubject(subject)) }
    if let reason = letter.judgement?.reason { page.inline("p", text: words.siteReason(reason)) }
  }
}
