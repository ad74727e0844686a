import Wording

extension World {
  /// The language of the run, looked up before anything else is read, so that even what is wrong with the command line
  /// is said in it: `--lang`, then `TREDE_LANG`, then Dutch. Never that of the machine: Dutch comes first.
  ///
  /// A value that is no language counts for nothing here; `requireLanguage` refuses it.
  var language: Language {
    statedLanguages.lazy.compactMap { Language(rawValue: $0.value) }.first ?? .dutch
  }

  var words: Words { Words(language) }

  /// Refuses a language that there is not, whoever named it.
  func requireLanguage() throws(Stop) {
    guard let stated = statedLanguages.first, Language(rawValue: stated.value) == nil else { return }
    throw Stop(
      .usage, words.noSuchLanguage(stated.value, of: stated.origin, all: Language.allCases.map(\.rawValue)))
  }

  /// What was said, and where: what goes first is first.
  private var statedLanguages: [(value: String, origin: String)] {
    let option = "--\(OptionTable.language.name)"
    return (Invocation.value(of: option, in: arguments).map { [($0, option)] } ?? [])
      + (variable("TREDE_LANG").map { [($0, "TREDE_LANG")] } ?? [])
  }
}
