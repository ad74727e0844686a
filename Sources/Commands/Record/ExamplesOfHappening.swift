import Recording
import Wording

/// What happens to an item.
extension VerbExamples {
  static let happening: [Verb: Texts] = [
    .receive: (
      Phrase(nl: "vastleggen dat iets ontvangen is", en: "record that something was received"),
      [
        (
          Phrase(nl: "almere a1 --on 2024-03-28", en: "almere a1 --on 2024-03-28"),
          Phrase(
            nl: "REGEL is de id uit: trede controle --json", en: "ITEM is the id from: trede check --json")
        ),
        (
          Phrase(
            nl: "almere a1 --on '28 mrt' --adopted 'door college'",
            en: "almere a1 --on '28 Mar' --adopted college"),
          Phrase(nl: "met wie het vaststelde", en: "with who adopted it")
        ),
      ]
    ),
    .remind: (
      Phrase(nl: "een rappel vastleggen; de termijn blijft", en: "record a reminder; the term stays"),
      [
        (
          Phrase(
            nl: "almere a1 --on vandaag --reply-by 2024-04-09",
            en: "almere a1 --on today --reply-by 2024-04-09"),
          Phrase(nl: "met een nieuwe reactiedatum", en: "with a new day to reply by")
        )
      ]
    ),
    .extend: (
      Phrase(nl: "uitstel verlenen", en: "grant an extension"),
      [
        (
          Phrase(
            nl: "almere a1 --to 'uiterlijk 15 april 2024' --granted-on 2024-03-26",
            en: "almere a1 --to 'no later than 15 April 2024' --granted-on 2024-03-26"),
          Phrase(nl: "vanaf de dag van verlenen", en: "from the day it was granted")
        ),
        (
          Phrase(
            nl: "almere a1 --to +2w --because 'raad vergadert 9 april'",
            en: "almere a1 --to +2w --because 'council meets 9 April'"),
          Phrase(nl: "twee weken later, met de reden", en: "two weeks later, with the reason")
        ),
      ]
    ),
    .shift: (
      Phrase(
        nl: "een termijn verplaatsen in overleg; telt niet als uitstel",
        en: "move a term in consultation; does not count as an extension"),
      [
        (
          Phrase(
            nl: "almere a1 --to 'uiterlijk 12 april 2024' --because 'in overleg'",
            en: "almere a1 --to 'no later than 12 April 2024' --because 'by agreement'"),
          Phrase(nl: "een nieuwe dag", en: "a new day")
        )
      ]
    ),
    .correct: (
      Phrase(nl: "een typefout in een termijn verbeteren", en: "correct a slip in a term"),
      [
        (
          Phrase(
            nl: "almere a1 --to 'voor 2 april 2024' --because typefout",
            en: "almere a1 --to 'before 2 April 2024' --because slip"),
          Phrase(nl: "zoals het had moeten staan", en: "as it should have stood")
        )
      ]
    ),
    .settle: (
      Phrase(nl: "een regel afdoen, met de reden", en: "settle an item, with the reason"),
      [
        (
          Phrase(
            nl: "almere a1 --because 'besproken op 2 april'", en: "almere a1 --because 'discussed on 2 April'"
          ),
          Phrase(nl: "vandaag afgedaan", en: "settled today")
        )
      ]
    ),
    .waive: (
      Phrase(nl: "een regel laten vervallen, met de reden", en: "waive an item, with the reason"),
      [
        (
          Phrase(nl: "almere a1 --because 'niet meer nodig'", en: "almere a1 --because 'no longer needed'"),
          Phrase(nl: "vandaag vervallen", en: "waived today")
        )
      ]
    ),
    .reopen: (
      Phrase(
        nl: "een afgesloten regel of een gesloten dossier heropenen",
        en: "reopen an item or a case that was closed"),
      [
        (
          Phrase(nl: "almere a4", en: "almere a4"),
          Phrase(nl: "de regel staat weer open", en: "the item is open again")
        )
      ]
    ),
    .answer: (
      Phrase(nl: "een voorwaarde beantwoorden", en: "answer a condition"),
      [
        (
          Phrase(nl: "almere a3 --holds ja", en: "almere a3 --holds yes"),
          Phrase(nl: "de afspraak geldt", en: "the agreement holds")
        )
      ]
    ),
    .review: (
      Phrase(nl: "opnieuw bekijken wat geen datum heeft", en: "look again at what has no date"),
      [
        (
          Phrase(nl: "almere a2 --on 2024-06-01", en: "almere a2 --on 2024-06-01"),
          Phrase(nl: "komt die dag terug", en: "comes back on that day")
        )
      ]
    ),
    .done: (
      Phrase(
        nl: "een eigen actie of een maatregel is gedaan", en: "an action of our own or a measure was done"),
      [
        (
          Phrase(nl: "almere w1 --on 2024-04-02", en: "almere w1 --on 2024-04-02"),
          Phrase(nl: "gedaan", en: "done")
        )
      ]
    ),
    .delay: (
      Phrase(
        nl: "de gemeente meldt vertraging van een maatregel",
        en: "the municipality reports that a measure is delayed"),
      [
        (
          Phrase(
            nl: "almere mt1 --to 'uiterlijk 1 juni 2024'", en: "almere mt1 --to 'no later than 1 June 2024'"),
          Phrase(nl: "vandaag gemeld, met de nieuwe termijn", en: "reported today, with the new term")
        )
      ]
    ),
    .remove: (
      Phrase(
        nl: "een regel of stuk verwijderen; vraagt eerst of het zeker is",
        en: "remove an item or a document; first asks whether it is certain"),
      [
        (
          Phrase(nl: "almere n1 --dry-run", en: "almere n1 --dry-run"),
          Phrase(nl: "laat zien wat er weg zou gaan", en: "shows what would go")
        )
      ]
    ),
    .change: (
      Phrase(nl: "een veld van een regel wijzigen", en: "change a field of an item"),
      [
        (
          Phrase(
            nl: "almere a1 --title 'Bijgesteld plan van aanpak 2024'",
            en: "almere a1 --title 'Bijgesteld plan van aanpak 2024'"),
          Phrase(nl: "alleen de titel", en: "only the title")
        )
      ]
    ),
  ]
}
