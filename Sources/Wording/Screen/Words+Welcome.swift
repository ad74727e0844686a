import Supervision

/// The screen that is shown when there is no store.
extension Words {
  package var welcomeTitle: String { "Welkom bij trede" }

  package func welcomeReason(_ failure: StoreFailure) -> String {
    switch failure {
    case .missing(let path): "Er is nog geen map met dossiers: \(path)"
    case .empty(let path): "In deze map staan nog geen dossiers: \(path)"
    default: storeFailure(failure)
    }
  }

  package var chooseExample: String { "Voorbeeld   een oefenprovincie met twaalf verzonnen gemeenten" }
  package var chooseNew: String { "Nieuw       een lege dossiermap maken" }
  package var chooseFolder: String { "Map kiezen  een map openen waarin al dossiers staan" }
  package var folderPrompt: String { "map: " }
  package func exampleGoesTo(_ path: String) -> String { "het voorbeeld komt in \(path)" }
  package func goesOnTo(_ path: String) -> String { "verder met de lege map \(path)" }
  package func newGoesTo(_ path: String) -> String { "de nieuwe map wordt \(path)" }
}
