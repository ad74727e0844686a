/// What the commands say that let something leave the program.
extension Words {
  package func written(_ path: String) -> String { "Geschreven: \(path)" }

  package func noSuchForm(_ form: String, all: [String]) -> String {
    "Uitvoer als “\(form)” is er niet, of niet met die opties. Wel: \(all.joined(separator: ", "))."
  }

  package func hasOwnForm(_ option: String) -> String {
    "De optie \(option) past niet bij uitvoer: die heeft een vorm van zichzelf (ics, csv of json)."
  }
}
