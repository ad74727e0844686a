import Wording

extension TemplateBook {
  /// What is wrong with the templates, before anybody makes a document with them: each is filled in with everything
  /// there is, and with nothing of it.
  package var faults: [TemplateFault] {
    var faults: [TemplateFault] = []
    func attempt(_ body: () throws(TemplateFault) -> Void) {
      do throws(TemplateFault) { try body() } catch { if !faults.contains(error) { faults.append(error) } }
    }
    for isFull in [true, false] {
      let facts = TemplateFacts(trying: LetterFacts.names, isFull: isFull)
      attempt { () throws(TemplateFault) in
        // A letter about nothing may be empty.
        _ =
          isFull
          ? try LetterFacts.page(facts, self).title
          : try render("letter.txt", facts, names: LetterFacts.names, escaping: .none)
      }
      for format in [ReportFormat.html, .odt] {
        for (template, names) in [("letter", LetterFacts.names), ("dossier", [])] {
          let page = Page(title: template, blocks: [.heading(template, level: 1)], template: template)
          attempt { () throws(TemplateFault) in
            _ = try page.report(format, self, names.isEmpty ? TemplateFacts() : facts, names: names)
          }
        }
      }
      attempt { () throws(TemplateFault) in try SiteTemplates.attempt(self, isFull: isFull) }
    }
    return faults
  }
}
