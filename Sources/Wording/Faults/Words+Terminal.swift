/// Why the screen cannot be shown, and what works without it.
extension Words {
  package var noTerminal: String {
    say(
      nl: "Het scherm vraagt een terminal. Zonder terminal werken de opdrachten, zoals: trede check",
      en: "The screen needs a terminal. Without one the commands work, such as: trede check")
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
    say(
      nl:
        "Het type terminal “\(type)” is hier niet bekend. Zet TERM op een bekend type, zoals: TERM=xterm trede",
      en: "Terminal type “\(type)” is not known here. Set TERM to one that is, such as: TERM=xterm trede")
  }

  package var terminalRefused: String {
    say(
      nl: "De terminal weigerde het scherm. Sluit hem en open een nieuwe.",
      en: "The terminal refused the screen. Close it and open a new one.")
  }

  package func unknownTerminal(_ type: String) -> String {
    type.isEmpty
      ? say(
        nl: "TERM was niet gezet; het scherm is getekend als voor xterm.",
        en: "TERM was not set; the screen was drawn as for xterm.")
      : say(
        nl: "Het type terminal “\(type)” is hier niet bekend; het scherm is getekend als voor xterm.",
        en: "Terminal type “\(type)” is not known here; the screen was drawn as for xterm.")
  }
}
