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
    case .missing:
      say(
        nl: "Er is geen bestand \(path). Controleer de naam.", en: "There is no file \(path). Check the name."
      )
    case .noFile:
      say(
        nl: "\(path) is geen gewoon bestand. Noem een bestand.",
        en: "\(path) is not an ordinary file. Name a file.")
    case .noPermission:
      say(
        nl: "\(path) mag niet gelezen of geschreven worden. Controleer de rechten.",
        en: "\(path) cannot be read or written. Check the permissions.")
    case .noFolder:
      say(
        nl: "De map van \(path) is er niet. Maak hem eerst, of noem een andere.",
        en: "The folder of \(path) is not there. Make it first, or name another.")
    case .readOnly:
      say(
        nl: "\(path) staat op een plek waar niet geschreven mag worden. Kies een andere map.",
        en: "\(path) is in a read-only place. Choose another folder.")
    case .full:
      say(
        nl: "De schijf is vol; \(path) is niet geschreven. Maak ruimte en probeer het opnieuw.",
        en: "The disk is full; \(path) was not written. Make room and try again.")
    case .tooLarge(let limit):
      say(
        nl: "\(path) is groter dan \(number(limit / 1_000_000)) MB. Zet alleen de tabel in het bestand.",
        en: "\(path) is larger than \(number(limit / 1_000_000)) MB. Put only the table in the file.")
    case .disk(let code):
      say(
        nl: "\(path) kon niet gelezen of geschreven worden (systeemfout \(code)).",
        en: "\(path) could not be read or written (system error \(code)).")
    }
  }
}
