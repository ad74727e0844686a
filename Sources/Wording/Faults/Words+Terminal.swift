/// Why the screen cannot be shown, and what works without it.
extension Words {
  package var noTerminal: String {
    "Het scherm vraagt een terminal. Zonder terminal werken de opdrachten, zoals: trede check"
  }

  package func terminalTooPlain(_ type: String) -> String {
    "Een terminal van het type “\(type)” kan geen scherm tonen. De opdrachten werken wel, zoals: trede check"
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
