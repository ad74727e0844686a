internal import Supervision

/// Everything of a store but its cases: the settings and the reference data, and what could not be read of
/// them.
struct StoreFrame {
  static let settingsFile = "trede.json"
  static let referenceFolder = "reference"
  /// The reference files, in the order in which they are read. Another file in the folder is left alone.
  static let referenceFiles = [
    "holidays.json", "municipalities.json", "policies.json", PeopleFile.name, HeadingsFile.name,
  ]

  let settings: StoreSettings
  let reference: ReferenceBook
  let unreadable: [UnreadableFile]

  /// - Parameter name: what the store is called when its settings do not say.
  init(store: Folder, name: String, shared: SharedReference) {
    var reading = FrameReading()
    settings = reading.settings(in: store) ?? StoreSettings(name: name)
    reading.readReference(in: store)
    reading.readReference(shared)
    reference = reading.reference.book
    unreadable = reading.unreadable
  }
}

/// The work of reading a frame: one tape for all of its files.
private struct FrameReading: ~Copyable {
  private(set) var reference = ReferenceDecoder()
  private(set) var unreadable: [UnreadableFile] = []
  private var tape = JSONTape()

  mutating func settings(in store: Folder) -> StoreSettings? {
    guard fill(StoreFrame.settingsFile, from: store, path: StoreFrame.settingsFile) else { return nil }
    return read(StoreFrame.settingsFile, SettingsDecoder.decode)
  }

  /// The additions of the store go before the shared data, so they are read first.
  mutating func readReference(in store: Folder) {
    let folder: Folder
    do throws(FileFault) {
      folder = try Folder(StoreFrame.referenceFolder, in: store)
    } catch {
      note(error, of: StoreFrame.referenceFolder)
      return
    }
    for name in StoreFrame.referenceFiles {
      let path = "\(StoreFrame.referenceFolder)/\(name)"
      if fill(name, from: folder, path: path) { readReference(name, path: path) }
    }
  }

  mutating func readReference(_ shared: SharedReference) {
    let files = [shared.holidays, shared.municipalities, shared.policies]
    // People and headings belong to a store, and are last in the list: nothing of them is shared.
    for (name, bytes) in zip(StoreFrame.referenceFiles, files) {
      tape.fill { text in bytes.withUnsafeBytes { text.replace(with: $0) } }
      readReference(name, path: "Data/Reference/\(name)")
    }
  }

  /// A file with a fault adds nothing at all.
  private mutating func readReference(_ name: String, path: String) {
    var decoder = reference
    let isRead: Void? = read(path) { root throws(JSONFault) in
      switch name {
      case "holidays.json": try decoder.readHolidays(root)
      case "municipalities.json": try decoder.readMunicipalities(root)
      case PeopleFile.name: try decoder.readPeople(root)
      case HeadingsFile.name: try decoder.readHeadings(root)
      default: try decoder.readPolicies(root)
      }
    }
    if isRead != nil { reference = decoder }
  }

  private mutating func fill(_ name: String, from folder: Folder, path: String) -> Bool {
    guard case .failure(let fault) = folder.reading(name, into: &tape).outcome else { return true }
    note(fault, of: path)
    return false
  }

  /// Settings and reference data need not be there.
  private mutating func note(_ fault: FileFault, of path: String) {
    if fault != .vanished { unreadable.append(UnreadableFile(file: path, fault: fault)) }
  }

  private mutating func read<Value>(
    _ path: String, _ decode: (JSONNode) throws(JSONFault) -> Value
  ) -> Value? {
    do throws(JSONFault) {
      try tape.parse()
      return try tape.withRoot(decode)
    } catch {
      unreadable.append(UnreadableFile(file: path, error, in: tape.text))
      return nil
    }
  }
}
