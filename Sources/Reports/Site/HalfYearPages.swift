import Supervision
import Wording

extension SitePage {
  /// The first page: the half-year that is published, and the way to everything else.
  static func overview(_ publication: Publication, introduction: [Block]) -> SitePage {
    let words = Words.stored
    let period = publication.period
    var page = Hypertext()
    page.block("h1", text: words.siteOverviewTitle)
    page.block("div", ["class": "inleiding"]) { $0.blocks(introduction) }
    page.block("h2", text: "\(words.siteHalfYear(period)): \(words.halfYear(period))")
    HalfYearTable(publication: publication, period: period, root: "").write(to: &page)
    page.block("h2", text: words.siteHalfYears)
    page.block("p", text: words.siteHalfYearsLead)
    page.block("ul", ["class": "halfjaren"]) { page in
      for other in publication.halfYears {
        page.block("li") { $0.link(path(of: other), text: words.siteHalfYear(other)) }
      }
    }
    page.block("h2", text: words.siteFigures)
    page.block("p", text: words.siteFilesLead)
    page.block("ul") { page in
      for (path, name) in [
        (SitePath.table, words.siteTableFile), (SitePath.data, words.siteDataFile),
        (SitePath.schema, words.siteSchemaFile),
      ] {
        page.block("li") { $0.link(path, text: name) }
      }
    }
    return SitePage(path: SitePath.overview, title: words.siteOverviewTitle, menu: .overview, content: page)
  }

  static func halfYear(_ period: HalfYear, _ publication: Publication) -> SitePage {
    let words = Words.stored
    let path = path(of: period)
    var page = Hypertext()
    page.block("h1", text: words.siteHalfYear(period))
    page.block("p", ["class": "inleiding"], text: "\(words.siteHalfYearWords(period)).")
    HalfYearTable(publication: publication, period: period, root: root(of: path)).write(to: &page)
    writeNeighbours(of: period, publication, root: root(of: path), to: &page)
    return SitePage(path: path, title: words.siteHalfYear(period), content: page)
  }

  static func path(of period: HalfYear) -> String { "halfjaren/\(period).html" }

  private static func writeNeighbours(
    of period: HalfYear, _ publication: Publication, root: String, to page: inout Hypertext
  ) {
    let words = Words.stored
    let earlier = publication.halfYears.first { $0 < period }
    let later = publication.halfYears.last { $0 > period }
    guard earlier != nil || later != nil else { return }
    page.block("nav", ["class": "buren", "aria-label": words.siteNeighbours]) { page in
      page.block("ul") { page in
        for (label, other) in [(words.siteEarlier, earlier), (words.siteLater, later)] {
          guard let other else { continue }
          page.block("li") { page in
            page.link(root + path(of: other), text: "\(label): \(words.siteHalfYear(other).lowercasedFirst)")
          }
        }
      }
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
