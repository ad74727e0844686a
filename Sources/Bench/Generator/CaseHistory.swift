/// What was said and noted in a made-up case: the words that a filter has to go through.
extension CaseFile {
  private static let sentences = [
    "De corporatie levert dit kwartaal minder woningen op dan was voorzien.",
    "De vergunning voor de tijdelijke locatie is onherroepelijk.",
    "De gemeente verwacht de achterstand voor de zomer in te lopen.",
    "Het college bespreekt de maatregelen in de vergadering van volgende week.",
    "Er is een wachtlijst voor grote gezinnen; kleine woningen zijn er wel.",
    "De raad heeft geld vrijgemaakt voor een tussenvoorziening.",
    "De eigen telling van de gemeente ligt hoger dan die van het COA.",
    "Afgesproken is dat de gemeente tijdig meldt wanneer een maatregel vertraagt.",
    "De oplevering schuift op door de aansluiting op het stroomnet.",
    "Het gesprek met de buurgemeente over samen plaatsen loopt nog.",
  ]

  mutating func contacts() -> JSON {
    .array(
      (1...5).map { number in
        let lines = (1...2).map { _ in JSON.string(chance.one(of: CaseFile.sentences)) }
        return [
          "id": .string("c\(number)"), "on": .day(CivilDay(2023, 8 + number / 2, chance.number(1...28))),
          "with": .string(chance.one(of: ["beleidsmedewerker wonen", "teamleider", "bestuursadviseur"])),
          "text": .array(lines), "channel": .string(chance.one(of: ["telefoon", "e-mail"])),
        ]
      })
  }

  mutating func notes() -> JSON {
    .array(
      (1...3).map { number in
        let words = "\(chance.one(of: CaseFile.sentences)) \(chance.one(of: CaseFile.sentences))"
        return [
          "id": .string("n\(number)"), "text": .string(words), "internal": .boolean(number == 1),
          "on": .day(CivilDay(2024, number, chance.number(1...28))),
        ]
      })
  }
}
