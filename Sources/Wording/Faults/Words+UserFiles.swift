/// Why a file that the user named could not be read or written.
package struct UserFileFault: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case missing
    /// A folder, or a device that cannot be used so.
    case noFile
    /// A link that leads nowhere.
    case deadLink
    case noPermission
    /// The folder that it is to be in is not there, or is no folder.
    case noFolder
    case readOnly
    case full
    case tooLarge(limit: Int)
    case disk(code: Int32)
  }

  /// As the user named it; `-` is a standard stream.
  package var path: String
  package var kind: Kind
  /// It was to be written, or made; else it was to be read.
  package var isOutput: Bool

  package init(path: String, _ kind: Kind, isOutput: Bool = false) {
    self.path = path
    self.kind = kind
    self.isOutput = isOutput
  }
}

extension Words {
  package func userFileFault(_ fault: UserFileFault) -> String {
    if fault.path == "-" { return streamFault(fault) }
    let path = fault.path
    return switch fault.kind {
    case .missing:
      say(
        nl: "Er is geen bestand \(path). Controleer de naam.", en: "There is no file \(path). Check the name."
      )
    case .noFile:
      say(
        nl: "\(path) is geen gewoon bestand. Noem een bestand.",
        en: "\(path) is no ordinary file. Name a file.")
    case .deadLink:
      say(
        nl: "\(path) is een koppeling naar iets dat er niet is. Noem het bestand zelf.",
        en: "\(path) is a link to something that is not there. Name the file itself.")
    case .noPermission:
      fault.isOutput
        ? say(
          nl: "\(path) mag niet geschreven worden. Controleer de rechten.",
          en: "You may not write \(path). Check the permissions.")
        : say(
          nl: "\(path) mag niet gelezen worden. Controleer de rechten.",
          en: "You may not read \(path). Check the permissions.")
    case .noFolder:
      say(
        nl: "De map van \(path) is er niet. Maak hem eerst, of noem een andere.",
        en: "The folder of \(path) is not there. Make it first, or name another.")
    case .readOnly:
      say(
        nl: "\(path) staat op een plek waar niet geschreven mag worden. Kies een andere map.",
        en: "\(path) is in a place that cannot be written to. Choose another folder.")
    case .full:
      say(
        nl: "De schijf is vol; \(path) is niet geschreven. Maak ruimte en probeer het opnieuw.",
        en: "The disk is full; \(path) was not written. Make room and try again.")
    case .tooLarge(let limit): tooLarge(path, limit)
    case .disk(let code):
      fault.isOutput
        ? say(
          nl: "\(path) kon niet geschreven worden (systeemfout \(code)).",
          en: "\(path) could not be written (system error \(code)).")
        : say(
          nl: "\(path) kon niet gelezen worden (systeemfout \(code)).",
          en: "\(path) could not be read (system error \(code)).")
    }
  }

  /// The user named no file, so none is spoken of.
  private func streamFault(_ fault: UserFileFault) -> String {
    switch fault.kind {
    case .full:
      say(
        nl: "De uitvoer kon niet geschreven worden: de schijf is vol. Maak ruimte en probeer het opnieuw.",
        en: "The output could not be written: the disk is full. Make room and try again.")
    case .tooLarge(let limit): tooLarge(say(nl: "De invoer", en: "The input"), limit)
    case .missing, .noFile, .deadLink, .noPermission, .noFolder, .readOnly, .disk:
      fault.isOutput
        ? say(nl: "De uitvoer kon niet geschreven worden.", en: "The output could not be written.")
        : say(nl: "De invoer kon niet gelezen worden.", en: "The input could not be read.")
    }
  }

  private func tooLarge(_ what: String, _ limit: Int) -> String {
    let megabytes = number(limit / 1_000_000)
    return say(
      nl: "\(what) is groter dan \(megabytes) MB. Zet alleen de tabel in het bestand.",
      en: "\(what) is larger than \(megabytes) MB. Put only the table in the file.")
  }

  // MARK: - What stands there already

  package func written(_ path: String) -> String {
    say(nl: "Geschreven: \(path)", en: "Written: \(path)")
  }

  package func unchangedFile(_ path: String) -> String {
    say(nl: "Ongewijzigd: \(path)", en: "Unchanged: \(path)")
  }

  package func fileExists(_ path: String) -> String {
    say(
      nl: "\(path) bestaat al, met iets anders erin. Noem een andere naam, of vervang het met --force. ",
      en: "\(path) is there already, with something else in it. Name another, or replace it with --force. ")
      + nothingWritten
  }

  package func reallyReplace(_ path: String) -> String {
    say(
      nl: "\(path) bestaat al, met iets anders erin. Vervangen?",
      en: "\(path) is there already, with something else in it. Replace it?")
  }

  /// - Parameter store: the folder that the file would be in.
  package func fileOfStore(_ path: String, _ store: String) -> String {
    say(
      nl: "\(path) ligt in de dossiermap \(store), bij wat trede zelf bijhoudt. Daar komt geen uitvoer. ",
      en: "\(path) is in the store \(store), among what trede keeps itself. Output never goes there. ")
      + say(nl: "Kies een andere plek. ", en: "Choose another place. ") + nothingWritten
  }
}
