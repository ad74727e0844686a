import Commands
import Testing
import Wording

@Suite("English help")
struct EnglishCountTests {
  @Test("COA's stand is a count in English")
  func count() {
    var said: [String] = []
    for entry in CommandTable.all {
      said.append(entry.summary.in(.english))
      said += entry.examples.map { $0.meaning.in(.english) }
      said += entry.remarks.map { $0.in(.english) }
      said += entry.options.map { $0.help.in(.english) }
    }
    #expect(said.contains { $0.contains("COA's count") })
    for sentence in said {
      // "Stands on", "stand behind" and the like are the verb.
      let noun = sentence.firstMatch(of: #/(?i)\b(a|the|this|that|one|COA|COA's|latest|last) stands?\b/#)
      #expect(noun == nil, "\(sentence)")
    }
  }
}
