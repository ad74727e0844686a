import Supervision

/// The headings of the tables that leave the program.
extension Words {
  package var itemTableHeadings: [String] {
    [
      "gemeente", "code", "domein", "trede", "stand", "dagen", "soort", "wat", "letterlijk", "grondslag",
      "aan zet", "eerste dag", "laatste dag", "opmerking", "gevraagd", "geteld", "tekort", "dossier", "id",
    ]
  }

  package var municipalityTableHeadings: [String] {
    [
      "gemeente", "code", "domein", "trede", "naam van de trede", "sinds", "oordeel over", "oordeel", "kleur",
      "halfjaar", "beginstand", "taakstelling", "totaal", "gehuisvest", "stand per", "procent", "aan zet",
      "volgende stap", "stand volgende stap", "dagen", "eerste dag", "laatste dag", "dossier",
    ]
  }

  /// `3`, `geen`, `onbekend`
  package func tredeAlone(_ place: LadderPlace) -> String {
    switch place {
    case .on(let trede): String(trede.number)
    case .off: none
    case .unknown: "onbekend"
    }
  }
}
