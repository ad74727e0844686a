import Supervision

/// The screen that is shown when there is no store.
extension Words {
  package var welcomeTitle: String { say(nl: "Welkom bij trede", en: "Welcome to trede") }

  package func welcomeReason(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path):
      say(nl: "Er is nog geen map met dossiers: \(path)", en: "There is no folder of cases yet: \(path)")
    case .empty(let path):
      say(
        nl: "In deze map staan nog geen dossiers: \(path)",
        en: "There are no cases in this folder yet: \(path)")
    default: storeFailure(failure)
    }
  }

  package var chooseExample: String {
    say(
      nl: "Voorbeeld   een oefenprovincie met twaalf verzonnen gemeenten",
      en: "Example     a practice province with twelve made-up municipalities")
  }
  package var chooseNew: String {
    say(nl: "Nieuw       een lege dossiermap maken", en: "New         make an empty folder of cases")
  }
  package var chooseFolder: String {
    say(
      nl: "Map kiezen  een map openen waarin al dossiers staan",
      en: "Choose      open a folder that has cases in it")
  }
  package var folderPrompt: String { say(nl: "map: ", en: "folder: ") }
  package func exampleGoesTo(_ path: String) -> String {
    say(nl: "het voorbeeld komt in \(path)", en: "the example goes into \(path)")
  }
  package func goesOnTo(_ path: String) -> String {
    say(nl: "verder met de lege map \(path)", en: "go on with the empty folder \(path)")
  }
  package func newGoesTo(_ path: String) -> String {
    say(nl: "de nieuwe map wordt \(path)", en: "the new folder is \(path)")
  }
}
