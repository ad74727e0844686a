import Supervision

/// What the command line says when it is not understood.
extension Words {
  package func unknownCommand(_ word: String, near: String?) -> String {
    let suggestion = near.map { " Bedoelde u “\($0)”?" } ?? ""
    return "Onbekende opdracht “\(word)”.\(suggestion)\n\(seeHelp("trede --help"))"
  }

  /// Above the commands that begin with the word.
  package func needsSecondWord(_ word: String) -> String {
    say(nl: "Achter “\(word)” hoort nog een woord:", en: "“\(word)” needs another word behind it:")
  }

  package func noHelpOn(_ word: String, near: String?) -> String {
    let suggestion = near.map { " Bedoelde u “\($0)”?" } ?? ""
    return "Geen hulp over “\(word)”.\(suggestion)\n\(seeHelp("trede --help"))"
  }

  package func seeHelp(_ line: String) -> String { "Zie: \(line)" }

  package func unknownOption(_ name: String, near: String?) -> String {
    "Onbekende optie “\(name)”." + (near.map { " Bedoelde u “\($0)”?" } ?? "")
  }

  package func missingValue(of option: String) -> String { "Er ontbreekt een waarde: \(option)" }

  package func takesNoValue(_ option: String, given: String) -> String {
    "De optie “\(option)” heeft geen waarde, maar kreeg “\(given)”."
  }

  package func unexpectedArguments(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }.joined(separator: ", ")
    return "Niet verwacht: \(quoted)."
  }

  package func missingArgument(_ name: String) -> String { "Er ontbreekt een woord: \(name)" }

  package func invalidValue(_ value: String, of option: String, allowed: [String]) -> String {
    "De waarde “\(value)” kan niet bij \(option)."
      + (allowed.isEmpty ? "" : " Wel: \(allowed.joined(separator: ", ")).")
  }

  /// A sentence of the argument parser that has no translation.
  package func parserSays(_ sentence: String) -> String { "De opdracht is niet begrepen (“\(sentence)”)." }

  package func excludeEachOther(_ first: String, _ second: String) -> String {
    "Kies \(first) of \(second), niet allebei."
  }

  package func needsCommand(_ option: String) -> String {
    "De optie \(option) hoort bij een opdracht, zoals: trede controle \(option)"
  }

  package func impossibleDay(_ text: String, of option: String) -> String {
    "“\(text)” bij \(option) is geen bestaande dag. Schrijf een dag als 2024-04-01."
  }

  /// A word that was chosen in a variable or in a file of the settings, named by `origin`.
  package func unknownChoice(_ word: String, of origin: String, among words: [String]) -> String {
    let all = words.joined(separator: ", ")
    return say(
      nl: "“\(word)” in \(origin) is geen keuze. Kies uit: \(all).",
      en: "“\(word)” in \(origin) is not a choice. Choose from: \(all).")
  }

  /// - Parameter origin: the option or the variable that named it.
  package func noSuchLanguage(_ text: String, of origin: String, all: [String]) -> String {
    say(
      nl: "“\(text)” bij \(origin) is geen taal. Kies \(all.joined(separator: " of ")).",
      en: "“\(text)” of \(origin) is no language. Choose \(all.joined(separator: " or ")).")
  }

  /// Behind a question on a terminal: what may be typed, the capital one by itself.
  package var yesOrNoHint: String { say(nl: "[j/N]", en: "[y/N]") }

  package func periodEndsFirst(from: Day, until: Day) -> String {
    "De periode eindigt (\(numericDate(until))) voordat ze begint (\(numericDate(from)))."
  }

  package func unknownColumn(_ word: String, near: String?, all: String) -> String {
    "Er is geen kolom “\(word)”." + (near.map { " Bedoelde u “\($0)”?" } ?? "") + " Wel: \(all)."
  }

  package var unexpected: String { "Er ging iets onverwachts mis." }
}

/// Finding a store and a case.
extension Words {
  package var noStoreNamed: String {
    "Er is geen dossiermap bekend. Noem er een met --store, of stel TREDE_STORE in."
  }

  package var seeFilterHelp: String { "Zie: trede hulp filter" }

  package func noSuchCase(_ text: String, near: String?) -> String {
    "Er is geen dossier van “\(text)”." + (near.map { " Bedoelde u “\($0)”?" } ?? " Zie: trede gemeenten")
  }

  package func severalCases(_ text: String, names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    return "“\(text)” kan meer gemeenten zijn: \(shown)."
  }

  package func noCaseInDomain(_ name: String, _ domain: String, others: [String]) -> String {
    "\(name) heeft geen dossier in het domein “\(domain)”."
      + (others.isEmpty ? "" : " Wel: \(others.joined(separator: ", ")) (kies met --domain).")
  }

  /// `onleesbaar: cases/gm0034.json, regel 12, teken 3: …`
  package func unreadableLine(_ file: UnreadableFile) -> String { "\(unreadableRow): \(unreadable(file))" }
}
