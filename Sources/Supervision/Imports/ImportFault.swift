/// Why a table cannot come in: what is wrong in which place. Nothing is changed then.
package struct ImportFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case malformedCode(String)
    /// The code of no municipality that is known; with the code of the name beside it, where that is known.
    case unknownCode(String, name: String?, codeOfName: String?)
    case unknownName(String, near: String?)
    /// The name stands for several municipalities.
    case severalNames(String, [String])
    /// Code and name are of two municipalities.
    case nameDoesNotFitCode(name: String, code: String, expected: String)
    case twice(municipality: String, first: PlaceInTable)
    /// A number that belongs to nobody.
    case numberWithoutMunicipality(Int)
    case negative(Int)
    case fractional(String)
    case ambiguous(String)
    case date(String)
    case tooLarge(String)
    case notANumber(String)
    /// A row of a text has a value where there is no heading: a comma in a number makes two values of it.
    case beyondHeadings(String)
    /// A cell that is to say a half-year or a day does not.
    case notAHalfYear(String)
    case notADay(String)
  }

  package var place: PlaceInTable
  package var reason: Reason

  package init(_ reason: Reason, at place: PlaceInTable) {
    self.place = place
    self.reason = reason
  }
}
