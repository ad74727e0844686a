import Browser
import Wording

/// The user's folder of settings, a small file for each.
package struct SettingFolder {
  /// `nil` where neither `XDG_CONFIG_HOME` nor `HOME` says where it is.
  package var path: String?
  /// The text of a file; `nil` when there is none.
  package var read: (_ name: String) throws(SettingFailure) -> String?
  /// Replaces a file as a whole, and makes the folder where needed.
  package var write: (_ name: String, _ text: String) throws(SettingFailure) -> Void

  package init(
    path: String?, read: @escaping (_ name: String) throws(SettingFailure) -> String?,
    write: @escaping (_ name: String, _ text: String) throws(SettingFailure) -> Void
  ) {
    self.path = path
    self.read = read
    self.write = write
  }

  /// For who has no such folder.
  package static var none: SettingFolder {
    SettingFolder(path: nil) { _ in
      nil
    } write: { _, _ throws(SettingFailure) in
      throw .noFolder
    }
  }

  /// The folder on the disk, through the files that a user names.
  package init(path: String?, files: UserFiles) {
    self.init(path: path) { name throws(SettingFailure) in
      guard let path else { return nil }
      return try SettingFolder.text("\(path)/\(name)", files)
    } write: { name, text throws(SettingFailure) in
      guard let path else { throw .noFolder }
      do throws(UserFileFault) {
        try files.makeFolder(path)
        try files.write("\(path)/\(name)", Array(text.utf8))
      } catch {
        throw .file(error)
      }
    }
  }

  private static func text(_ path: String, _ files: UserFiles) throws(SettingFailure) -> String? {
    let bytes: [UInt8]
    do throws(UserFileFault) {
      bytes = try files.read(path)
    } catch {
      if error.kind == .missing || error.kind == .noFolder { return nil }
      throw .file(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: path) }
    return text
  }
}

extension SettingFolder {
  /// The user's own views; a file that is not there has none.
  func views() throws(SettingFailure) -> ViewsFile {
    ViewsFile(try read(ViewsFile.name) ?? "", path: "\(path ?? "")/\(ViewsFile.name)")
  }
}
