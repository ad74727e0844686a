/// What looks odd in a table. It is said before anything is recorded, and holds nothing up: real series do not close
/// (rule 10).
package enum ImportOddity: Hashable, Sendable {
  /// Opening balance and target are not the total beside them.
  case totalDoesNotClose(String, expected: Int, stated: Int)
  /// What was asked less what was housed is not the balance beside it.
  case seriesDoesNotClose(String, expected: Int, stated: Int)
  /// The opening balance is not the one on record, nor recorded.
  case openingDiffers(String, known: Int, stated: Int)
  case targetDiffers(String, known: Int, stated: Int)
  /// Nothing tells whether a backlog is above zero.
  case signUnknown
  /// Targets went from one municipality to another, and the sum did not stay (rule 15).
  case redistributionChangesSum(before: Int, after: Int)
  case lowerThanBefore(String, Int, before: Count)
  case farFromFormula(String, computed: Int, stated: Int)
  case cannotCheckFormula(String)
  case sumDiffers(StatedSum, rows: Int)
  /// A column of the national target has more than one number.
  case severalNationals([Int])
  /// Municipalities with a case that are not in the table.
  case withoutRow([String])
  /// A row without a number.
  case withoutNumber(String, PlaceInTable)
  /// The case is closed (herindeling): its row is passed over.
  case closed(String)
  case notFirstOfMonth(Day)
  /// The number was recorded before, and another one since.
  case revisedSince(String, stated: Int, now: Int)
}
