import Supervision
import Wording

extension Disclosure {
  /// The overview as plain text, to be read, cut up and pasted.
  ///
  /// - Parameter store: what the store is called.
  package func text(store: String) -> String {
    let facts = facts
    var page = PlainPage()
    page.line(words.disclosureTitle(subject))
    page.lines(words.disclosureHead(period, of: subject, store: store, on: today))
    page.line("")
    page.lines(words.disclosureExplanation)
    page.section(words.factsHeading(facts.count), facts, empty: words.nothingInPeriod) { page, fact in
      page.entry(day(fact.day), fact.text)
      for source in fact.sources.compactMap({ subject.document($0) }) { page.more(words.sourceLine(source)) }
    }
    let texts = personalTexts
    page.section(words.remarksHeading(texts.count), texts, empty: words.nothingInPeriod) { page, text in
      page.entry(day(text.day), "\(text.label) · \(words.writtenBy(text.authors))")
      for line in text.lines { page.more(line) }
      if let source = subject.document(text.source) { page.more(words.sourceLine(source)) }
    }
    let documents = documents(behind: facts, and: texts)
    page.section(words.documentsHeading(documents.count), documents, empty: words.nothingInPeriod) {
      page, document in
      for (number, line) in words.disclosed(document).enumerated() {
        if number == 0 { page.line(line) } else { page.line("  \(line)") }
      }
    }
    let steps = steps
    page.section(words.logHeading(steps.count), steps, empty: words.nothingInPeriod) { page, step in
      page.line("\(words.who(step.stamp)): \(words.logged(step))")
    }
    let warnings = warnings(in: words)
    page.section(words.bewareHeading(warnings.count), warnings, empty: words.nothingToBeware) {
      page, warning in
      page.line(warning)
    }
    return page.text
  }

  private func day(_ day: Day?) -> String { day.map(words.numericDate) ?? words.withoutDayLabel }
}

/// Lines of plain text with a column for the day.
private struct PlainPage {
  private(set) var text = ""

  private static let column = 12

  mutating func line(_ line: String) { text += line.harmless + "\n" }

  mutating func lines(_ lines: [String]) { for line in lines { self.line(line) } }

  mutating func entry(_ label: String, _ content: String) {
    text += label + String(repeating: " ", count: max(1, PlainPage.column - label.count))
    line(content.onOneColumn)
  }

  mutating func more(_ content: String) {
    text += String(repeating: " ", count: PlainPage.column)
    line(content.onOneColumn)
  }

  mutating func section<Element>(
    _ heading: String, _ elements: [Element], empty: String, _ write: (inout PlainPage, Element) -> Void
  ) {
    text += "\n"
    line(heading)
    if elements.isEmpty { line(empty) }
    for element in elements { write(&self, element) }
  }
}

extension String {
  /// Lines after the first set in below it.
  fileprivate var onOneColumn: String {
    harmless.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n            ")
  }
}
