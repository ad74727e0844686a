/// What the commands say that let something leave the program.
extension Words {
  package func tableOnlyInCSV(_ form: String) -> String {
    say(
      nl: "De optie --of hoort alleen bij csv: een \(form) bevat alles.",
      en: "The option --of belongs to csv only: an \(form) file has everything.")
  }

  package func noSuchForm(_ form: String, all: [String]) -> String {
    say(
      nl: "Uitvoer als “\(form)” is er niet, of niet met die opties. Wel: \(all.joined(separator: ", ")).",
      en:
        "There is no export as “\(form)”, or not with these options. There is: \(all.joined(separator: ", "))."
    )
  }

  package func hasOwnForm(_ option: String) -> String {
    say(
      nl: "De optie \(option) past niet bij uitvoer: die heeft een vorm van zichzelf (ics, csv of json).",
      en: "The option \(option) does not go with an export: that has a form of its own (ics, csv or json).")
  }
}
