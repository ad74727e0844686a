import Supervision

/// What is wrong with a page or an XML document that came out of a template.
package enum MarkupFault: Hashable, Sendable {
  /// An element that is never closed.
  case unclosed(String)
  /// An end of an element that is not open.
  case unopened(String)
  /// An element ends while this one in it is open.
  case crossed(String, open: String)
  /// `<`, a quotation mark or `<!--` without its end.
  case cutOff
  /// The first element is another than this.
  case otherRoot(String)
  /// What expat says.
  case xml(String)
}

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
    /// What comes out of it has no end: its parts are in it more often than this.
    case tooManyParts(limit: Int)
    /// What comes out of it is longer than this, in characters.
    case tooLong(limit: Int)
    /// Nothing is left of it.
    case empty
    /// What it is to stand around is not in what comes out of it, or where nobody sees it.
    case withoutContent(String)
    /// What comes out of it is no page and no OpenDocument text. The line is one of that.
    case malformed(MarkupFault, line: Int)
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
    let line = templateFaultLine(fault)
    return say(nl: "Sjabloon", en: "Template") + " \(line)\(line.hasSuffix("?") ? "" : ".") \(nothingWritten)"
  }

  /// `templates/letter.txt.mustache, regel 4: {{ zonder }}`
  package func templateFaultLine(_ fault: TemplateFault) -> String {
    let place = fault.template + (fault.line.map { say(nl: ", regel \($0)", en: ", line \($0)") } ?? "")
    return "\(place): \(templateReason(fault))"
  }

  /// What is wrong with it, without its place.
  package func templateReason(_ fault: TemplateFault) -> String {
    switch fault.kind {
    case .unknownName(let name, let near):
      say(nl: "de naam “\(name)” bestaat niet", en: "there is no name “\(name)”")
        + (near.map { say(nl: "; bedoelde u “\($0)”?", en: "; did you mean “\($0)”?") } ?? "")
    case .unclosedSection(let name):
      say(nl: "het deel {{#\(name)}} wordt nergens gesloten", en: "the section {{#\(name)}} is never closed")
    case .unopenedSection(let name):
      say(
        nl: "{{/\(name)}} sluit een deel dat niet open is",
        en: "{{/\(name)}} closes a section that is not open")
    case .crossedSection(let name, let open):
      say(
        nl: "{{/\(name)}} staat voor het einde van “\(open)”",
        en: "{{/\(name)}} comes before the end of “\(open)”")
    case .unclosedTag: say(nl: "{{ zonder }}", en: "{{ without }}")
    case .unknownTag(let tag): say(nl: "{{\(tag)}} kan hier niet", en: "{{\(tag)}} cannot be here")
    case .missingPart(let name):
      say(nl: "er is geen deelsjabloon “\(name)”", en: "there is no part “\(name)”")
    case .circle(let name):
      say(nl: "deelsjabloon “\(name)” bevat zichzelf", en: "the part “\(name)” contains itself")
    case .unreadable(let fault): self.fault(fault)
    case .tooManyParts(let limit):
      say(
        nl: "meer dan \(number(limit)) deelsjablonen in elkaar: een deel staat er te vaak in",
        en: "more than \(number(limit)) parts within each other: a part is in it too often")
    case .tooLong(let limit):
      say(
        nl: "wordt langer dan \(number(limit)) tekens: delen of lijsten staan te vaak in elkaar",
        en: "becomes longer than \(number(limit)) characters: parts or lists are too often within each other")
    case .empty:
      say(nl: "er blijft niets van over: het sjabloon is leeg", en: "nothing is left of it: it is empty")
    case .withoutContent(let name):
      say(
        nl: "{{{\(name)}}} ontbreekt, of staat waar niemand het ziet",
        en: "{{{\(name)}}} is missing, or where nobody sees it")
    case .malformed(let fault, let line):
      say(
        nl: "wat eruit komt klopt niet op regel \(line): \(markupFault(fault))",
        en: "what comes out of it is wrong on line \(line): \(markupFault(fault))")
    case .engine(let text): say(nl: "niet te lezen (\(text))", en: "cannot be read (\(text))")
    }
  }

  private func markupFault(_ fault: MarkupFault) -> String {
    switch fault {
    case .unclosed(let name): say(nl: "<\(name)> wordt nergens gesloten", en: "<\(name)> is never closed")
    case .unopened(let name):
      say(nl: "</\(name)> sluit iets dat niet open is", en: "</\(name)> closes something that is not open")
    case .crossed(let name, let open):
      say(
        nl: "</\(name)> staat voor het einde van <\(open)>",
        en: "</\(name)> comes before the end of <\(open)>")
    case .cutOff:
      say(
        nl: "een <, een aanhalingsteken of <!-- zonder einde",
        en: "a <, a quotation mark or <!-- without an end")
    case .otherRoot(let name):
      say(nl: "het begint niet met <\(name)>", en: "it does not begin with <\(name)>")
    case .xml(let said):
      say(nl: "geen geldige XML", en: "no valid XML") + " (\(Words.expat[said]?.in(language) ?? said))"
    }
  }

  /// What expat says of the slips that people make.
  private static let expat: [String: Phrase] = [
    "mismatched tag": Phrase(nl: "een element wordt verkeerd gesloten", en: "an element is closed wrongly"),
    "unclosed token": Phrase(
      nl: "een < of een aanhalingsteken zonder einde", en: "a < or a quotation mark without an end"),
    "no element found": Phrase(
      nl: "er staat geen element in, of het laatste wordt niet gesloten",
      en: "there is no element in it, or the last one is not closed"),
    "not well-formed (invalid token)": Phrase(
      nl: "een teken dat daar niet kan", en: "a character that cannot be there"),
    "undefined entity": Phrase(
      nl: "een naam na & die XML niet kent", en: "a name after & that XML does not know"),
    "unbound prefix": Phrase(nl: "een voorvoegsel zonder xmlns", en: "a prefix without xmlns"),
    "duplicate attribute": Phrase(nl: "tweemaal hetzelfde attribuut", en: "the same attribute twice"),
    "junk after document element": Phrase(
      nl: "er staat iets achter het laatste element", en: "something stands after the last element"),
    "XML or text declaration not at start of entity": Phrase(
      nl: "<?xml staat niet aan het begin", en: "<?xml is not at the beginning"),
  ]

  package var wrongTemplatesHeading: String {
    say(nl: "SJABLONEN DIE NIET KLOPPEN", en: "TEMPLATES THAT ARE WRONG")
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

  package func endingIsOfAnotherForm(_ ending: String, asked: String) -> String {
    say(
      nl: "--format \(asked) en een bestand dat op \(ending) eindigt gaan niet samen. Kies een van beide.",
      en: "--format \(asked) and a file that ends in \(ending) do not go together. Choose one.")
  }
  package func noDocumentEndsSo(_ ending: String, all: [String]) -> String {
    say(
      nl:
        "Een document dat op \(ending) eindigt kan trede niet maken. Wel: \(all.joined(separator: ", ")); of zeg "
        + "de vorm met --format.",
      en:
        "trede cannot make a document that ends in \(ending). It can: \(all.joined(separator: ", ")); or say the "
        + "form with --format.")
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
