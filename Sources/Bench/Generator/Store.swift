/// A generated store and what was put into it.
struct Store {
  let folder: String
  let cases: [CaseOutline]
  /// Bytes of all case files together.
  let bytes: Int

  var casesFolder: String { folder + "/cases" }

  /// The same cases as a text file of one line each, for the C list.
  var listFile: String { folder + ".txt" }

  /// The names in it, to recognise a screen by.
  let names: Set<String>

  static let settings: JSON = [
    "format": 1, "name": "Meetstore", "province": "provincie Voorbeeld", "practice": true,
    "warning": ["general": 14], "figuresExpectedAfter": 14,
  ]

  /// Writes a store of `count` cases into the new folder `folder`, and its list beside it.
  init(count: Int, in folder: String) throws {
    try Files.makeFolder(folder)
    try Files.makeFolder(folder + "/cases")
    try Files.write(Store.settings.fileText, to: folder + "/trede.json")
    var bytes = 0
    let cases = (0..<count).map(CaseOutline.init)
    for outline in cases {
      let text = CaseFile.text(outline)
      bytes += text.utf8.count
      try Files.write(text, to: "\(folder)/cases/\(outline.identifier).json")
    }
    self.folder = folder
    self.cases = cases
    self.bytes = bytes
    names = Set(cases.map(\.municipality))
    try Files.write(cases.map(\.line).joined(separator: "\n") + "\n", to: listFile)
  }

  /// How often a screen names a case.
  func rows(in text: VisibleText) -> Int { text.words.count { names.contains(String($0)) } }
}
