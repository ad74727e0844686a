import Recording
import Wording

/// Figures, trede, judgement, letter, and the case itself.
extension VerbExamples {
  static let figures: [Verb: Texts] = [
    .target: (
      Phrase(nl: "een taakstelling, of de bijstelling ervan", en: "a target (taakstelling), or its revision"),
      [
        (
          Phrase(
            nl: "almere 2024-I --persons 189 --from 2024-04-01",
            en: "almere 2024-I --persons 189 --from 2024-04-01"),
          Phrase(nl: "afgesproken aantallen blijven", en: "numbers that were agreed stay")
        )
      ]
    ),
    .carried: (
      Phrase(nl: "de beginstand van een halfjaar", en: "the opening balance of a half-year"),
      [
        (
          Phrase(nl: "almere 2024-I --persons 45", en: "almere 2024-I --persons 45"),
          Phrase(nl: "een voorsprong onder nul: --persons -5", en: "a lead below zero: --persons -5")
        )
      ]
    ),
    .total: (
      Phrase(nl: "het totaal te huisvesten, zoals opgegeven", en: "the total to house, as it was stated"),
      [
        (
          Phrase(nl: "almere 2024-I --persons 278", en: "almere 2024-I --persons 278"),
          Phrase(nl: "zoals de brief het noemt", en: "as the letter says it")
        )
      ]
    ),
    .count: (
      Phrase(nl: "een COA-cijfer, of de verbetering ervan", en: "a figure of COA, or its correction"),
      [
        (
          Phrase(
            nl: "almere 2024-I --as-of 2024-04-01 --housed 131",
            en: "almere 2024-I --as-of 2024-04-01 --housed 131"),
          Phrase(nl: "stand per 1 april", en: "the count of 1 April")
        ),
        (
          Phrase(
            nl: "almere t1 --as-of 2024-04-01 --housed 162 --delivered 2024-04-02",
            en: "almere t1 --as-of 2024-04-01 --housed 162 --delivered 2024-04-02"),
          Phrase(nl: "een latere levering", en: "a later delivery")
        ),
      ]
    ),
    .balance: (
      Phrase(nl: "de eindstand, zoals opgegeven", en: "the final balance, as it was stated"),
      [
        (
          Phrase(nl: "almere 2023-II --persons 45", en: "almere 2023-II --persons 45"),
          Phrase(nl: "een achterstand van 45", en: "a backlog of 45")
        )
      ]
    ),
    .amv: (
      Phrase(
        nl: "het indicatieve aantal amv’ers", en: "the indicative number of unaccompanied minors (amv)"),
      [
        (
          Phrase(
            nl: "almere 2024-I --persons 48 --province 98", en: "almere 2024-I --persons 48 --province 98"),
          Phrase(nl: "telt niet mee", en: "does not count")
        )
      ]
    ),
    .population: (
      Phrase(nl: "het aantal inwoners", en: "the number of inhabitants"),
      [
        (
          Phrase(
            nl: "almere --on 2024-01-01 --persons 226500", en: "almere --on 2024-01-01 --persons 226500"),
          Phrase(nl: "per 1 januari", en: "on 1 January")
        )
      ]
    ),
  ]

  static let ladder: [Verb: Texts] = [
    .move: (
      Phrase(
        nl: "opschalen, afschalen, handhaven of bevriezen; alleen dit verandert de trede",
        en: "go up, go down, keep or freeze; only this changes the trede"),
      [
        (
          Phrase(
            nl: "almere --to 4 --on 2024-04-02 --because 'plan onvoldoende'",
            en: "almere --to 4 --on 2024-04-02 --because 'plan onvoldoende'"),
          Phrase(nl: "opschalen", en: "go up")
        )
      ]
    ),
    .requirement: (
      Phrase(
        nl: "een vormvereiste van trede 4 of 5: gedaan, uiterlijk op, of waarom niet",
        en: "a formal requirement of trede 4 or 5: done, to be done by, or why not"),
      [
        (
          Phrase(nl: "almere --help", en: "almere --help"),
          Phrase(
            nl: "welke er zijn staat in: trede toon almere", en: "which there are is in: trede show almere")
        )
      ]
    ),
    .assess: (
      Phrase(nl: "het oordeel over een halfjaar", en: "the judgement for a half-year"),
      [
        (
          Phrase(
            nl: "almere 2023-II --word 'niet adequaat' --because 'niet gehaald'",
            en: "almere 2023-II --word 'niet adequaat' --because 'niet gehaald'"),
          Phrase(nl: "op de geldende schaal", en: "on the scale in force")
        )
      ]
    ),
    .sent: (
      Phrase(nl: "hoe ver de brief over een halfjaar is", en: "how far the letter for a half-year is"),
      [
        (
          Phrase(
            nl: "almere 2023-II --state verzonden --on 2024-04-02",
            en: "almere 2023-II --state sent --on 2024-04-02"),
          Phrase(
            nl: "concept, in GS, vastgesteld, verzonden, openbaar",
            en: "draft, in GS, adopted, sent, public")
        )
      ]
    ),
    .step: (
      Phrase(
        nl: "een stap van de ronde: gedaan, gepland of niet nodig",
        en: "a step of the round: done, planned or not needed"),
      [
        (
          Phrase(
            nl: "almere 2023-II --step council --planned 2024-02-27",
            en: "almere 2023-II --step council --planned 2024-02-27"),
          Phrase(nl: "de dag van GS", en: "the day of GS")
        ),
        (
          Phrase(
            nl: "almere 2023-II --step checked --done 2024-01-22",
            en: "almere 2023-II --step checked --done 2024-01-22"),
          Phrase(
            nl: "de gemeente is het eens met het cijfer", en: "the municipality agrees with the figure")
        ),
      ]
    ),
    .open: (
      Phrase(nl: "een nieuw dossier openen", en: "open a new case"),
      [
        (
          Phrase(nl: "lelystad --handler jk", en: "lelystad --handler jk"),
          Phrase(nl: "op naam of code", en: "by name or code")
        )
      ]
    ),
    .close: (
      Phrase(
        nl: "een dossier sluiten (herindeling); de trede gaat niet mee",
        en: "close a case (merger of municipalities); the trede does not go along"),
      [
        (
          Phrase(nl: "almere --on 2024-04-01 --dry-run", en: "almere --on 2024-04-01 --dry-run"),
          Phrase(
            nl: "op de dag zelf of daarna; laat zien wat er verandert",
            en: "on the day itself or later; shows what changes")
        )
      ]
    ),
    .assign: (
      Phrase(
        nl: "behandelaar, vervanger en andere dossiergegevens",
        en: "handler, deputy and other data of the case"),
      [
        (
          Phrase(nl: "almere --handler jk --deputy mb", en: "almere --handler jk --deputy mb"),
          Phrase(nl: "initialen", en: "initials")
        )
      ]
    ),
  ]
}
