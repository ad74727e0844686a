/// One cell: what a person sees in it, what it holds, and where it is.
package struct TableCell: Hashable, Sendable {
  /// Of a number in an Excel workbook the plain digits, since its layout is not followed; of a day there
  /// year-month-day; of an error its sign, such as `#DIV/0!`.
  package var text: String
  package var value: CellValue
  package var place: TablePlace
  /// Counted from zero.
  package var column: Int

  init(_ text: String, _ value: CellValue, at place: TablePlace, column: Int) {
    self.text = text
    self.value = value
    self.place = place
    self.column = column
  }

  init(empty place: TablePlace, column: Int) {
    self.init("", .empty, at: place, column: column)
  }
}

/// What a cell holds. A text with delimiters knows only texts and empty cells.
package enum CellValue: Hashable, Sendable {
  case empty
  case text
  /// The number as the file has it, such as `1234`, `216.0` or `1.234E3`: with a point, and every digit.
  case number(String)
  /// A number that the workbook shows as a day.
  case day(TableDay)
  /// A number that the workbook shows as a time of day.
  case time
  case boolean(Bool)
  /// A formula that could not be worked out.
  case error
  /// A formula of which the file does not say what comes out, as some programs write them.
  case notCalculated
}

/// A day in the calendar.
package struct TableDay: Hashable, Sendable, CustomStringConvertible {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// As in `2024-04-01`.
  package var description: String {
    "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))-\(Digits.padded(day, to: 2))"
  }
}
