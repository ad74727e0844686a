/// Which parts belong to a part, as its relationships say.
final class Relationships: XMLListener {
  struct Target {
    /// The last word of its type, such as `worksheet`. What comes before it differs between the forms of
    /// Office.
    var kind: String
    var part: String
  }

  private(set) var targets: [String: Target] = [:]
  private let folder: [Substring]

  /// - Parameter part: the name of the part whose relationships are wanted; empty for those of the whole
  ///   package.
  init(of part: String, in archive: ZipArchive) throws(TableFault) {
    folder = part.split(separator: "/").dropLast()
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    try archive.look((folder + ["_rels", "\(file).rels"]).joined(separator: "/"), self)
  }

  func first(_ kind: String) -> String? {
    targets.values.filter { $0.kind == kind }.map(\.part).min()
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == XMLName(.packageRelationship, "Relationship"), attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    targets[id] = Target(kind: kind, part: resolved(target))
  }

  func text(_ bytes: UnsafeRawBufferPointer) {}
  func end(_ name: XMLName) {}

  /// The name of a part that is named from the folder of another.
  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step != ".." { path.append(step) } else if !path.isEmpty { path.removeLast() }
    }
    return path.joined(separator: "/")
  }
}
