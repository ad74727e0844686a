/// Why the screen cannot be shown, and what works without it.
extension Words {
  package var noTerminal: String {
    "Het scherm vraagt een terminal. Zonder terminal werken de opdrachten, zoals: trede check"
  }

  package func terminalTooPlain(_ type: String) -> String {
    say(
      nl:
        "Een terminal van het type “\(type)” kan geen scherm tonen. De opdrachten werken er wel: trede controle, trede gemeenten, trede toon almere. Alle: trede hulp",
      en:
        "A terminal of the type “\(type)” cannot show a screen. The commands do work in it: trede check, trede list, trede show almere. All of them: trede help"
    )
  }

  package func terminalWithoutDescription(_ type: String) -> String {
    "Het type terminal “\(type)” is hier niet bekend. Zet TERM op een bekend type, zoals: TERM=xterm trede"
  }

  package var terminalRefused: String { "De terminal weigerde het scherm. Sluit hem en open een nieuwe." }

  package func unknownTerminal(_ type: String) -> String {
    type.isEmpty
      ? "TERM was niet gezet; het scherm is getekend als voor xterm."
      : "Het type terminal “\(type)” is hier niet bekend; het scherm is getekend als voor xterm."
  }
}
