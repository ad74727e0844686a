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
