import Supervision

/// What the command line says when it is not understood.
extension Words {
  package func unknownCommand(_ word: String, near: String?) -> String {
    say(nl: "Onbekende opdracht “\(word)”.", en: "Unknown command “\(word)”.")
      + "\(suggestion(near))\n\(seeAllHelp)"
  }

  /// Above the commands that begin with the word.
  package func needsSecondWord(_ word: String) -> String {
    say(nl: "Achter “\(word)” hoort nog een woord:", en: "“\(word)” needs another word behind it:")
  }

  package func noHelpOn(_ word: String, near: String?) -> String {
    say(nl: "Geen hulp over “\(word)”.", en: "No help on “\(word)”.")
      + "\(suggestion(near))\n\(seeAllHelp)"
  }

  private var seeAllHelp: String { say(nl: "Zie: trede --help", en: "See: trede --help") }

  package func seeHelp(_ line: String) -> String { say(nl: "Zie: \(line)", en: "See: \(line)") }

  package func unknownOption(_ name: String, near: String?) -> String {
    say(nl: "Onbekende optie “\(name)”.", en: "Unknown option “\(name)”.") + suggestion(near)
  }

  package func missingValue(of option: String) -> String {
    say(nl: "Er ontbreekt een waarde: \(option)", en: "A value is missing: \(option)")
  }

  /// What stands after an option begins with a dash, and is read as the next option.
  package func dashedValue(_ value: String, of option: String) -> String {
    say(
      nl:
        "Na \(option) komt een waarde, maar “\(value)” begint met een streepje. Is dat de waarde, schrijf dan "
        + "\(option)=\(value)",
      en: "\(option) takes a value, but “\(value)” begins with a dash. If that is the value, write "
        + "\(option)=\(value)")
  }

  package func takesNoValue(_ option: String, given: String) -> String {
    say(
      nl: "De optie “\(option)” heeft geen waarde, maar kreeg “\(given)”.",
      en: "The option “\(option)” takes no value, but was given “\(given)”.")
  }

  package func unexpectedArguments(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }.joined(separator: ", ")
    return say(nl: "Niet verwacht: \(quoted).", en: "Not expected: \(quoted).")
  }

  /// - Parameter names: what the command is given, with spaces between them.
  package func missingArgument(_ names: String) -> String {
    names.contains(" ")
      ? say(
        nl: "Er ontbreekt een woord; nodig zijn: \(names)", en: "An argument is missing; needed are: \(names)"
      )
      : say(nl: "Er ontbreekt een woord: \(names)", en: "An argument is missing: \(names)")
  }

  package func invalidValue(_ value: String, of option: String, allowed: [String]) -> String {
    say(
      nl: "De waarde “\(value)” kan niet bij \(option).", en: "The value “\(value)” cannot go with \(option)."
    )
      + (allowed.isEmpty
        ? ""
        : say(
          nl: " Wel: \(allowed.joined(separator: ", ")).",
          en: " Possible: \(allowed.joined(separator: ", "))."))
  }

  /// A sentence of the argument parser that has no translation.
  package func parserSays(_ sentence: String) -> String {
    say(
      nl: "De opdracht is niet begrepen (“\(sentence)”).",
      en: "The command was not understood (“\(sentence)”).")
  }

  package func excludeEachOther(_ first: String, _ second: String) -> String {
    say(nl: "Kies \(first) of \(second), niet allebei.", en: "Choose \(first) or \(second), not both.")
  }

  package func needsCommand(_ option: String) -> String {
    say(
      nl: "De optie \(option) hoort bij een opdracht, zoals: trede controle \(option)",
      en: "The option \(option) goes with a command, such as: trede check \(option)")
  }

  package func impossibleDay(_ text: String, of option: String) -> String {
    say(
      nl: "“\(text)” bij \(option) is geen bestaande dag. Schrijf een dag als 2024-04-01.",
      en: "“\(text)” after \(option) is not a day that exists. Write a day as 2024-04-01.")
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
    say(
      nl: "De periode eindigt (\(numericDate(until))) voordat ze begint (\(numericDate(from))).",
      en: "The period ends (\(numericDate(until))) before it begins (\(numericDate(from))).")
  }

  package func unknownColumn(_ word: String, near: String?, all: String) -> String {
    say(nl: "Er is geen kolom “\(word)”.", en: "There is no column “\(word)”.") + suggestion(near)
      + say(nl: " Wel: \(all).", en: " There are: \(all).")
  }

  package var unexpected: String {
    say(nl: "Er ging iets onverwachts mis.", en: "Something unexpected went wrong.")
  }
}

/// Finding a store and a case.
extension Words {
  package var noStoreNamed: String {
    say(
      nl: "Er is geen dossiermap bekend. Noem er een met --store, of stel TREDE_STORE in.",
      en: "No folder of cases is known. Name one with --store, or set TREDE_STORE.")
  }

  package var seeFilterHelp: String { say(nl: "Zie: trede hulp filter", en: "See: trede help filter") }

  package func noSuchCase(_ text: String, near: String?) -> String {
    say(nl: "Er is geen dossier van “\(text)”.", en: "There is no case of “\(text)”.")
      + (near == nil ? say(nl: " Zie: trede gemeenten", en: " See: trede list") : suggestion(near))
  }

  package func severalCases(_ text: String, names: [String]) -> String {
    let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
    return say(
      nl: "“\(text)” kan meer gemeenten zijn: \(shown).",
      en: "“\(text)” can be several municipalities: \(shown).")
  }

  package func noCaseInDomain(_ name: String, _ domain: String, others: [String]) -> String {
    say(
      nl: "\(name) heeft geen dossier in het domein “\(domain)”.",
      en: "\(name) has no case in the domain “\(domain)”.")
      + (others.isEmpty
        ? ""
        : say(
          nl: " Wel: \(others.joined(separator: ", ")) (kies met --domain).",
          en: " It has: \(others.joined(separator: ", ")) (choose with --domain)."))
  }

  /// `onleesbaar: cases/gm0034.json, regel 12, teken 3: …`
  package func unreadableLine(_ file: UnreadableFile) -> String { "\(unreadableRow): \(unreadable(file))" }
}
