import Wording

extension CaseSheet {
  /// The sheet in one of the forms of a document.
  package func report(_ format: ReportFormat, _ book: TemplateBook) throws(TemplateFault) -> Report {
    guard format != .text else { return Report(bytes: Array(text.utf8), gaps: 0) }
    return try Page(title: title, blocks: blocks, template: "dossier").report(format, book)
  }

  private var blocks: [Block] {
    [.heading(title, level: 1), .paragraph([marking]), .list(head.map { "\($0.label): \($0.text)" })]
      + sections.flatMap { section in
        [.heading("\(section.number) \(section.title)", level: 2), block(of: section.content)]
      }
  }

  private func block(of content: Content) -> Block {
    let words = Words.stored
    switch content {
    case .figures(let figures):
      return .table(
        header: [words.momentColumn] + words.standColumns + [words.explanationColumn],
        rows: figures.map { line in
          [
            line.moment, line.stand.map(words.number) ?? "–", line.shownAsked,
            line.difference, line.note,
          ]
        })
    case .items(let items):
      guard !items.isEmpty else { return .paragraph([words.none]) }
      return .table(
        header: words.itemColumns, rows: items.map { [$0.title, words.sign($0.standing), $0.state] })
    case .sentences(let sentences): return .list(sentences)
    case .blanks(let labels, let count, _):
      // Spaces that stay, so that what is agreed has the most room to write in.
      let row = labels.indices.map { String(repeating: "\u{A0}", count: $0 == 0 ? 46 : 12) }
      return .table(header: labels, rows: Array(repeating: row, count: count))
    }
  }
}
