/// The palette.
extension Words {
  package var paletteTitle: String { say(nl: "Opdracht", en: "Command") }
  package var paletteKeys: String {
    say(nl: "Enter doen  Tab aanvullen  Esc terug", en: "Enter do  Tab complete  Esc back")
  }
  package var typedEarlier: String { say(nl: "eerder getypt", en: "typed earlier") }
  package func goToDossier(_ code: String) -> String { say(nl: "dossier \(code)", en: "case \(code)") }
  package func onCommandLine(_ summary: String) -> String {
    say(nl: "opdrachtregel: \(summary)", en: "command line: \(summary)")
  }
  package func onlyOnCommandLine(_ word: String) -> String {
    say(
      nl: "Dat doet de opdrachtregel: trede \(word)", en: "The command line does that: trede \(word)")
  }
  package func notKnownHere(_ text: String) -> String {
    say(nl: "“\(text)” is hier geen opdracht.", en: "“\(text)” is no command here.")
  }
  package func nothingBehind(_ name: String) -> String {
    say(nl: "Achter “\(name)” hoort niets.", en: "Nothing goes behind “\(name)”.")
  }
}
