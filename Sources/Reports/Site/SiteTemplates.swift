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
    try self.init(SiteTemplates.facts(publication), book)
  }

  /// Fills in everything with facts that stand for any.
  static func attempt(_ book: TemplateBook, isFull: Bool) throws(TemplateFault) {
    _ = try SiteTemplates(TemplateFacts(trying: names, isFull: isFull), book)
  }

  private init(_ facts: TemplateFacts, _ book: TemplateBook) throws(TemplateFault) {
    func text(_ name: String) throws(TemplateFault) -> [Block] {
      Markup.blocks(of: try book.render(name, facts, names: SiteTemplates.names, escaping: .none))
    }
    self.facts = facts
    introduction = try text("site.inleiding")
    explanation = try text("site.toelichting")
    accessibility = try text("site.toegankelijkheid")
    styles = try book.main("site.css").text
    frame = try book.checked(
      "site.html", names: SiteTemplates.names + SiteTemplates.frameNames, escaping: .markup,
      longestList: SiteTemplates.menu.count)
    let inside = "<h1></h1>"
    let page = framed(title: "", menu: .overview, root: "", inside)
    if let fault = MadeMarkup.faultOfPage(page, around: inside) {
      throw TemplateFault(template: try book.main("site.html").path, line: nil, fault.kind)
    }
  }

  private static let menu: [(SitePage.Menu, title: String, path: String)] = {
    let words = Words.stored
    return [
      (.overview, words.siteOverview, SitePath.overview),
      (.explanation, words.siteExplanation, SitePath.explanation),
    ]
  }()

  /// Places that the province has to fill in.
  var gaps: Int { (introduction + explanation + accessibility).reduce(0) { $0 + $1.gaps } }

  /// The page as a file.
  func framed(_ page: SitePage) -> String {
    framed(title: page.title, menu: page.menu, root: page.root, page.content.source)
  }

  private func framed(title: String, menu current: SitePage.Menu?, root: String, _ inside: String) -> String {
    var facts = facts
    facts["titel"] = title
    facts["site"] = Words.stored.siteTitle
    facts["wortel"] = root
    facts["inhoud"] = inside
    facts.set(
      "menu",
      to: SiteTemplates.menu.map { entry, title, path in
        var facts = TemplateFacts()
        facts["titel"] = title
        facts["adres"] = root + path
        facts.set("huidig", if: current == entry)
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
