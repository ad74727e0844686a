import Testing
import Wording

/// Every sentence is there in every language.
@Suite("Sentences in every language")
struct LanguageTests {
  /// Where texts may stand in one language, and why.
  private static let exceptions: [String: String] = [
    "Sources/Wording/Reports/": "what leaves the province is Dutch",
    "Sources/Wording/Sheet/": "the gespreksblad is Dutch, on paper and on the screen",
    "Sources/Wording/Imports/HeadingWords.swift": "what tables that come in are headed with",
    "Sources/Wording/Imports/SumWords.swift": "what rows of tables that come in are called",
    "Sources/Wording/Dates/CalendarNames.swift": "a table for each language",
    "Sources/Wording/Dates/Words+Dates.swift": "the table of holidays, by their name in the store",
    "Sources/Wording/Filter/FilterWords.swift": "what may be typed behind a word of a filter",
    "Sources/Wording/Input/Days/": "reads what was typed",
    "Sources/Wording/Input/Deadlines/": "reads what was typed, and writes what is stored",
    "Sources/Wording/Input/Numbers/": "reads what was typed",
    "Sources/Wording/Input/Text/": "reads what was typed",
    "Sources/Wording/CommandLine/VerbAliases.swift": "the Dutch names of commands",
    "Sources/Wording/Recording/ProperNames.swift": "names in the titles that people write",
    "Sources/Wording/Recording/Words+Fields.swift": "the words of verbs",
    "Sources/Wording/Recording/Words+Choices.swift": "the values of choices, beside their labels",
  ]

  /// The tables of `Commands` hold a `Phrase` wherever there is a sentence, by their type.
  private static let files = Project.files(under: "Sources/Wording", endingIn: ".swift")
    .filter { file in !exceptions.keys.contains { file.hasPrefix($0) } }

  @Test("No text of a file is in one language", arguments: files)
  func everyLanguage(file: String) throws {
    let found = BareWords(try #require(Project.text(file))).found
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  @Test("Every exception is about something")
  func exceptionsAreNeeded() {
    for path in LanguageTests.exceptions.keys {
      let files = Project.files(
        under: path.hasSuffix("/") ? String(path.dropLast()) : path, endingIn: ".swift")
      #expect(files.contains { BareWords(Project.text($0) ?? "").found.isEmpty == false }, "\(path)")
    }
  }

  @Test("What is in one language is found, and what is not is not")
  func finding() {
    let source = """
      // "not a text"
      let table = ["key": Phrase(nl: "een", en: "one")]
      switch word {
      case "ja", "yes": say(nl: "\\(count(2, "dag", "dagen"))", en: "days")
      case .no: "nee"
      }
      let text = isYes ? "ja" : "\\(name) nee"
      enum Kind {
        case first = "eerste"
      }
      if text == "x", text.hasPrefix("trede ") { return ", " }
      """
    #expect(BareWords(source).found.map(\.text) == ["nee", "ja", " nee"])
  }
}
