import Supervision
import Wording

/// What the words of the command line ask to import.
struct ImportRequest {
  let kind: ImportKind
  /// As the user named it; `-` is standard input.
  let path: String
  var halfYear: HalfYear?
  var sheet: String?
  /// What was said about headings.
  var columns: [RememberedHeading] = []
  var from: Day?
  var national: Int?
  var by: String?
  var asOf: Day?
  var delivered: Day?
  var source: ImportedSource?
  var inhabitants: Int?
  var skipsUnknown = false

  init(
    _ kind: ImportKind, _ path: String?, _ flags: ImportFlags, on today: Day, _ words: Words
  ) throws(Stop) {
    guard let path, !path.isEmpty else { throw Stop(.usage, words.missingArgument(words[Placeholder.file])) }
    self.kind = kind
    self.path = path
    halfYear = try ImportRequest.halfYear(flags.halfYear, words)
    sheet = flags.sheet
    skipsUnknown = flags.skipUnknown
    columns = try flags.column.map { text throws(Stop) in try ImportRequest.heading(text, kind, words) }
    if let title = flags.source {
      guard title.contains(where: { !$0.isWhitespace }) else {
        throw Stop(.usage, words.missingValue(of: OptionTable.importSource.usage(in: words)))
      }
      let date = try ImportRequest.day(flags.date, OptionTable.sourceDate, today, words)
      source = ImportedSource(title: title, number: flags.number, date: date)
    } else if flags.number != nil || flags.date != nil {
      throw Stop(.usage, words.missingValue(of: OptionTable.importSource.usage(in: words)))
    }
  }

  static func halfYear(_ text: String?, _ words: Words) throws(Stop) -> HalfYear? {
    guard let text else { return nil }
    do throws(HalfYearInputFault) {
      return try HalfYearInput.halfYear(from: text)
    } catch {
      throw Stop(.usage, "--\(OptionTable.halfYear.name): \(words.inputFault(error))")
    }
  }

  static func day(_ text: String?, _ option: OptionEntry, _ today: Day, _ words: Words) throws(Stop) -> Day? {
    guard let text else { return nil }
    do throws(DayInputFault) {
      return try DayInput.day(from: text, on: today, .backward)
    } catch {
      throw Stop(.usage, "--\(option.name): \(words.inputFault(error))")
    }
  }

  static func persons(_ text: String?, _ option: OptionEntry, _ words: Words) throws(Stop) -> Int? {
    guard let text else { return nil }
    do throws(PersonsInputFault) {
      return try PersonsInput(text).total
    } catch {
      throw Stop(.usage, "--\(option.name): \(words.inputFault(error))")
    }
  }

  /// `persons=Kolom X`: what is meant by "persons" depends on the table.
  private static func heading(_ text: String, _ kind: ImportKind, _ words: Words) throws(Stop)
    -> RememberedHeading
  {
    guard let equals = text.firstIndex(of: "="),
      let meaning = ColumnMeaning(rawValue: String(text[..<equals])),
      case let heading = String(text[text.index(after: equals)...]).oneLine, !heading.isEmpty
    else { throw Stop(.usage, words.notAColumn(text)) }
    let main: ColumnMeaning = kind == .targets ? .target : .housed
    return RememberedHeading(kind, meaning == .persons ? main : meaning, heading)
  }
}
