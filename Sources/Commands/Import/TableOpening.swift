import Supervision
import Tables
import Wording

/// Opens the file and finds the sheet with the table.
struct TableOpening {
  private let session: Session
  private let request: ImportRequest
  private let contents: StoreContents
  private var words: Words { session.words }

  init(_ session: Session, _ request: ImportRequest, _ contents: StoreContents) {
    self.session = session
    self.request = request
    self.contents = contents
  }

  /// - Returns: the first sheet that has headings, or the one that was named.
  func read(_ progress: inout Progress) throws(Stop) -> TableImport {
    let bytes: [UInt8]
    do throws(UserFileFault) {
      bytes = try session.world.files.read(request.path)
    } catch {
      throw error.stop(words)
    }
    let file = try reading { () throws(TableFault) in try TableFile(bytes) }
    let sheets = try sheets(of: file)
    var texts: [String] = []
    var best: SheetReading.Result?
    var empty: TableFault?
    for sheet in sheets {
      var reading = SheetReading(
        request, remembered: contents.reference.headings, sorting: sorting,
        province: contents.settings.province,
        progress: progress)
      do throws(TableFault) {
        let result = try reading.read(sheet, of: file)
        if case .found(let table) = result { return table }
        if best.map({ $0.score < result.score }) ?? true { best = result }
      } catch {
        // An empty sheet before the table is no fault.
        guard case .emptySheet = error else {
          throw Stop(.unreadable, words.tableFault(error, in: request.path))
        }
        empty = empty ?? error
      }
      progress = reading.progress
      texts += reading.texts
    }
    if let best { throw refusal(best, texts) }
    throw Stop(.unreadable, words.tableFault(empty ?? .emptyFile, in: request.path))
  }

  private var sorting: ImportSorting {
    ImportSorting(
      MunicipalityRegister(cases: contents.cases, reference: contents.reference),
      codes: Set(contents.housing.map(\.code)), province: contents.settings.province,
      skipsUnknown: request.skipsUnknown)
  }

  private func reading<Result>(_ body: () throws(TableFault) -> Result) throws(Stop) -> Result {
    do throws(TableFault) {
      return try body()
    } catch {
      throw Stop(.unreadable, words.tableFault(error, in: request.path))
    }
  }

  private func sheets(of file: TableFile) throws(Stop) -> [TableSheet] {
    let visible = file.sheets.filter { !$0.isHidden }
    guard let name = request.sheet else { return visible.isEmpty ? file.sheets : visible }
    if case .delimited = file.format {
      throw Stop(.usage, "\(request.path): \(words.sheetsOnlyInWorkbooks)")
    }
    let named =
      file.sheets.first { $0.name == name } ?? file.sheets.first { $0.name.comparable == name.comparable }
    guard let named else {
      throw Stop(.usage, "\(request.path): \(words.noSuchSheet(name, sheets: file.sheets.map(\.name)))")
    }
    return [named]
  }

  // MARK: - No headings

  private func refusal(_ result: SheetReading.Result, _ texts: [String]) -> Stop {
    guard case .nothing(let trouble, let headings, let place) = result else {
      return Stop(.unexpected, words.unexpected)
    }
    let known = Set(texts.map(\.comparable))
    if let given = request.columns.first(where: { !known.contains($0.heading.comparable) }) {
      let near = Spelling.nearest(to: given.heading.comparable, among: known.sorted())
      let shown = texts.first { $0.comparable == near }
      return Stop(.unreadable, "\(request.path): \(words.noSuchColumn(given.heading, near: shown))")
    }
    return switch trouble {
    case .missing(let missing, _):
      Stop(
        .unreadable, "\(request.path): \(words.missingColumns(missing, headings: headings, at: place))")
    case .ambiguous(let meaning, let headings):
      Stop(.unreadable, "\(request.path): \(words.ambiguousColumns(meaning, headings: headings))")
    case .severalHalfYears(let found): Stop(.usage, words.halfYearUnknown(found))
    case .severalDays(let found): Stop(.usage, words.asOfUnknown(found))
    case .otherHalfYear(let found):
      Stop(
        .usage,
        request.halfYear.map { words.otherHalfYear($0, found: found) } ?? words.halfYearUnknown([found]))
    }
  }
}
