import Wording

/// The forms a document can have.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, html, odt
}

/// A document as it leaves the program.
package struct Report: Sendable {
  package let bytes: [UInt8]
  /// Places where something is not known or is to be filled in.
  package let gaps: Int

  package init(bytes: [UInt8], gaps: Int) {
    self.bytes = bytes
    self.gaps = gaps
  }
}

extension LetterFacts {
  package func report(_ format: ReportFormat, _ book: TemplateBook) throws(TemplateFault) -> Report {
    let page = try LetterFacts.page(values, book)
    return try page.report(format, book, values, names: LetterFacts.names)
  }

  /// The words of a letter, before they get a form.
  static func page(_ values: TemplateFacts, _ book: TemplateBook) throws(TemplateFault) -> Page {
    let text = try book.render("letter.txt", values, names: names, escaping: .none)
    let page = Page(title: values["titel"] ?? "", blocks: Markup.blocks(of: text), template: "letter")
    guard !page.blocks.isEmpty else {
      throw TemplateFault(template: try book.main("letter.txt").path, line: nil, .empty)
    }
    return page
  }
}

/// Blocks with what goes around them.
struct Page {
  let title: String
  let blocks: [Block]
  /// `letter` or `dossier`: the first part of the names of its templates.
  let template: String

  /// - Parameters:
  ///   - facts: what the templates around it may say besides.
  func report(
    _ format: ReportFormat, _ book: TemplateBook, _ facts: TemplateFacts = TemplateFacts(),
    names: [TemplateName] = [], width: Int = PlainDocument.width
  ) throws(TemplateFault) -> Report {
    func framed(
      _ name: String, _ inside: String, _ check: (_ made: String, _ inside: String) -> MadeMarkup.Fault?
    ) throws(TemplateFault) -> String {
      var facts = facts
      facts["titel"] = title
      facts["inhoud"] = inside
      let made = try book.render(
        "\(template).\(name)", facts, names: names.filter { $0.name != "titel" } + FrameNames.all,
        escaping: .markup)
      if let fault = check(made, inside) {
        throw TemplateFault(template: try book.main("\(template).\(name)").path, line: nil, fault.kind)
      }
      return made
    }
    switch format {
    case .text:
      return report(Array(PlainDocument.text(of: blocks, width: width).utf8))
    case .html:
      let page = try framed("html", HTMLDocument.body(of: blocks), MadeMarkup.faultOfPage)
      return report(Array(Gap.asMarks(page).utf8))
    case .odt:
      let content = try framed("odt", OpenDocumentBody.body(of: blocks), MadeMarkup.faultOfContent)
      let styles = try framed("styles", "", MadeMarkup.faultOfStyles)
      let bytes = OpenDocument.bytes(
        content: Gap.removed(from: content), styles: Gap.removed(from: styles), title: title)
      return report(bytes ?? [])
    }
  }

  private func report(_ bytes: [UInt8]) -> Report {
    Report(bytes: bytes, gaps: blocks.reduce(0) { $0 + $1.gaps })
  }
}

extension Block {
  /// The gaps in it.
  var gaps: Int {
    let texts =
      switch self {
      case .heading(let title, _): [title]
      case .paragraph(let lines): lines
      case .list(let items): items
      case .table(let header, let rows): header + rows.flatMap { $0 }
      }
    return texts.reduce(0) { $0 + Gap.count(in: $1) }
  }
}

extension Gap {
  /// The gaps that a page names outside its blocks.
  static func asMarks(_ page: String) -> String {
    page.replacing(String(start), with: "<mark>").replacing(String(end), with: "</mark>")
  }
}
