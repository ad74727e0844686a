import Wording

extension SitePage {
  /// What the figures mean, where they come from, and how accessible the site is.
  static func explanation(_ templates: SiteTemplates) -> SitePage {
    let words = Words.stored
    var page = Hypertext()
    page.block("h1", text: words.siteExplanation)
    page.blocks(templates.explanation)
    page.block("section", ["id": SitePath.accessibility, "aria-labelledby": "toegankelijkheid-kop"]) { page in
      page.block("h2", ["id": "toegankelijkheid-kop"], text: words.siteAccessibility)
      page.blocks(templates.accessibility)
    }
    return SitePage(
      path: SitePath.explanation, title: words.siteExplanation, menu: .explanation, content: page)
  }
}
