import Wording

/// Who the province works with: `reference/people.json`.
extension CommandTable {
  static let peopleEntries = [people, addPerson, changePerson, forgetPerson]

  package static let people = CommandEntry(
    "people", "personen",
    Phrase(nl: "wie er achter de initialen schuilgaan", en: "who is behind the initials"),
    examples: [
      .init(
        Phrase(nl: "trede personen", en: "trede people"),
        Phrase(nl: "de lijst, met wie er vandaag niet is", en: "the list, with who is absent today"))
    ],
    remarks: [
      Phrase(
        nl: "Ook: trede personen toevoegen, wijzigen en vergeten (trede people add, change, forget). Alleen "
          + "werkgegevens; dossiers en logboek bevatten alleen de id.",
        en:
          "Also: trede people add, change and forget. Only data of their work; cases and log hold nothing but the id."
      )
    ])

  package static let addPerson = CommandEntry(
    "people-add", "personen-toevoegen", argument: Placeholder.id,
    Phrase(nl: "een persoon toevoegen", en: "add a person"),
    examples: [
      .init(
        Phrase(
          nl: "trede personen toevoegen mb --name 'M. de Boer' --role toezichthouder",
          en: "trede people add mb --name 'M. de Boer' --role toezichthouder"),
        Phrase(nl: "een collega", en: "a colleague"))
    ],
    options: OptionTable.person)

  package static let changePerson = CommandEntry(
    "people-change", "personen-wijzigen", argument: Placeholder.id,
    Phrase(
      nl: "een persoon wijzigen; wat niet genoemd wordt blijft",
      en: "change a person; what is not named stays"),
    examples: [
      .init(
        Phrase(
          nl: "trede personen wijzigen jk --absent 2024-07-22..2024-08-09",
          en: "trede people change jk --absent 2024-07-22..2024-08-09"),
        Phrase(
          nl: "afwezig: regels vallen aan de vervanger", en: "absent: items fall to the deputy")),
      .init(
        Phrase(nl: "trede personen wijzigen jk --absent ''", en: "trede people change jk --absent ''"),
        Phrase(nl: "toch niet afwezig", en: "not absent after all")),
    ],
    options: OptionTable.person)

  package static let forgetPerson = CommandEntry(
    "people-forget", "personen-vergeten", argument: Placeholder.id,
    Phrase(
      nl: "een persoon uit de lijst halen, en zeggen waar de naam nog staat",
      en: "take a person off the list, and say where the name still stands"),
    examples: [
      .init(
        Phrase(nl: "trede personen vergeten jk --yes", en: "trede people forget jk --yes"),
        Phrase(nl: "zonder te vragen", en: "without asking"))
    ],
    options: OptionTable.recording,
    remarks: [
      Phrase(
        nl: "Dit staat niet in het logboek en is niet ongedaan te maken: anders zou er niets vergeten zijn. "
          + "Het logboek wordt niet herschreven: een naam die er al in stond blijft er staan, en wordt genoemd.",
        en:
          "This is not in the log and cannot be undone: else nothing would be forgotten. The log is not rewritten: a "
          + "name that stood in it stays there, and is told.")
    ])
}

extension OptionTable {
  static let name = OptionEntry("name", value: Placeholder.text, Phrase(nl: "de naam", en: "the name"))
  static let role = OptionEntry(
    "role", value: Placeholder.text,
    Phrase(nl: "de rol, zoals “wethouder wonen”", en: "the role, such as “wethouder wonen”"))
  static let contact = OptionEntry(
    "contact", value: Placeholder.text,
    Phrase(nl: "telefoon of e-mail op het werk", en: "telephone or e-mail at work"))
  static let body = OptionEntry(
    "body", value: Placeholder.municipality,
    Phrase(
      nl: "code van de gemeente (leeg: van de provincie)",
      en: "code of the municipality (empty: of the province)"))
  static let absent = OptionEntry(
    "absent", value: Phrase(nl: "VAN..TOT", en: "FROM..TO"),
    Phrase(
      nl: "afwezig, met dagen als 2024-07-22; mag vaker (leeg: nooit)",
      en: "absent, with days like 2024-07-22; more than once if need be (empty: never)"))
  static let person = [name, role, contact, body, absent, author, dryRun]
}
