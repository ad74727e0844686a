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
    let place = fault.template + (fault.line.map { say(nl: ", regel \($0)", en: ", line \($0)") } ?? "")
    let reason = reason(fault.kind)
    return say(nl: "Sjabloon \(place): \(reason)", en: "Template \(place): \(reason)")
      + "\(reason.hasSuffix("?") ? "" : ".") \(nothingWritten)"
  }

  private func reason(_ kind: TemplateFault.Kind) -> String {
    switch kind {
    case .unknownName(let name, let near):
      say(nl: "de naam “\(name)” bestaat niet", en: "there is no name “\(name)”")
        + (near.map { say(nl: "; bedoelde u “\($0)”?", en: "; did you mean “\($0)”?") } ?? "")
    case .unclosedSection(let name):
      say(nl: "het deel {{#\(name)}} wordt nergens gesloten", en: "the part {{#\(name)}} is closed nowhere")
    case .unopenedSection(let name):
      say(
        nl: "{{/\(name)}} sluit een deel dat niet open is", en: "{{/\(name)}} closes a part that is not open")
    case .crossedSection(let name, let open):
      say(
        nl: "{{/\(name)}} staat voor het einde van “\(open)”",
        en: "{{/\(name)}} stands before the end of “\(open)”")
    case .unclosedTag: say(nl: "{{ zonder }}", en: "{{ without }}")
    case .unknownTag(let tag): say(nl: "{{\(tag)}} kan hier niet", en: "{{\(tag)}} cannot stand here")
    case .missingPart(let name):
      say(nl: "er is geen deelsjabloon “\(name)”", en: "there is no partial template “\(name)”")
    case .circle(let name):
      say(nl: "deelsjabloon “\(name)” bevat zichzelf", en: "partial template “\(name)” holds itself")
    case .unreadable(let fault): self.fault(fault)
    case .engine(let text): say(nl: "niet te lezen (\(text))", en: "cannot be read (\(text))")
    }
  }

  package func noSuchTemplate(_ name: String, all: [String]) -> String {
    say(
      nl: "Er is geen sjabloon “\(name)”. Wel: \(all.joined(separator: ", ")).",
      en: "There is no template “\(name)”. There are: \(all.joined(separator: ", ")).")
  }

  package func documentHasNo(_ option: String) -> String {
    say(
      nl: "Een document heeft geen \(option). Wel: --format text, html of odt.",
      en: "A document has no \(option). It has: --format text, html or odt.")
  }

  package var documentNeedsFile: String {
    say(
      nl: "Een ODT-bestand is geen tekst voor een terminal. Noem een bestand met --out.",
      en: "An ODT file is no text for a terminal. Name a file with --out.")
  }

  package var nothingWritten: String { say(nl: "Er is niets geschreven.", en: "Nothing was written.") }

  // MARK: - The letter and the overview for a Woo request

  package func nothingKnown(_ municipality: String, over period: HalfYear) -> String {
    say(
      nl: "Over \(period) is van \(municipality) niets vastgelegd.",
      en: "Nothing is on record about \(period) for \(municipality).")
  }

  package var letterOnlyForHousing: String {
    say(
      nl: "De brief is er alleen voor het domein huisvesting van vergunninghouders.",
      en: "There is a letter only for the domain of housing status holders.")
  }

  /// "In de brief zijn 4 plaatsen open: zoek naar […]."
  package func gaps(_ count: Int) -> String {
    say(
      nl:
        "Er \(count == 1 ? "staat" : "staan") \(self.count(count, "open plek", "open plekken")) in, tussen [ ].",
      en: "There \(count == 1 ? "is" : "are") \(self.count(count, "gap", "gaps")) in it, between [ ].")
  }

  package func nameInText(_ mention: Mention) -> String {
    say(
      nl: "naam in vrije tekst: \(self.mention(mention))", en: "name in free text: \(self.mention(mention))")
  }
}
