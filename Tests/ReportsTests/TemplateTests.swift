import Reports
import Supervision
import Testing
import Wording

@Suite("Templates of a province")
struct TemplateTests {
  private func fault(_ text: String, parts: [String: String] = [:]) -> String? {
    let book = TemplateBook { (name) throws(TemplateFault) in
      let text = name == "letter.txt" ? text : parts[name]
      return text.map { TemplateFile(path: "templates/\(name).mustache", text: $0) }
    }
    let facts = Shipped.flevoland.facts(Shipped.flevoland.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
    do throws(TemplateFault) {
      _ = try facts.report(.text, book)
      return nil
    } catch {
      return Words(.dutch).templateFault(error)
    }
  }

  private func made(_ text: String, _ format: ReportFormat = .text) throws -> String {
    let book = TemplateBook { (name) throws(TemplateFault) in
      name == "letter.txt" ? TemplateFile(path: name, text: text) : nil
    }
    let facts = Shipped.flevoland.facts(Shipped.flevoland.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
    return String(decoding: try facts.report(format, book).bytes, as: UTF8.self)
  }

  @Test("A fault names the template, the line and the name, and says that nothing was written")
  func faults() {
    let place = "Sjabloon templates/letter.txt.mustache, regel"
    let end = "Er is niets geschreven."
    #expect(
      fault("een\n{{gemeentee}}")
        == "\(place) 2: de naam “gemeentee” bestaat niet; bedoelde u “gemeente”? \(end)")
    #expect(
      fault("{{#trede}}\n{{nummer}}") == "\(place) 1: het deel {{#trede}} wordt nergens gesloten. \(end)")
    #expect(fault("\n\n{{/trede}}") == "\(place) 3: {{/trede}} sluit een deel dat niet open is. \(end)")
    #expect(
      fault("{{#trede}}{{#amv}}{{/trede}}{{/amv}}")
        == "\(place) 1: {{/trede}} staat voor het einde van “amv”. \(end)")
    #expect(fault("{{gemeente") == "\(place) 1: {{ zonder }}. \(end)")
    #expect(fault("{{> letter.weg}}") == "\(place) 1: er is geen deelsjabloon “letter.weg”. \(end)")
    #expect(fault("{{=<% %>=}}") == "\(place) 1: {{=<% %>=}} kan hier niet. \(end)")
    #expect(fault("{{trede}}") == "\(place) 1: {{trede}} kan hier niet. \(end)")
  }

  @Test("A name is only known where it is: inside its list, or after a dot")
  func scopes() {
    #expect(fault("{{#cijfers}}{{omschrijving}} {{gemeente}}{{/cijfers}}") == nil)
    #expect(fault("{{omschrijving}}") != nil)
    #expect(fault("{{trede.nummer}} {{amv.provincie}}") == nil)
    #expect(fault("{{cijfers.aantal}}") != nil)
  }

  @Test("A part has its own name in the fault, and none may contain itself")
  func parts() {
    #expect(
      fault("{{> letter.deel}}", parts: ["letter.deel": "\n{{niets}}"])?
        .hasPrefix("Sjabloon templates/letter.deel.mustache, regel 2: de naam “niets”") == true)
    #expect(
      fault("{{> letter.deel}}", parts: ["letter.deel": "{{> letter.deel}}"])?.contains("bevat zichzelf")
        == true)
  }

  @Test("The marks of a text become headings, lists, tables and lines in every format")
  func marks() throws {
    let template =
      "# Kop\n\nEen\nalinea\\\nmet een eind\n\n- een\n  punt\n- twee\n\n| Wat | Aantal |\n| a | 1.234 |\n"
    #expect(
      try made(template)
        == "Kop\n===\n\nEen alinea\nmet een eind\n\n- een punt\n- twee\n\nWat  Aantal\n---  ------\na     1.234\n"
    )
    let page = try made(template, .html)
    #expect(page.contains("<h1>Kop</h1>") && page.contains("<p>Een alinea<br>\nmet een eind</p>"))
    #expect(page.contains("<li>een punt</li>") && page.contains("<th scope=\"col\">Wat</th>"))
    #expect(page.contains("<th scope=\"row\">a</th><td class=\"getal\">1.234</td>"))
  }

  @Test("A section of what is not known is skipped, and its opposite is not")
  func sections() throws {
    #expect(
      try made("{{#verschoonbaar}}ja{{/verschoonbaar}}{{^verschoonbaar}}nee{{/verschoonbaar}}") == "nee\n")
    #expect(try made("{{#opNul}}ja{{/opNul}}{{^opNul}}nee{{/opNul}}") == "nee\n")
    #expect(try made("{{#trede}}{{#nummer}}op {{nummer}}{{/nummer}}{{/trede}}") == "op 3\n")
  }

  // MARK: - What comes out

  /// What is said of a template around the words of the letter of Almere, in the form that it is for.
  private func fault(of name: String, _ text: String, _ format: ReportFormat) -> String? {
    let book = TemplateBook { (asked) throws(TemplateFault) in
      asked == name ? TemplateFile(path: "templates/\(name).mustache", text: text) : nil
    }
    let facts = Shipped.flevoland.facts(Shipped.flevoland.subject("Almere"), "2023-II", on: Day(2024, 4, 2))
    do throws(TemplateFault) {
      _ = try facts.report(format, book)
      return nil
    } catch {
      return Words(.dutch).templateFaultLine(error)
    }
  }

  private static let office =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:"
    + "xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""

  @Test(
    "A template around the words that makes no OpenDocument text is refused",
    arguments: [
      ("<office:document-content OFFICE><x>{{{inhoud}}}</office:document-content>", "verkeerd gesloten"),
      ("<office:document-content OFFICE>{{{inhoud}}}", "geen geldige XML"),
      ("<office:document-content>{{{inhoud}}}</office:document-content>", "een voorvoegsel zonder xmlns"),
      (
        "<document-content OFFICE>{{{inhoud}}}</document-content>",
        "begint niet met <office:document-content>"
      ),
      ("<office:document-content OFFICE/>", "{{{inhoud}}} ontbreekt"),
      ("<office:document-content OFFICE>{{inhoud}}</office:document-content>", "{{{inhoud}}} ontbreekt"),
      ("<office:document-content OFFICE><!-- {{{inhoud}}} --></office:document-content>", "niemand het ziet"),
      (
        "<office:document-content OFFICE>{{^gemeente}}{{{inhoud}}}{{/gemeente}}</office:document-content>",
        "ontbreekt"
      ),
      ("", "{{{inhoud}}} ontbreekt"),
    ])
  func openDocument(text: String, said: String) {
    let fault = fault(of: "letter.odt", text.replacing("OFFICE", with: Self.office), .odt)
    #expect(
      fault?.hasPrefix("templates/letter.odt.mustache: ") == true && fault?.contains(said) == true,
      "\(fault ?? "")")
  }

  @Test(
    "Styles that are no XML, or other XML, are refused",
    arguments: [
      ("", "geen geldige XML"), ("<office:document-styles OFFICE>", "geen geldige XML"),
      ("<a>{{titel}}</a>", "begint niet met <office:document-styles>"),
      ("<office:document-styles OFFICE a=\"1\" a=\"2\"/>", "tweemaal hetzelfde attribuut"),
    ])
  func styles(text: String, said: String) {
    let fault = fault(of: "letter.styles", text.replacing("OFFICE", with: Self.office), .odt)
    #expect(
      fault?.contains("letter.styles.mustache: ") == true && fault?.contains(said) == true, "\(fault ?? "")")
  }

  @Test(
    "A page that is not whole, or without the words, is refused",
    arguments: [
      ("<main>\n{{{inhoud}}}", "regel 1: <main> wordt nergens gesloten"),
      ("<p>\n</div>{{{inhoud}}}", "regel 2: </div> sluit iets dat niet open is"),
      ("<div><b>{{{inhoud}}}</div></b>", "</div> staat voor het einde van <b>"),
      ("{{{inhoud}}}<!-- zonder einde", "zonder einde"), ("{{{inhoud}}}<a href=\"x>", "zonder einde"),
      ("<style>{{{inhoud}}}</style>", "niemand het ziet"), ("<!-- {{{inhoud}}} -->", "niemand het ziet"),
      ("<p title=\"{{{inhoud}}}\">", "regel"), ("<html></html>", "{{{inhoud}}} ontbreekt"),
      ("<p>{{inhoud}}</p>", "{{{inhoud}}} ontbreekt"),
      ("{{{inhoud}}}<script>", "<script> wordt nergens gesloten"),
    ])
  func pages(text: String, said: String) {
    let fault = fault(of: "letter.html", text, .html)
    #expect(
      fault?.contains("letter.html.mustache: ") == true && fault?.contains(said) == true, "\(fault ?? "")")
  }

  @Test(
    "What HTML allows is no fault",
    arguments: [
      "{{{inhoud}}}", "<!DOCTYPE html><HTML><Body><p>a<p>b<br><hr/>{{{inhoud}}}</BODY>",
      "<ul><li>1<li>2</ul><table><tr><td>x</table>{{{inhoud}}}", "<p>1 < 2 & 3 > 2</p>{{{inhoud}}}",
      "<script>if (a<b) { '</div>' }</script>{{{inhoud}}}", "<a href='>' title=\"</b>\">x</a>{{{inhoud}}}",
      "<svg><path d=\"M0 0\"/></svg><!-- <div> -->{{{inhoud}}}",
    ])
  func allowed(text: String) { #expect(fault(of: "letter.html", text, .html) == nil) }

  @Test(
    "A letter of which nothing is left is refused",
    arguments: ["", " \n\n", "{{! niets }}", "{{^gemeente}}x{{/gemeente}}"])
  func emptyLetter(text: String) {
    for format in ReportFormat.allCases {
      #expect(
        fault(of: "letter.txt", text, format)
          == "templates/letter.txt.mustache: er blijft niets van over: het sjabloon is leeg")
    }
  }

  @Test("Parts within parts have an end: seven levels of eight are refused at once")
  func nestedParts() {
    var parts = ["letter.h": "einde"]
    for (outer, inner) in zip("abcdefg", "bcdefgh") {
      parts["letter.\(outer)"] = String(repeating: "{{> letter.\(inner)}}", count: 8)
    }
    #expect(fault("{{> letter.a}}", parts: parts)?.contains("meer dan 1.000 deelsjablonen") == true)
    // Nine hundred times the same part is much, and has an end.
    #expect(fault(String(repeating: "{{> letter.h}}", count: 900), parts: parts) == nil)
  }

  @Test("Lists within lists have an end, and so has a long text that is repeated")
  func nestedLists() {
    let open = String(repeating: "{{#cijfers}}", count: 30)
    let close = String(repeating: "{{/cijfers}}", count: 30)
    #expect(fault("\(open){{aantal}}\(close)")?.contains("wordt langer dan 10.000.000 tekens") == true)
    let text = String(repeating: "lang ", count: 10_000)
    #expect(
      fault(String(repeating: "{{> letter.lang}}", count: 300), parts: ["letter.lang": text])?
        .contains("wordt langer dan") == true)
    #expect(fault("{{#plannen}}{{#mijlpalen}}{{titel}}{{/mijlpalen}}{{/plannen}}") == nil)
  }

  @Test("All templates can be tried without a case, and those that come with the program are in order")
  func trying() {
    #expect(TemplateBook.shipped.faults == [])
    #expect(Shipped.flevoland.templates.faults == [])
    func faults(_ name: String, _ text: String) -> [String] {
      TemplateBook { (asked) throws(TemplateFault) in
        asked == name ? TemplateFile(path: "templates/\(name).mustache", text: text) : nil
      }.faults.map(Words(.dutch).templateFaultLine)
    }
    #expect(faults("letter.slot", "een\n{{gemeentee}}").count == 1)
    #expect(faults("letter.txt", "{{#oordeel}}alleen met een oordeel{{/oordeel}}") == [])
    for (name, text) in [
      ("letter.txt", ""), ("letter.html", "<main>"), ("letter.odt", "x"), ("letter.styles", "x"),
      ("dossier.html", "<p>{{inhoud}}"), ("dossier.odt", ""), ("dossier.styles", "<a>"),
      ("site.html", "<main>{{{inhoud}}}"), ("site.inleiding", "{{#oefenbestand}}"),
      ("site.toelichting", "{{gemeente}}"),
      // Only wrong where something is not known.
      ("letter.html", "{{^trede}}<b>{{/trede}}{{{inhoud}}}"),
    ] {
      let found = faults(name, text)
      #expect(found.count == 1 && found[0].hasPrefix("templates/\(name).mustache"), "\(name): \(found)")
    }
  }

  @Test("Every template that comes with the program goes through every case")
  func shipped() throws {
    for shipped in [Shipped.flevoland, .example] {
      for subject in shipped.contents.cases where subject.domain == Case.housing {
        for record in subject.halfYears {
          for format in ReportFormat.allCases {
            let facts = shipped.facts(subject, record.period.description, on: Day(2024, 4, 2))
            #expect(try !facts.report(format, shipped.templates).bytes.isEmpty)
          }
        }
      }
    }
  }
}
