/// What was recorded: taking it back, doing it again, looking it up, and editing a case by hand.
extension CommandTable {
  package static let undo = CommandEntry(
    "undo", "ongedaan", argument: "[STAP]", "de laatste stap ongedaan maken, van wie ook",
    examples: [
      .init("trede ongedaan", "de laatste stap die nog staat"),
      .init("trede ongedaan --author jk", "onder deze naam in het logboek"),
    ],
    options: [OptionTable.author],
    remarks: [
      "STAP is een id uit: trede logboek --json. Een stap waar later op is voortgebouwd blijft staan: eerst moet "
        + "die latere stap ongedaan gemaakt worden. Het logboek groeit alleen: ook dit komt erin."
    ])

  package static let redo = CommandEntry(
    "redo", "opnieuw", "opnieuw doen wat het laatst ongedaan is gemaakt",
    examples: [.init("trede opnieuw", "de laatste stap die ongedaan is gemaakt")],
    options: [OptionTable.author])

  package static let log = CommandEntry(
    "log", "logboek", argument: "[GEMEENTE]", "wie wat wanneer vastlegde, het laatste eerst",
    examples: [
      .init("trede logboek", "de hele dossiermap"),
      .init("trede logboek almere --limit 10", "de laatste tien stappen van één dossier"),
      .init("trede logboek --json", "met alle waarden, voor en na"),
    ],
    options: [OptionTable.limit, OptionTable.domain])

  package static let edit = CommandEntry(
    "edit", "bewerk", argument: "GEMEENTE", "een dossier als tekst bewerken in uw editor",
    examples: [.init("trede bewerk almere", "het bestand, nagekeken voordat het wordt vastgelegd")],
    options: [OptionTable.domain, OptionTable.author],
    remarks: [
      "De editor komt uit TREDE_EDITOR, VISUAL of EDITOR. Een tekst die niet klopt wordt niet vastgelegd maar "
        + "bewaard, met de plaats van de fout."
    ])
}
