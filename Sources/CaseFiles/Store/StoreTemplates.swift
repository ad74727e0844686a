package import Supervision

/// The templates that a store has of its own: `templates/letter.txt.mustache`.
enum StoreTemplates {
  static let folder = "templates"
  static let ending = ".mustache"
  /// A letter with everything around it comes nowhere near this.
  static let limit = 1_048_576
  private static let kinds = ["letter.", "dossier.", "site."]

  /// A name says which document it is of, and never leads out of the folder.
  static func isTemplate(_ name: String) -> Bool {
    kinds.contains { name.hasPrefix($0) && name.utf8.count > $0.utf8.count }
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      }
  }

  static func read(_ name: String, in store: Folder) throws(FileFault) -> String? {
    var text = PaddedBytes(capacity: 0)
    do throws(FileFault) {
      let folder = try Folder(StoreTemplates.folder, in: store)
      _ = try folder.read(name + ending, into: &text, limit: limit)
    } catch {
      if error == .vanished { return nil }
      throw error
    }
    let read = text.withBytes { bytes in String(validating: bytes, as: UTF8.self) }
    guard let read else { throw .notUTF8 }
    guard !read.hasPrefix("\u{FEFF}") else { throw .byteOrderMark }
    return read
  }
}

extension FolderStore {
  package func template(_ name: String) throws(UnreadableFile) -> String? {
    guard StoreTemplates.isTemplate(name) else { return nil }
    do throws(FileFault) {
      return try StoreTemplates.read(name, in: try Folder(path: path))
    } catch {
      let file = "\(StoreTemplates.folder)/\(name)\(StoreTemplates.ending)"
      throw UnreadableFile(file: file, fault: error)
    }
  }
}
