import Supervision
import Testing
import Wording

@testable import Reports

/// The files of a published site.
@Suite("The published site")
struct SiteTests {
  static let period = HalfYear(2023, .second)

  static func files(
    of cases: [Case], people: [Person] = [], settings: StoreSettings = StoreSettings(name: "Oefenland"),
    on today: Day = Day(2024, 4, 2), _ book: TemplateBook = .shipped
  ) throws -> [String: String] {
    let known = cases.map { PublicCase($0, through: period, people: people, on: today) }
    let site = try Site(Publication(known, settings: settings, through: period, today: today), book)
    return Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, $0.text()) })
  }

  static func shipped(_ shipped: Shipped) throws -> [String: String] {
    let contents = shipped.contents
    return try files(of: contents.cases, people: contents.reference.people.all, settings: contents.settings)
  }

  @Test("The same store on the same day gives the same bytes, whatever the order of its files")
  func sameBytes() throws {
    let cases = Shipped.example.contents.cases
    let settings = Shipped.example.contents.settings
    #expect(
      try Self.files(of: cases, settings: settings) == Self.files(of: cases.reversed(), settings: settings))
  }

  @Test("There is a page for every municipality and every half-year, and every path is one of a site")
  func pages() throws {
    let files = try Self.shipped(.example)
    #expect(files.keys.count { $0.hasPrefix("gemeenten/") } == 13)
    #expect(
      files.keys.sorted().filter { $0.hasPrefix("halfjaren/") } == [
        "halfjaren/2023-I.html", "halfjaren/2023-II.html",
      ])
    #expect(files.keys.allSatisfy(SiteFolder.isOfSite))
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(page.ranges(of: "<h1>").count == 1 && !page.contains("<script"), "\(path)")
    }
  }

  @Test("What is not public is not there, and is said to be so")
  func notPublic() throws {
    let files = try Self.shipped(.example)
    // The letter is adopted and not public.
    let page = try #require(files["gemeenten/gm9009.html"])
    #expect(page.contains("nog niet openbaar") && page.contains("Er is nog geen brief openbaar."))
    #expect(!page.contains("adequaat") && !page.contains("brand"))
    // It is public.
    let other = try #require(files["gemeenten/gm9002.html"])
    #expect(other.contains("niet adequaat (rood)") && other.contains("3 actief toezicht"))
    #expect(other.contains("href=\"https://oefenland.example/ibt/veenhaven-2023-ii\""))
    #expect(other.contains(" 2024: <span class=\"oordeel rood\">niet adequaat (rood)</span>"))
  }

  @Test("Nothing of the inside of a case gets out, wherever it stands")
  func inside() throws {
    var cases = Shipped.flevoland.contents.cases + Shipped.example.contents.cases
    for index in cases.indices {
      cases[index].handler = "qzx"
      cases[index].deputy = "qzx"
      cases[index].labels = ["qzx"]
      cases[index].enteredThrough = "qzx"
      cases[index].notes.append(Note(id: "n99", on: nil, text: "qzx", internal: true))
      cases[index].notes.append(Note(id: "n98", on: nil, text: "qzx", internal: false))
      cases[index].contacts.append(
        Contact(id: "c99", on: Day(2024, 3, 1), with: "qzx", text: ["qzx"]))
      // What a letter is about is public with the letter.
      let publicLetters = cases[index].halfYears.compactMap(\.letter).filter { $0.state == .public }
        .compactMap(\.document)
      for place in cases[index].documents.indices {
        cases[index].documents[place].title = "qzx"
        if !publicLetters.contains(cases[index].documents[place].id) {
          cases[index].documents[place].subject = "qzx"
        }
        cases[index].documents[place].system = "qzx"
      }
      for place in cases[index].ladder.indices { cases[index].ladder[place].reason = "qzx" }
      for place in cases[index].agreements.indices { cases[index].agreements[place].title = "qzx" }
      for place in cases[index].meetings.indices { cases[index].meetings[place].report = ["qzx"] }
      for place in cases[index].actions.indices { cases[index].actions[place].title = "qzx" }
      for place in cases[index].halfYears.indices {
        cases[index].halfYears[place].amv = AmvTarget(persons: 98_765, remark: "qzx")
        cases[index].halfYears[place].counts.append(
          Count(asOf: Day(2024, 1, 1), housed: 98_765, reporter: .municipality))
        cases[index].halfYears[place].judgement?.excusable = "qzx"
        for target in cases[index].halfYears[place].targets.indices {
          cases[index].halfYears[place].targets[target].by = "qzx"
        }
      }
    }
    for (path, text) in try Self.files(of: cases) {
      #expect(!text.contains("qzx") && !text.contains("98765") && !text.contains("98.765"), "\(path)")
    }
  }

  @Test("Words of a case are words on a page, whatever is in them")
  func escaping() throws {
    var subject = PublicCaseTests.subject { record in
      record.judgement?.reason = "<b>\"a\" & 'b'</b>\u{202E}x"
      record.judgement?.colour = "rood\" onclick=\"x"
      record.letter?.address = "javascript:alert(1)"
    }
    subject.name = "<script>alert(1)</script>"
    let files = try Self.files(
      of: [subject], settings: StoreSettings(name: "x", province: "<i>P</i> {{titel}} \u{E000}x"))
    for (path, page) in files where path.hasSuffix(".html") {
      #expect(!page.contains("<script") && !page.contains("<b>") && !page.contains("<i>"), "\(path)")
      #expect(!page.contains("\" onclick") && !page.contains("href=\"javascript"), "\(path)")
      #expect(!page.contains("\u{202E}"), "\(path)")
    }
    let page = try #require(files["gemeenten/gm9002.html"])
    #expect(page.contains("&lt;b&gt;&quot;a&quot; &amp; 'b'&lt;/b&gt;\u{FFFD}x"))
    // What is no address on the web is nobody's business.
    #expect(!page.contains("javascript:"))
  }

  @Test("What nobody recorded is unknown, and no number is made up")
  func unknown() throws {
    let bare = Case(id: "gm9002", code: "GM9002", name: "Veenhaven", domain: Case.housing)
    let files = try Self.files(
      of: [PublicCaseTests.subject(), bare].enumerated().map { index, subject in
        var subject = subject
        subject.code = "GM900\(index)"
        return subject
      })
    let page = try #require(files["gemeenten/gm9001.html"])
    #expect(page.contains("Van deze gemeente zijn geen cijfers bekend.") && !page.contains("<svg"))
    let table = try #require(files["halfjaren/2023-II.html"])
    #expect(table.contains("gemeenten/gm9001.html") && table.contains("onbekend"))
  }

  @Test("A municipality with only another domain has its public judgements")
  func otherDomains() throws {
    let page = try #require(try Self.shipped(.example)["gemeenten/gm9004.html"])
    #expect(page.contains("Ander toezicht") && page.contains("redelijk adequaat (oranje)"))
    #expect(!page.contains("enige verbetering"))
    #expect(page.contains("Oordelen over Súdmeer: informatie- en archiefbeheer"))
    #expect(page.contains("Oordelen over Súdmeer: financiën"))
    // A domain that is judged by the year has no half-years.
    #expect(page.contains("<th scope=\"col\">Jaar</th>"))
    #expect(!page.contains("over 2022-II (") && page.contains("over 2022 ("))
  }

  @Test("The texts, the frame and the style sheet are those of the province where it has its own")
  func ownTemplates() throws {
    let own = [
      "site.inleiding": "# Welkom\n\nBij {{provincie}}.", "site.css": "body { color: red; }",
      "site.html": "<title>{{titel}}</title><a href=\"{{wortel}}index.html\">{{{inhoud}}}</a>",
    ]
    let book = TemplateBook { (name) throws(TemplateFault) in
      own[name].map { TemplateFile(path: name, text: $0) }
    }
    let files = try Self.files(
      of: [PublicCaseTests.subject()], settings: StoreSettings(name: "x", province: "provincie Oefenland"),
      book)
    #expect(files["stijl.css"] == "body { color: red; }")
    let overview = try #require(files["index.html"])
    // A page has one heading of the first level, also when the text brings one along.
    #expect(overview.contains("<h2>Welkom</h2>\n<p>Bij Oefenland.</p>"))
    #expect(files["gemeenten/gm9002.html"]?.contains("<a href=\"../index.html\"><h1>Veenhaven</h1>") ?? false)
  }

  @Test("A wrong name in a template is a fault before anything is made")
  func wrongTemplate() {
    let book = TemplateBook { (name) throws(TemplateFault) in
      name == "site.inleiding" ? TemplateFile(path: name, text: "{{provinsie}}") : nil
    }
    #expect(throws: TemplateFault.self) { try Self.files(of: [PublicCaseTests.subject()], book) }
  }
}
