import Testing
import Wording

/// What is typed in English is recorded as what is typed in Dutch, whatever the language of the program.
@Suite struct EnglishInputTests {
  private static let lines: [(dutch: String, english: String)] = [
    (
      "ontvangen almere a1 --on '28 mrt' --complete ja --adopted 'door college' --how overhandigd",
      "receive almere a1 --on '28 Mar' --complete yes --adopted 'by the executive' --how 'handed over'"
    ),
    (
      "uitstel almere a1 --to 'uiterlijk 15 april 2024'",
      "extend almere a1 --to 'no later than 15 april 2024'"
    ),
    ("uitstel almere a1 --to 'voor 1 mei'", "extend almere a1 --to 'before 1 May'"),
    ("uitstel almere a1 --to 'binnen zes weken'", "extend almere a1 --to 'within six weeks'"),
    (
      "rappel almere a1 --on gisteren --reply-by vrijdag", "remind almere a1 --on yesterday --reply-by friday"
    ),
    (
      "overleg almere --kind 'ambtelijk overleg' --window 'tweede helft mei'",
      "meeting almere --kind 'officials’ meeting' --window 'second half May'"
    ),
    (
      "afspraak almere --title Melden --kind verplichting --by tijdig --actor wij",
      "agree almere --title Melden --kind duty --by 'in good time' --actor us"
    ),
    (
      "contact almere --on 1/4 --with wethouder --how telefoon --text Gebeld. --signal",
      "contact almere --on 1/4 --with alderman --how telephone --text Gebeld. --signal"
    ),
    (
      "cijfer almere 2024-I --as-of '1 april' --housed 131",
      "count almere 2024-I --as-of '1 April' --housed 131"
    ),
    (
      "briefstand almere --half-year 'tweede helft van 2023' --state verzonden --on vandaag",
      "sent almere --half-year 'second half of 2023' --state sent --on today"
    ),
  ]

  @Test(arguments: lines.indices) func theSameBytes(index: Int) throws {
    let (dutch, english) = Self.lines[index]
    let first = try Workplace()
    try first.command(dutch)
    for language in Language.allCases {
      let second = try Workplace(language: language)
      try second.command(english)
      #expect(try second.folder.cases() == first.folder.cases(), "\(english)")
      #expect(try second.folder.log() == first.folder.log(), "\(english)")
    }
  }

  @Test func dutchIsUnderstoodInEnglish() throws {
    for (dutch, _) in Self.lines {
      let first = try Workplace()
      try first.command(dutch)
      let second = try Workplace(language: .english)
      try second.command(dutch)
      #expect(try second.folder.cases() == first.folder.cases(), "\(dutch)")
      #expect(try second.folder.log() == first.folder.log(), "\(dutch)")
    }
  }
}
