import Supervision
import Wording

/// What a province can change about its site: the frame around every page, the style sheet and three texts.
struct SiteTemplates {
  let introduction: [Block]
  let explanation: [Block]
  let accessibility: [Block]
  let styles: String
  private let frame: TemplateBook.CheckedTemplate
  private let facts: TemplateFacts

  /// The names that the texts may use.
  static let names =
    TemplateName.text(
      "provincie", "halfjaar", "halfjaarVoluit", "peildatum", "bijgewerkt", "verklaring", "contact")
    + TemplateName.flag("oefenbestand")

  /// Those of the frame besides.
  static let frameNames =
    TemplateName.text("titel", "inhoud", "wortel", "site")
    + TemplateName.list("menu", TemplateName.text("titel", "adres") + TemplateName.flag("huidig"))

  init(_ publication: Publication, _ book: TemplateBook) throws(TemplateFault) {
    let facts = SiteTemplates.facts(publication)
    func text(_ name: String) throws(TemplateFault) -> [Block] {
      Markup.blocks(of: try book.render(name, facts, names: SiteTemplates.names, escaping: .none))
    }
    self.facts = facts
    introduction = try text("site.inleiding")
    explanation = try text("site.toelichting")
    accessibility = try text("site.toegankelijkheid")
    guard let file = try book.file("site.css") else {
      throw TemplateFault(template: "site.css", line: nil, .missingPart("site.css"))
    }
    styles = file.text
    frame = try book.checked(
      "site.html", names: SiteTemplates.names + SiteTemplates.frameNames, escaping: .markup)
  }

  /// Places that the province has to fill in.
  var gaps: Int { (introduction + explanation + accessibility).reduce(0) { $0 + $1.gaps } }

  /// The page as a file.
  func framed(_ page: SitePage) -> String {
    let words = Words.stored
    var facts = facts
    facts["titel"] = page.title
    facts["site"] = words.siteTitle
    facts["wortel"] = page.root
    facts["inhoud"] = page.content.source
    let entries: [(SitePage.Menu, String, String)] = [
      (.overview, words.siteOverview, SitePath.overview),
      (.explanation, words.siteExplanation, SitePath.explanation),
    ]
    facts.set(
      "menu",
      to: entries.map { entry, title, path in
        var facts = TemplateFacts()
        facts["titel"] = title
        facts["adres"] = page.root + path
        facts.set("huidig", if: page.menu == entry)
        return facts
      })
    return Gap.asMarks(frame.render(facts))
  }

  private static func facts(_ publication: Publication) -> TemplateFacts {
    let words = Words.stored
    var facts = TemplateFacts()
    facts["provincie"] = publication.province.map { Markup.plain($0.harmless) }
    facts["halfjaar"] = publication.period.description
    facts["halfjaarVoluit"] = words.halfYear(publication.period)
    facts["peildatum"] = words.date(publication.period.peildatum)
    facts["bijgewerkt"] = words.date(publication.today)
    facts["verklaring"] = Gap.mark(words.gapOfStatement)
    facts["contact"] = Gap.mark(words.gapOfContact)
    facts.set("oefenbestand", if: publication.settings.practice)
    return facts
  }
}
