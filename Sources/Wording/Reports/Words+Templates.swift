import Supervision

/// What is wrong with a template, and where.
package struct TemplateFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case unknownName(String, near: String?)
    case unclosedSection(String)
    case unopenedSection(String)
    /// A section is closed that is not the innermost one.
    case crossedSection(String, open: String)
    /// `{{` without `}}`.
    case unclosedTag
    /// A tag that templates do not have here, such as another delimiter.
    case unknownTag(String)
    case missingPart(String)
    /// A part that contains itself.
    case circle(String)
    case unreadable(FileFault)
    /// What the template engine said.
    case engine(String)
  }

  /// The file, with its folder where it is one of the store: `templates/letter.txt.mustache`.
  package var template: String
  /// Counted from 1; `nil` when the file as a whole is at fault.
  package var line: Int?
  package var kind: Kind

  package init(template: String, line: Int?, _ kind: Kind) {
    self.template = template
    self.line = line
    self.kind = kind
  }
}

extension Words {
  /// `Sjabloon templates/letter.txt.mustache, regel 4: de naam “gemeentee” bestaat niet. Bedoelde u “gemeente”?`
  package func templateFault(_ fault: TemplateFault) -> String {
    let place = fault.template + (fault.line.map { ", regel \($0)" } ?? "")
    let reason = reason(fault.kind)
    return "Sjabloon \(place): \(reason)\(reason.hasSuffix("?") ? "" : ".") \(nothingWritten)"
  }

  private func reason(_ kind: TemplateFault.Kind) -> String {
    switch kind {
    case .unknownName(let name, let near):
      "de naam “\(name)” bestaat niet" + (near.map { "; bedoelde u “\($0)”?" } ?? "")
    case .unclosedSection(let name): "het deel {{#\(name)}} wordt nergens gesloten"
    case .unopenedSection(let name): "{{/\(name)}} sluit een deel dat niet open is"
    case .crossedSection(let name, let open): "{{/\(name)}} staat voor het einde van “\(open)”"
    case .unclosedTag: "{{ zonder }}"
    case .unknownTag(let tag): "{{\(tag)}} kan hier niet"
    case .missingPart(let name): "er is geen deelsjabloon “\(name)”"
    case .circle(let name): "deelsjabloon “\(name)” bevat zichzelf"
    case .unreadable(let fault): self.fault(fault)
    case .engine(let text): "niet te lezen (\(text))"
    }
  }

  package func noSuchTemplate(_ name: String, all: [String]) -> String {
    "Er is geen sjabloon “\(name)”. Wel: \(all.joined(separator: ", "))."
  }

  package func documentHasNo(_ option: String) -> String {
    "Een document heeft geen \(option). Wel: --format text, html of odt."
  }

  package var documentNeedsFile: String {
    "Een ODT-bestand is geen tekst voor een terminal. Noem een bestand met --out."
  }

  package var nothingWritten: String { "Er is niets geschreven." }
}
