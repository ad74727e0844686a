import Recording
import Wording

/// What is added to a case.
extension VerbExamples {
  static let added: [Verb: Texts] = [
    .agree: (
      Phrase(
        nl: "een afspraak, toezichtinformatie of verplichting",
        en: "an agreement, a report (toezichtinformatie) or a duty"),
      [
        (
          Phrase(
            nl: "almere o1 --title 'Plan van aanpak' --by 'voor 1 juli 2024'",
            en: "almere o1 --title 'Plan van aanpak' --by 'before 1 July 2024'"),
          Phrase(nl: "gemaakt in een overleg", en: "made in a meeting")
        ),
        (
          Phrase(
            nl: "almere --title 'Vertraging melden' --kind verplichting --by tijdig",
            en: "almere --title 'Vertraging melden' --kind duty --by 'in good time'"),
          Phrase(nl: "een verplichting zonder datum", en: "a duty without a date")
        ),
      ]
    ),
    .interim: (
      Phrase(
        nl: "een tussendoel: een aantal gehuisvesten op een dag",
        en: "an interim target: a number of persons housed on a day"),
      [
        (
          Phrase(
            nl: "almere o1 --title '162 op 1 mei' --by '1 mei 2024' --persons 162",
            en: "almere o1 --title '162 op 1 mei' --by '1 May 2024' --persons 162"),
          Phrase(nl: "uit een overleg", en: "from a meeting")
        )
      ]
    ),
    .action: (
      Phrase(nl: "werk van onszelf", en: "work of our own"),
      [
        (
          Phrase(
            nl: "almere a1 --title 'Plan toetsen' --by 2024-04-12",
            en: "almere a1 --title 'Plan toetsen' --by 2024-04-12"),
          Phrase(nl: "bij een regel", en: "with an item")
        )
      ]
    ),
    .contact: (
      Phrase(nl: "een contactmoment of signaal", en: "a contact or a signal"),
      [
        (
          Phrase(
            nl: "almere --with wethouder --how telefoon --text 'Plan komt later.'",
            en: "almere --with wethouder --how telefoon --text 'Plan komt later.'"),
          Phrase(nl: "met wie, als rol", en: "with whom, as a role")
        )
      ]
    ),
    .note: (
      Phrase(nl: "een notitie", en: "a note"),
      [
        (
          Phrase(
            nl: "almere 'De COA-cijfers zijn leidend.'", en: "almere 'De COA-cijfers zijn leidend.'"),
          Phrase(nl: "een korte tekst", en: "a short text")
        ),
        (
          Phrase(nl: "almere --internal - < gesprek.txt", en: "almere --internal - < talk.txt"),
          Phrase(nl: "een interne, van de standaardinvoer", en: "an internal one, from standard input")
        ),
      ]
    ),
    .document: (
      Phrase(
        nl: "een stuk: nummer, titel, datum, systeem", en: "a document: number, title, date, system"),
      [
        (
          Phrase(
            nl: "almere --title 'Brief over 2023-II' --number 2024-78 --date 2024-02-10",
            en: "almere --title 'Brief 2023-II' --number 2024-78 --date 2024-02-10"),
          Phrase(nl: "niet het stuk zelf", en: "not the document itself")
        )
      ]
    ),
    .meeting: (
      Phrase(nl: "een overleg aankondigen of plannen", en: "announce or plan a meeting"),
      [
        (
          Phrase(
            nl: "almere --window 'tweede helft van mei 2024'", en: "almere --window 'second half of May 2024'"
          ),
          Phrase(nl: "een periode", en: "a period")
        ),
        (
          Phrase(
            nl: "almere --kind telefonisch --on 2024-04-09", en: "almere --kind telefonisch --on 2024-04-09"),
          Phrase(nl: "een dag in de agenda", en: "a day in the diary")
        ),
      ]
    ),
    .planMeeting: (
      Phrase(
        nl: "een overleg op een dag plannen of naar een andere dag verplaatsen",
        en: "plan a meeting on a day or move it to another day"),
      [
        (
          Phrase(nl: "almere o2 --on 2024-04-18", en: "almere o2 --on 2024-04-18"),
          Phrase(nl: "de afgesproken periode blijft de maat", en: "the period agreed stays the yardstick")
        )
      ]
    ),
    .holdMeeting: (
      Phrase(nl: "een overleg is gehouden", en: "a meeting was held"),
      [
        (
          Phrase(
            nl: "almere o2 --on 2024-04-02 --report 'Plan besproken.'",
            en: "almere o2 --on 2024-04-02 --report 'Plan besproken.'"),
          Phrase(nl: "voor elke regel verslag een --report", en: "a --report for each line of the minutes")
        )
      ]
    ),
    .cancelMeeting: (
      Phrase(nl: "een overleg is afgelast", en: "a meeting was cancelled"),
      [
        (
          Phrase(nl: "almere o2 --on 2024-04-02", en: "almere o2 --on 2024-04-02"),
          Phrase(nl: "het gaat niet door", en: "it does not take place")
        )
      ]
    ),
    .plan: (
      Phrase(nl: "een plan van aanpak", en: "a plan of action (plan van aanpak)"),
      [
        (
          Phrase(
            nl: "almere --title 'Plan van aanpak 2024'", en: "almere --title 'Plan van aanpak 2024'"),
          Phrase(nl: "de versies komen erna", en: "the versions come after it")
        )
      ]
    ),
    .version: (
      Phrase(nl: "een versie van een plan", en: "a version of a plan"),
      [
        (
          Phrase(
            nl: "almere plan1 --status concept --by 'uiterlijk 1 mei 2024'",
            en: "almere plan1 --status draft --by 'no later than 1 May 2024'"),
          Phrase(nl: "nog in te dienen", en: "still to be submitted")
        )
      ]
    ),
    .milestone: (
      Phrase(nl: "een mijlpaal in een plan", en: "a milestone in a plan"),
      [
        (
          Phrase(
            nl: "almere plan1 --title 'Achterstand weg' --by 'op 1 juni 2024'",
            en: "almere plan1 --title 'Achterstand weg' --by 'on 1 June 2024'"),
          Phrase(nl: "gemeten met het COA-cijfer", en: "measured with COA's figure")
        )
      ]
    ),
    .measure: (
      Phrase(nl: "een maatregel in een plan", en: "a measure in a plan"),
      [
        (
          Phrase(
            nl: "almere plan1 --title Flexwoningen --persons 40 --by '1 mei 2024'",
            en: "almere plan1 --title Flexwoningen --persons 40 --by '1 May 2024'"),
          Phrase(nl: "met personen", en: "with persons")
        )
      ]
    ),
    .judgePlan: (
      Phrase(nl: "de status van een planversie", en: "the status of a version of a plan"),
      [
        (
          Phrase(
            nl: "almere p1 --status voldoende --conclusion 'Uitvoerbaar.'",
            en: "almere p1 --status sufficient --conclusion 'Uitvoerbaar.'"),
          Phrase(nl: "na de toets", en: "after the review")
        )
      ]
    ),
  ]
}
