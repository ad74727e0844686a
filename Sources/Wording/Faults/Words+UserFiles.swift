/// Why a file that the user named could not be read or written.
package struct UserFileFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case missing
    /// A folder, a pipe or a device.
    case noFile
    case noPermission
    /// The folder that it is to be in is not there, or is no folder.
    case noFolder
    case readOnly
    case full
    case tooLarge(limit: Int)
    case disk(code: Int32)
  }

  /// As the user named it.
  package var path: String
  package var kind: Kind

  package init(path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

extension Words {
  package func userFileFault(_ fault: UserFileFault) -> String {
    let path = fault.path
    return switch fault.kind {
    case .missing: "Er is geen bestand \(path). Controleer de naam."
    case .noFile: "\(path) is geen gewoon bestand. Noem een bestand."
    case .noPermission: "\(path) mag niet gelezen of geschreven worden. Controleer de rechten."
    case .noFolder: "De map van \(path) is er niet. Maak hem eerst, of noem een andere."
    case .readOnly: "\(path) staat op een plek waar niet geschreven mag worden. Kies een andere map."
    case .full: "De schijf is vol; \(path) is niet geschreven. Maak ruimte en probeer het opnieuw."
    case .tooLarge(let limit):
      "\(path) is groter dan \(number(limit / 1_000_000)) MB. Zet alleen de tabel in het bestand."
    case .disk(let code): "\(path) kon niet gelezen of geschreven worden (systeemfout \(code))."
    }
  }
}
