import Wording

/// What was recorded: taking it back, doing it again, looking it up, and editing a case by hand.
extension CommandTable {
  package static let undo = CommandEntry(
    "undo", "ongedaan", argument: Phrase(nl: "[STAP]", en: "[STEP]"),
    Phrase(
      nl: "de laatste stap ongedaan maken, van wie ook", en: "take the latest step back, whoever made it"),
    examples: [
      .init(
        Phrase(nl: "trede ongedaan", en: "trede undo"),
        Phrase(nl: "de laatste stap die nog staat", en: "the latest step that still stands")),
      .init(
        Phrase(nl: "trede ongedaan --author jk", en: "trede undo --author jk"),
        Phrase(nl: "onder deze naam in het logboek", en: "under this name in the log")),
    ],
    options: [OptionTable.author, OptionTable.dryRun],
    remarks: [
      Phrase(
        nl:
          "STAP is een id uit: trede logboek --json. Een stap waar later op is voortgebouwd blijft staan: eerst "
          + "moet die latere stap ongedaan gemaakt worden. Het logboek groeit alleen: ook dit komt erin.",
        en:
          "STEP is an id from: trede log --json. A step that was built upon later stays: that later step has to be "
          + "undone first. The log only grows: this goes into it too.")
    ])

  package static let redo = CommandEntry(
    "redo", "opnieuw",
    Phrase(nl: "opnieuw doen wat het laatst ongedaan is gemaakt", en: "do again what was undone last"),
    examples: [
      .init(
        Phrase(nl: "trede opnieuw", en: "trede redo"),
        Phrase(nl: "de laatste stap die ongedaan is gemaakt", en: "the latest step that was undone"))
    ],
    options: [OptionTable.author, OptionTable.dryRun])

  package static let log = CommandEntry(
    "log", "logboek", argument: Phrase(nl: "[GEMEENTE]", en: "[MUNICIPALITY]"),
    Phrase(
      nl: "wie wat wanneer vastlegde, het laatste eerst", en: "who recorded what and when, the latest first"),
    examples: [
      .init(
        Phrase(nl: "trede logboek", en: "trede log"),
        Phrase(nl: "de hele dossiermap", en: "the whole folder of cases")),
      .init(
        Phrase(nl: "trede logboek almere --limit 10", en: "trede log almere --limit 10"),
        Phrase(nl: "de laatste tien stappen van één dossier", en: "the latest ten steps of one case")),
      .init(
        Phrase(nl: "trede logboek --json", en: "trede log --json"),
        Phrase(nl: "met alle waarden, voor en na", en: "with all values, before and after")),
    ],
    options: [OptionTable.limit, OptionTable.domain])

  package static let edit = CommandEntry(
    "edit", "bewerk", argument: Placeholder.municipality,
    Phrase(nl: "een dossier als tekst bewerken in uw editor", en: "edit a case as text in your editor"),
    examples: [
      .init(
        Phrase(nl: "trede bewerk almere", en: "trede edit almere"),
        Phrase(
          nl: "het bestand, nagekeken voordat het wordt vastgelegd",
          en: "the file, checked before it is recorded"))
    ],
    options: [OptionTable.domain, OptionTable.author, OptionTable.yes, OptionTable.noInput],
    remarks: [
      Phrase(
        nl:
          "De editor komt uit TREDE_EDITOR, VISUAL of EDITOR. Een tekst die niet klopt wordt niet vastgelegd maar "
          + "bewaard, met de plaats van de fout; een BSN of V-nummer erin ook, tenzij u --yes zegt.",
        en:
          "The editor comes from TREDE_EDITOR, VISUAL or EDITOR. A text that is wrong is not recorded but kept, with "
          + "the place of the fault; so is one with a BSN or V-nummer in it, unless you say --yes.")
    ])
}
