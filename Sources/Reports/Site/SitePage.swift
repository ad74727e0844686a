/// A page of the site without what is around it on every page.
struct SitePage {
  /// Inside the site: `gemeenten/gm0034.html`.
  let path: String
  let title: String
  /// The entry of the menu that this page is; `nil` for a page that is in no menu.
  var menu: Menu?
  let content: Hypertext

  enum Menu: CaseIterable {
    case overview, explanation
  }

  /// The way from this page to the folder of the site: empty, or `../`.
  var root: String { SitePage.root(of: path) }

  static func root(of path: String) -> String {
    String(repeating: "../", count: path.count { $0 == "/" })
  }
}

/// Where the pages stand. Codes and half-years make names that stay, also when a municipality is renamed.
enum SitePath {
  static let overview = "index.html"
  static let explanation = "toelichting.html"
  static let accessibility = "toegankelijkheid"
  static let styles = "stijl.css"
  static let table = "cijfers.csv"
  static let data = "cijfers.json"
  static let schema = "cijfers.schema.json"
}

extension PublicMunicipality {
  var path: String { "gemeenten/\(code.lowercased()).html" }
}
