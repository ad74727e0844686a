import Mustache
import ReferenceData
import Wording

/// The text of a template, and the file it is from as messages name it.
package struct TemplateFile: Hashable, Sendable {
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The templates of a store, and behind them those that come with the program.
package struct TemplateBook {
  /// The text of a template of the store by its name, `letter.txt`; `nil` when the store has none.
  package var ofStore: (_ name: String) throws(TemplateFault) -> TemplateFile?

  package init(ofStore: @escaping (_ name: String) throws(TemplateFault) -> TemplateFile?) {
    self.ofStore = ofStore
  }

  /// Only what comes with the program.
  package static var shipped: TemplateBook { TemplateBook { (_) throws(TemplateFault) in nil } }

  /// What templates escape: nothing in a text, `<` and the like in HTML and XML.
  enum Escaping {
    case none, markup
  }

  func file(_ name: String) throws(TemplateFault) -> TemplateFile? {
    try ofStore(name) ?? TemplateBook.shipped(name)
  }

  /// A template that has to be there.
  func main(_ name: String) throws(TemplateFault) -> TemplateFile {
    guard let file = try file(name) else {
      throw TemplateFault(template: name, line: nil, .missingPart(name))
    }
    return file
  }

  /// Fills in a template. Everything is checked first: a name that does not exist, or a section that is not
  /// closed, is a fault and never a hole in a letter.
  func render(
    _ name: String, _ facts: TemplateFacts, names: [TemplateName], escaping: Escaping
  ) throws(TemplateFault) -> String {
    try checked(name, names: names, escaping: escaping, longestList: facts.longestList).render(facts)
  }

  /// A template that was checked, to fill in any number of times.
  ///
  /// - Parameter longestList: the most that a list of it has to go through.
  func checked(
    _ name: String, names: [TemplateName], escaping: Escaping, longestList: Int
  ) throws(TemplateFault) -> CheckedTemplate {
    let main = try main(name)
    var check = TemplateCheck(names: names, longestList: longestList) { (name) throws(TemplateFault) in
      try file(name)
    }
    try check.check(main)
    var library = MustacheLibrary()
    for (name, part) in check.parts { library.register(try parsed(part, escaping), named: name) }
    return CheckedTemplate(template: try parsed(main, escaping), library: library)
  }

  private func parsed(_ file: TemplateFile, _ escaping: Escaping) throws(TemplateFault) -> MustacheTemplate {
    do {
      let kind = escaping == .none ? "TEXT" : "HTML"
      return try MustacheTemplate(string: "{{%CONTENT_TYPE:\(kind)}}" + file.text)
    } catch {
      throw TemplateFault(template: file.path, line: nil, .engine("\(error)"))
    }
  }

  /// Every name in it exists and every section is closed.
  struct CheckedTemplate {
    fileprivate let template: MustacheTemplate
    fileprivate let library: MustacheLibrary

    func render(_ facts: TemplateFacts) -> String { template.render(facts, library: library) }
  }

  /// The names of the templates that come with the program, in their order.
  package static var shippedNames: [String] {
    (0..<template_file_count()).map { String(cString: template_file($0).path) }
  }

  package static func shipped(_ name: String) -> TemplateFile? {
    for index in 0..<template_file_count() {
      let file = template_file(index)
      guard String(cString: file.path) == name else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.size)
      return TemplateFile(path: "\(name).mustache", text: String(decoding: bytes, as: UTF8.self))
    }
    return nil
  }
}
