/// What the disk said about all files of a store at one look.
struct StoreStamp {
  private let frame: FolderStamp
  private let reference: FolderStamp
  var cases: FolderStamp
  let hasSettings: Bool

  /// A look at everything but the cases.
  init(frameOf store: Folder) {
    frame = FolderStamp(of: [StoreFrame.settingsFile], in: store)
    hasSettings = (try? store.status(of: StoreFrame.settingsFile)) != nil
    reference = StoreStamp.stamp(of: StoreFrame.referenceFolder, in: store) { _ in StoreFrame.referenceFiles }
    cases = FolderStamp()
  }

  init(of store: Folder) {
    self.init(frameOf: store)
    cases = StoreStamp.stamp(of: CaseFileReader.folder, in: store) { folder in
      (try? folder.names(endingIn: ".json")) ?? []
    }
  }

  func differs(from earlier: StoreStamp) -> Bool {
    [(frame, earlier.frame), (reference, earlier.reference), (cases, earlier.cases)].contains { now, before in
      !now.changes(since: before).isEmpty
    }
  }

  private static func stamp(
    of name: String, in store: Folder, names: (Folder) -> [String]
  ) -> FolderStamp {
    guard let folder = try? Folder(name, in: store) else { return FolderStamp() }
    return FolderStamp(of: names(folder), in: folder)
  }
}
