/// Who the province works with: `reference/people.json`.
extension CommandTable {
  static let peopleEntries = [people, addPerson, changePerson, forgetPerson]

  package static let people = CommandEntry(
    "people", "personen", "wie er achter de initialen schuilgaan",
    examples: [.init("trede personen", "de lijst, met wie er vandaag niet is")],
    remarks: [
      "Ook: trede personen toevoegen, wijzigen en vergeten (trede people add, change, forget). Alleen werkgegevens; "
        + "dossiers en logboek bevatten alleen de id."
    ])

  package static let addPerson = CommandEntry(
    "people-add", "personen-toevoegen", argument: "ID", "een persoon toevoegen",
    examples: [.init("trede personen toevoegen mb --name 'M. de Boer' --role toezichthouder", "een collega")],
    options: OptionTable.person)

  package static let changePerson = CommandEntry(
    "people-change", "personen-wijzigen", argument: "ID",
    "een persoon wijzigen; wat niet genoemd wordt blijft",
    examples: [
      .init(
        "trede personen wijzigen jk --absent 2024-07-22..2024-08-09",
        "afwezig: regels vallen aan de vervanger"),
      .init("trede personen wijzigen jk --absent ''", "toch niet afwezig"),
    ],
    options: OptionTable.person)

  package static let forgetPerson = CommandEntry(
    "people-forget", "personen-vergeten", argument: "ID",
    "een persoon uit de lijst halen, en zeggen waar de naam nog in vrije tekst staat",
    examples: [.init("trede personen vergeten jk --yes", "zonder te vragen")],
    options: [OptionTable.author, OptionTable.yes],
    remarks: [
      "Dit staat niet in het logboek en is niet ongedaan te maken: anders zou er niets vergeten zijn."
    ])
}

extension OptionTable {
  static let name = OptionEntry("name", value: "TEKST", "de naam")
  static let role = OptionEntry("role", value: "TEKST", "de rol, zoals “wethouder wonen”")
  static let contact = OptionEntry("contact", value: "TEKST", "telefoon of e-mail op het werk")
  static let body = OptionEntry("body", value: "GEMEENTE", "code van de gemeente (leeg: van de provincie)")
  static let absent = OptionEntry(
    "absent", value: "VAN..TOT", "afwezig, met dagen als 2024-07-22; mag vaker (leeg: nooit)")
  static let person = [name, role, contact, body, absent, author]
}
