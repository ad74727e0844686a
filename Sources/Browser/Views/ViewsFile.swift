import Supervision
import Wording

/// The user's own views as a text that people can write:
///
///     [te laat in het noorden]
///     screen = today
///     filter = te-laat noord
///
/// A line that is not understood is named and passed over; it stays in the file.
package struct ViewsFile {
  /// The name of the file in the settings folder.
  package static let name = "views"

  private var lines: SettingLines
  package private(set) var faults: [SettingFault] = []
  package private(set) var book = ViewBook()
  private let path: String

  /// - Parameter path: where the text stands, for what is said about its lines.
  package init(_ text: String, path: String) {
    self.path = path
    lines = SettingLines(text)
    read()
  }

  package var text: String { lines.text }

  // MARK: - Reading

  private enum Key: String, CaseIterable {
    case screen, filter, sort, reversed, columns

    var word: Phrase {
      switch self {
      case .screen: Phrase(nl: "scherm", en: "screen")
      case .filter: Phrase(nl: "filter", en: "filter")
      case .sort: Phrase(nl: "sorteren", en: "sort")
      case .reversed: Phrase(nl: "omgekeerd", en: "reversed")
      case .columns: Phrase(nl: "kolommen", en: "columns")
      }
    }
  }

  private mutating func read() {
    var views: [SavedView] = []
    var isOpen = false
    faults = []
    for (number, line) in lines.lines {
      switch line {
      case .blank: break
      case .other(let text): report(number, .noSetting(text))
      case .heading(let name):
        isOpen = false
        if name.comparable.isEmpty {
          report(number, .namelessView)
        } else if ViewBook.isShipped(name) || views.contains(where: { $0.name.comparable == name.comparable })
        {
          report(number, .nameTaken(name))
        } else {
          views.append(SavedView(name, .today))
          isOpen = true
        }
      case .setting(let key, let value):
        if isOpen {
          take(key, value, at: number, into: &views[views.count - 1])
        } else if views.isEmpty {
          report(number, .outsideView(key))
        }
      }
    }
    // Whose column a word of both is, the screen says, which may stand below it.
    book = ViewBook(
      views.map { view in
        var view = view
        if view.screen == .figures { view.sort = nil } else { view.figureSort = nil }
        return view
      })
  }

  private mutating func report(_ line: Int, _ kind: SettingFault.Kind) {
    faults.append(SettingFault(file: path, line: line, kind))
  }

  private mutating func take(_ typed: String, _ value: String, at line: Int, into view: inout SavedView) {
    guard let key = Key.allCases.first(where: { $0.word.isAnywhere(typed.folded) }) else {
      let known = Key.allCases.flatMap { key in Language.allCases.map { key.word.in($0) } }
      return report(line, .unknownKey(typed, near: Spelling.nearest(to: typed, among: known)))
    }
    switch key {
    case .filter:
      view.filter = value
      let odd = Filter(value).notUnderstood
      if !odd.isEmpty { report(line, .notUnderstood(odd)) }
    case .screen:
      guard let screen = View(word: value) else {
        return reportValue(value, of: typed, at: line, among: View.allCases.map(\.word))
      }
      view.screen = screen
    case .sort:
      view.sort = SortColumn(word: value)
      view.figureSort = FigureSort(word: value)
      if view.sort == nil, view.figureSort == nil {
        let known = SortColumn.allCases.map(\.word) + FigureSort.allCases.map(\.word)
        reportValue(value, of: typed, at: line, among: known)
      }
    case .reversed:
      let yes = Phrase(nl: "ja", en: "yes")
      let no = Phrase(nl: "nee", en: "no")
      guard yes.isAnywhere(value.folded) || no.isAnywhere(value.folded) else {
        return reportValue(value, of: typed, at: line, among: [yes, no])
      }
      view.isReversed = yes.isAnywhere(value.folded)
    case .columns:
      var columns: Set<SortColumn> = []
      for word in value.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
        if let column = SortColumn(word: word), SortColumn.optional.contains(column) {
          columns.insert(column)
        } else {
          reportValue(word, of: typed, at: line, among: SortColumn.optional.map(\.word))
        }
      }
      view.columns = columns
    }
  }

  private mutating func reportValue(_ value: String, of key: String, at line: Int, among known: [Phrase]) {
    let words = known.flatMap { phrase in Language.allCases.map { phrase.in($0) } }
    report(
      line, .unknownValue(value, of: key, near: Spelling.nearest(to: value.folded, among: words)))
  }

  // MARK: - Changing

  /// Puts the view in the file, in the place of one with the same name. Comments and lines that are not understood stay.
  package mutating func put(_ view: SavedView) {
    let new = ViewsFile.lines(of: view)
    if let section = section(of: view.name) {
      let kept = section.dropFirst().filter { number in
        if case .setting(let key, _) = lines.lines[number].line {
          return !Key.allCases.contains { $0.word.isAnywhere(key.folded) }
        }
        return true
      }
      lines.replace(section, with: ["[\(view.name)]"] + new + kept.map { lines.texts[$0] })
    } else {
      lines.append(["[\(view.name)]"] + new)
    }
    read()
  }

  /// Takes the view out, with its settings. A comment below it stays: it is as likely about the next.
  package mutating func remove(_ name: String) {
    guard let section = section(of: name) else { return }
    let all = lines.lines
    let last = section.last { all[$0].line != .blank } ?? section.lowerBound
    lines.replace(section.lowerBound..<last + 1, with: [])
    read()
  }

  /// From the heading to before the next.
  private func section(of name: String) -> Range<Int>? {
    let all = lines.lines
    func isHeading(_ line: SettingLines.Line) -> Bool { if case .heading = line { true } else { false } }
    let start = all.firstIndex {
      if case .heading(let heading) = $0.line { heading.comparable == name.comparable } else { false }
    }
    guard let start else { return nil }
    let end = all[(start + 1)...].firstIndex { isHeading($0.line) } ?? all.count
    return start..<end
  }

  /// The settings of a view, in the words of the command line.
  static func lines(of view: SavedView) -> [String] {
    func line(_ key: Key, _ value: String) -> String { "\(key.word.in(.english)) = \(value)" }
    var lines = [line(.screen, view.screen.word.in(.english))]
    if !view.filter.isEmpty { lines.append(line(.filter, view.filter)) }
    if let sort = view.screen == .figures ? view.figureSort?.word : view.sort?.word {
      lines.append(line(.sort, sort.in(.english)))
    }
    if view.isReversed { lines.append(line(.reversed, "yes")) }
    if let columns = view.columns {
      let words = SortColumn.optional.filter(columns.contains).map { $0.word.in(.english) }
      lines.append(line(.columns, words.joined(separator: " ")))
    }
    return lines
  }
}
