import Recording

/// What the help says of each verb: a line about it, and examples to copy.
enum VerbExamples {
  typealias Example = (line: String, meaning: String)

  static func summary(of verb: Verb) -> String { texts[verb]?.summary ?? "" }
  static func of(_ verb: Verb) -> [Example] { texts[verb]?.examples ?? [] }

  static let severalAtOnce =
    "Hetzelfde voor meer gemeenten, als één stap: met komma's ertussen (almere,urk)."

  static func remarks(of verb: Verb) -> [String] {
    switch verb {
    case .meeting:
      [
        "Ook: trede overleg plannen, verplaatsen, gehouden en afgelast (trede meeting plan, move, hold, cancel)."
      ]
    case .count: ["Een verbetering is een nieuwe levering: zet de dag ervan achter --delivered."]
    case .extend, .shift, .correct:
      ["Drie daden: uitstel telt als uitstel, verplaatst in overleg niet, een verbeterde typefout evenmin."]
    case .change: ["Alleen wat genoemd wordt verandert; een lege waarde maakt een veld leeg."]
    default: []
    }
  }

  private static let texts: [Verb: (summary: String, examples: [Example])] =
    happening.merging(added) { first, _ in first }.merging(figures) { first, _ in first }
    .merging(ladder) { first, _ in first }

  private static let happening: [Verb: (summary: String, examples: [Example])] = [
    .receive: (
      "vastleggen dat iets ontvangen is",
      [
        ("almere a1 --on 2024-03-28", "REGEL is de id uit: trede controle --json"),
        ("almere a1 --on '28 mrt' --adopted 'door college'", "met wie het vaststelde"),
      ]
    ),
    .remind: (
      "een rappel vastleggen; de termijn blijft",
      [("almere a1 --on vandaag --reply-by 2024-04-09", "met een nieuwe reactiedatum")]
    ),
    .extend: (
      "uitstel verlenen",
      [
        ("almere a1 --to 'uiterlijk 15 april 2024' --granted-on 2024-03-26", "vanaf de dag van verlenen"),
        ("almere a1 --to +2w --because 'raad vergadert 9 april'", "twee weken later, met de reden"),
      ]
    ),
    .shift: (
      "een termijn verplaatsen in overleg; telt niet als uitstel",
      [("almere a1 --to 'uiterlijk 12 april 2024' --because 'in overleg'", "een nieuwe dag")]
    ),
    .correct: (
      "een typefout in een termijn verbeteren",
      [("almere a1 --to 'voor 2 april 2024' --because typefout", "zoals het had moeten staan")]
    ),
    .settle: (
      "een regel afdoen, met de reden",
      [("almere a1 --because 'besproken op 2 april'", "vandaag afgedaan")]
    ),
    .waive: (
      "een regel laten vervallen, met de reden",
      [("almere a1 --because 'niet meer nodig'", "vandaag vervallen")]
    ),
    .reopen: ("een afgesloten regel heropenen", [("almere a4", "de regel staat weer open")]),
    .answer: (
      "een voorwaarde beantwoorden", [("almere a3 --holds ja", "de afspraak geldt")]
    ),
    .review: (
      "opnieuw bekijken wat geen datum heeft", [("almere a2 --on 2024-06-01", "komt die dag terug")]
    ),
    .done: ("een eigen actie of een maatregel is gedaan", [("almere w1 --on 2024-04-02", "gedaan")]),
    .delay: (
      "de gemeente meldt vertraging van een maatregel",
      [("almere mt1 --to 'uiterlijk 1 juni 2024'", "vandaag gemeld, met de nieuwe termijn")]
    ),
    .remove: (
      "een regel of stuk verwijderen; vraagt eerst of het zeker is",
      [("almere n1 --dry-run", "laat zien wat er weg zou gaan")]
    ),
    .change: (
      "een veld van een regel wijzigen",
      [("almere a1 --title 'Bijgesteld plan van aanpak 2024'", "alleen de titel")]
    ),
  ]

  private static let added: [Verb: (summary: String, examples: [Example])] = [
    .agree: (
      "een afspraak, toezichtinformatie of verplichting",
      [
        ("almere o1 --title 'Plan van aanpak' --by 'voor 1 juli 2024'", "gemaakt in een overleg"),
        (
          "almere --title 'Vertraging melden' --kind verplichting --by tijdig",
          "een verplichting zonder datum"
        ),
      ]
    ),
    .interim: (
      "een tussendoel: een aantal gehuisvesten op een dag",
      [("almere o1 --title '162 op 1 mei' --by '1 mei 2024' --persons 162", "uit een overleg")]
    ),
    .action: (
      "werk van onszelf", [("almere a1 --title 'Plan toetsen' --by 2024-04-12", "bij een regel")]
    ),
    .contact: (
      "een contactmoment of signaal",
      [("almere --with wethouder --how telefoon --text 'Plan komt later.'", "met wie, als rol")]
    ),
    .note: (
      "een notitie",
      [
        ("almere 'De COA-cijfers zijn leidend.'", "een korte tekst"),
        ("almere --internal - < gesprek.txt", "een interne, van de standaardinvoer"),
      ]
    ),
    .document: (
      "een stuk: nummer, titel, datum, systeem",
      [("almere --title 'Brief over 2023-II' --number 2024-78 --date 2024-02-10", "niet het stuk zelf")]
    ),
    .meeting: (
      "een overleg aankondigen of plannen",
      [
        ("almere --window 'tweede helft van mei 2024'", "een periode"),
        ("almere --kind telefonisch --on 2024-04-09", "een dag in de agenda"),
      ]
    ),
    .planMeeting: (
      "een overleg op een dag plannen of naar een andere dag verplaatsen",
      [("almere o2 --on 2024-04-18", "de afgesproken periode blijft de maat")]
    ),
    .holdMeeting: (
      "een overleg is gehouden",
      [
        ("almere o2 --on 2024-04-02 --report 'Plan besproken.'", "voor elke regel verslag een --report")
      ]
    ),
    .cancelMeeting: ("een overleg is afgelast", [("almere o2 --on 2024-04-02", "het gaat niet door")]),
    .plan: (
      "een plan van aanpak", [("almere --title 'Plan van aanpak 2024'", "de versies komen erna")]
    ),
    .version: (
      "een versie van een plan",
      [("almere plan1 --status concept --by 'uiterlijk 1 mei 2024'", "nog in te dienen")]
    ),
    .milestone: (
      "een mijlpaal in een plan",
      [("almere plan1 --title 'Achterstand weg' --by 'op 1 juni 2024'", "gemeten met het COA-cijfer")]
    ),
    .measure: (
      "een maatregel in een plan",
      [("almere plan1 --title Flexwoningen --persons 40 --by '1 mei 2024'", "met personen")]
    ),
    .judgePlan: (
      "de status van een planversie",
      [("almere p1 --status voldoende --conclusion 'Uitvoerbaar.'", "na de toets")]
    ),
  ]

  private static let figures: [Verb: (summary: String, examples: [Example])] = [
    .target: (
      "een taakstelling, of de bijstelling ervan",
      [("almere 2024-I --persons 189 --from 2024-04-01", "afgesproken aantallen blijven")]
    ),
    .carried: (
      "de beginstand van een halfjaar",
      [("almere 2024-I --persons 45", "een voorsprong onder nul: --persons -5")]
    ),
    .total: (
      "het totaal te huisvesten, zoals opgegeven",
      [("almere 2024-I --persons 278", "zoals de brief het noemt")]
    ),
    .count: (
      "een COA-cijfer, of de verbetering ervan",
      [
        ("almere 2024-I --as-of 2024-04-01 --housed 131", "stand per 1 april"),
        ("almere t1 --as-of 2024-04-01 --housed 162 --delivered 2024-04-02", "een latere levering"),
      ]
    ),
    .balance: ("de eindstand, zoals opgegeven", [("almere 2023-II --persons 45", "een achterstand van 45")]),
    .amv: ("het indicatieve aantal amv’ers", [("almere 2024-I --persons 48 --province 98", "telt niet mee")]),
    .population: ("het aantal inwoners", [("almere --on 2024-01-01 --persons 226500", "per 1 januari")]),
  ]

  private static let ladder: [Verb: (summary: String, examples: [Example])] = [
    .move: (
      "opschalen, afschalen, handhaven of bevriezen; alleen dit verandert de trede",
      [("almere --to 4 --on 2024-04-02 --because 'plan onvoldoende'", "opschalen")]
    ),
    .requirement: (
      "een vormvereiste van trede 4 of 5: gedaan, uiterlijk op, of waarom niet",
      [("almere --help", "welke er zijn staat in: trede toon almere")]
    ),
    .assess: (
      "het oordeel over een halfjaar",
      [("almere 2023-II --word 'niet adequaat' --because 'niet gehaald'", "op de geldende schaal")]
    ),
    .sent: (
      "hoe ver de brief over een halfjaar is",
      [
        (
          "almere 2023-II --state verzonden --on 2024-04-02",
          "concept, in GS, vastgesteld, verzonden, openbaar"
        )
      ]
    ),
    .step: (
      "een stap van de ronde: gedaan, gepland of niet nodig",
      [
        ("almere 2023-II --step council --planned 2024-02-27", "de dag van GS"),
        ("almere 2023-II --step checked --done 2024-01-22", "de gemeente is het eens met het cijfer"),
      ]
    ),
    .open: (
      "een nieuw dossier openen", [("lelystad --handler jk", "op naam of code")]
    ),
    .close: (
      "een dossier sluiten (herindeling); de trede gaat niet mee",
      [("almere --on 2025-01-01 --dry-run", "laat zien wat er verandert")]
    ),
    .assign: (
      "behandelaar, vervanger en andere dossiergegevens", [("almere --handler jk --deputy mb", "initialen")]
    ),
  ]
}
