import Supervision
import Wording

/// Holds a template and its parts to the names there are, before anything is made with it, and works out how long
/// what is made becomes at most: parts within parts and lists within lists soon have no end.
struct TemplateCheck {
  /// More parts than any letter has, each counted as often as it stands somewhere.
  static let partLimit = 1000
  /// Bytes that no letter and no page comes near.
  static let lengthLimit = 10_000_000

  let names: [TemplateName]
  /// How often a section of a list is gone through at most.
  let longestList: Int
  /// The text of a part and the file it is from.
  let part: (_ name: String) throws(TemplateFault) -> TemplateFile?
  private(set) var parts: [String: TemplateFile] = [:]
  private var tags: [String: [TemplateTag]] = [:]
  private var partCount = 0
  private var length = 0

  init(
    names: [TemplateName], longestList: Int,
    part: @escaping (_ name: String) throws(TemplateFault) -> TemplateFile?
  ) {
    self.names = names
    self.longestList = max(1, longestList)
    self.part = part
  }

  mutating func check(_ file: TemplateFile) throws(TemplateFault) {
    try check(file, scopes: [names], inside: [], times: 1)
  }

  /// - Parameters:
  ///   - scopes: the names of the sections that the place is in, the innermost last.
  ///   - times: how often the place is gone through at most.
  private mutating func check(
    _ file: TemplateFile, scopes: [[TemplateName]], inside outer: [String], times: Int
  ) throws(TemplateFault) {
    var scopes = scopes
    var times = [times]
    var open: [TemplateTag] = []
    let tags = try tags(of: file)
    // What stands behind the last tag is counted as if it stood before the first.
    try count(file.text.utf8.count - tags.reduce(0) { $0 + $1.before }, times[0], in: file)
    for tag in tags {
      func fault(_ kind: TemplateFault.Kind) -> TemplateFault {
        TemplateFault(template: file.path, line: tag.line, kind)
      }
      try count(tag.before, times[times.count - 1], in: file)
      switch tag.kind {
      case .part:
        guard !outer.contains(tag.name) else { throw fault(.circle(tag.name)) }
        if parts[tag.name] == nil { parts[tag.name] = try part(tag.name) }
        guard let next = parts[tag.name] else { throw fault(.missingPart(tag.name)) }
        partCount += 1
        guard partCount <= TemplateCheck.partLimit else {
          throw fault(.tooManyParts(limit: TemplateCheck.partLimit))
        }
        try check(next, scopes: scopes, inside: outer + [tag.name], times: times[times.count - 1])
      case .end:
        guard let last = open.popLast() else { throw fault(.unopenedSection(tag.name)) }
        guard last.name == tag.name else { throw fault(.crossedSection(tag.name, open: last.name)) }
        scopes.removeLast()
        times.removeLast()
      case .value, .section, .inverted:
        guard let found = TemplateCheck.find(tag.name, in: scopes) else {
          throw fault(.unknownName(tag.name, near: near(tag.name, in: scopes)))
        }
        guard tag.kind != .value else {
          // A part or a list has no words of its own, and a flag would say "true".
          guard found.kind == .text else { throw fault(.unknownTag(tag.name)) }
          continue
        }
        open.append(tag)
        scopes.append(tag.kind == .section ? found.inner : [])
        let isGoneThrough = tag.kind == .section && found.kind == .list
        times.append(times[times.count - 1] * (isGoneThrough ? longestList : 1))
      }
    }
    if let left = open.last {
      throw TemplateFault(template: file.path, line: left.line, .unclosedSection(left.name))
    }
  }

  private mutating func tags(of file: TemplateFile) throws(TemplateFault) -> [TemplateTag] {
    if let known = tags[file.path] { return known }
    let found = try TemplateTag.all(in: file.text, of: file.path)
    tags[file.path] = found
    return found
  }

  /// A tag counts for a line, however much its words are.
  private mutating func count(_ bytes: Int, _ times: Int, in file: TemplateFile) throws(TemplateFault) {
    let (product, isTooMuch) = times.multipliedReportingOverflow(by: bytes + 80)
    length += isTooMuch ? TemplateCheck.lengthLimit : product
    guard length <= TemplateCheck.lengthLimit else {
      throw TemplateFault(template: file.path, line: nil, .tooLong(limit: TemplateCheck.lengthLimit))
    }
  }

  private static func find(_ dotted: String, in scopes: [[TemplateName]]) -> TemplateName? {
    let names = dotted.split(separator: ".")
    guard let first = names.first, let scope = scopes.last(where: { $0[first] != nil }) else { return nil }
    return names.dropFirst().reduce(scope[first]) { found, name in
      // A list has to be gone through; only one thing has a name to reach into.
      found?.kind == .part ? found?.inner[name] : nil
    }
  }

  private func near(_ name: String, in scopes: [[TemplateName]]) -> String? {
    Spelling.nearest(to: name, among: scopes.flatMap { $0.map(\.name) })
  }
}
