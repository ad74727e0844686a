import Supervision
import Wording

/// Holds a template and its parts to the names there are, before anything is made with it.
struct TemplateCheck {
  let names: [TemplateName]
  /// The text of a part and the file it is from.
  let part: (_ name: String) throws(TemplateFault) -> TemplateFile?
  private(set) var parts: [String: TemplateFile] = [:]

  init(
    names: [TemplateName], part: @escaping (_ name: String) throws(TemplateFault) -> TemplateFile?
  ) {
    self.names = names
    self.part = part
  }

  mutating func check(_ file: TemplateFile) throws(TemplateFault) {
    try check(file, scopes: [names], inside: [])
  }

  /// - Parameter scopes: the names of the sections that the place is in, the innermost last.
  private mutating func check(
    _ file: TemplateFile, scopes: [[TemplateName]], inside outer: [String]
  ) throws(TemplateFault) {
    var scopes = scopes
    var open: [TemplateTag] = []
    for tag in try TemplateTag.all(in: file.text, of: file.path) {
      func fault(_ kind: TemplateFault.Kind) -> TemplateFault {
        TemplateFault(template: file.path, line: tag.line, kind)
      }
      switch tag.kind {
      case .part:
        guard !outer.contains(tag.name) else { throw fault(.circle(tag.name)) }
        guard let next = try part(tag.name) else { throw fault(.missingPart(tag.name)) }
        parts[tag.name] = next
        try check(next, scopes: scopes, inside: outer + [tag.name])
      case .end:
        guard let last = open.popLast() else { throw fault(.unopenedSection(tag.name)) }
        guard last.name == tag.name else { throw fault(.crossedSection(tag.name, open: last.name)) }
        scopes.removeLast()
      case .value, .section, .inverted:
        guard let found = TemplateCheck.find(tag.name, in: scopes) else {
          throw fault(.unknownName(tag.name, near: near(tag.name, in: scopes)))
        }
        guard tag.kind != .value else {
          // A part or a list has no words of its own, and a flag would say "true".
          guard found.kind == .text else { throw fault(.unknownTag(tag.name)) }
          continue
        }
        open.append(tag)
        scopes.append(tag.kind == .section ? found.inner : [])
      }
    }
    if let left = open.last {
      throw TemplateFault(template: file.path, line: left.line, .unclosedSection(left.name))
    }
  }

  private static func find(_ dotted: String, in scopes: [[TemplateName]]) -> TemplateName? {
    let names = dotted.split(separator: ".")
    guard let first = names.first, let scope = scopes.last(where: { $0[first] != nil }) else { return nil }
    return names.dropFirst().reduce(scope[first]) { found, name in
      // A list has to be gone through; only one thing has a name to reach into.
      found?.kind == .part ? found?.inner[name] : nil
    }
  }

  private func near(_ name: String, in scopes: [[TemplateName]]) -> String? {
    Spelling.nearest(to: name, among: scopes.flatMap { $0.map(\.name) })
  }
}
