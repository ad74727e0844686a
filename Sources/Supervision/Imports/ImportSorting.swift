/// Sorts the rows of a table as they pass: what is of a municipality with a case, what is of another, what is a sum
/// or a footnote, and what is wrong. Only the first is kept, so that a long table takes no more memory than a short
/// one.
package struct ImportSorting: Sendable {
  /// The row of each municipality with a case, by code.
  package private(set) var found: [String: ImportedRow] = [:]
  /// The first faults; a wrong column makes one of every row.
  package private(set) var faults: [ImportFault] = []
  package private(set) var faultCount = 0
  package private(set) var passed = PassedRows()
  package private(set) var sums: [StatedSum] = []
  /// What a row of the whole country says.
  package private(set) var national: Int?

  private let register: MunicipalityRegister
  /// The codes of municipalities that have a case.
  private let codes: Set<String>
  private let province: String?
  private let skipsUnknown: Bool
  private var all = 0
  private var ours = 0
  private var sinceSum = 0

  /// More are counted, but nobody reads them.
  package static let shownFaults = 20

  /// - Parameters:
  ///   - province: whose store it is; rows of another are passed over.
  ///   - skipsUnknown: passes over municipalities that nobody knows, unless they look like one that is known.
  package init(
    _ register: MunicipalityRegister, codes: Set<String>, province: String?, skipsUnknown: Bool = false
  ) {
    self.register = register
    self.codes = codes
    self.province = province?.provinceName
    self.skipsUnknown = skipsUnknown
  }

  package mutating func add(_ row: ImportedRow) {
    switch register.match(code: row.code, name: row.name) {
    case .municipality(let code): take(row, of: code)
    case .nothing: takeNameless(row)
    case .fault(let reason): takeUnmatched(row, reason)
    }
  }

  /// Notes a row that is passed over for what its half-year or day says.
  package mutating func passOtherPeriod() { passed.otherPeriod += 1 }

  package mutating func refuse(_ fault: ImportFault) {
    faultCount += 1
    if faults.count < ImportSorting.shownFaults { faults.append(fault) }
  }

  // MARK: - Rows of municipalities

  private mutating func take(_ row: ImportedRow, of code: String) {
    guard codes.contains(code) else {
      passed.elsewhere += 1
      return count(row.persons.whole)
    }
    if let reason = row.persons.fault { return refuse(ImportFault(reason, at: row.placeOfPersons)) }
    if let first = found[code] {
      let name = register.name(of: code) ?? code
      return refuse(ImportFault(.twice(municipality: name, first: first.place), at: row.place))
    }
    found[code] = row
    if row.isHidden { passed.hidden += 1 }
    count(row.persons.whole)
    ours += row.persons.whole ?? 0
  }

  private mutating func takeUnmatched(_ row: ImportedRow, _ reason: ImportFault.Reason) {
    if let sum = row.sum, row.persons.fault == nil { return take(sum: sum, row) }
    // Words below a table often stand in its first column, which may be that of the codes.
    if row.persons == .empty || row.persons.isNoFigure && row.code == nil { return passed.notes += 1 }
    if let province, let other = row.province?.provinceName, other != province {
      passed.otherProvince += 1
      return count(row.persons.whole)
    }
    // A suggestion compares with every name there is, so it is only sought for what will be said.
    let isSaid = faults.count < ImportSorting.shownFaults
    var near: String?
    if case .unknownName(let name, _) = reason, isSaid || skipsUnknown { near = register.nearest(to: name) }
    if skipsUnknown, near == nil, reason.isUnknown {
      passed.unknown += 1
      return count(row.persons.whole)
    }
    var said = reason
    if case .unknownName(let name, _) = reason { said = .unknownName(name, near: near) }
    refuse(ImportFault(said, at: row.place))
  }

  // MARK: - Sums and footnotes

  private mutating func takeNameless(_ row: ImportedRow) {
    if let sum = row.sum, row.persons.fault == nil { return take(sum: sum, row) }
    guard let number = row.persons.whole else { return passed.notes += 1 }
    if number != 0, [all, ours, sinceSum].contains(number) { return take(sum: .rows, row) }
    refuse(ImportFault(.numberWithoutMunicipality(number), at: row.placeOfPersons))
  }

  private mutating func take(sum: SumRow, _ row: ImportedRow) {
    passed.sums += 1
    guard let stated = row.persons.whole else { return }
    if sum == .country { national = stated }
    sums.append(
      StatedSum(
        label: row.name ?? row.code ?? row.province ?? "", stated: stated, place: row.placeOfPersons,
        kind: sum,
        sums: [all, ours, sinceSum]))
    sinceSum = 0
  }

  private mutating func count(_ persons: Int?) {
    all += persons ?? 0
    sinceSum += persons ?? 0
  }
}

/// Rows of which nothing is recorded, counted by why.
package struct PassedRows: Hashable, Sendable {
  /// Of municipalities that are known and have no case here.
  package var elsewhere = 0
  package var otherProvince = 0
  /// Of municipalities that nobody knows, when these may be passed over.
  package var unknown = 0
  package var sums = 0
  /// Titles, footnotes, and rows without a figure.
  package var notes = 0
  /// Of another half-year or another day than the one asked for.
  package var otherPeriod = 0
  /// Recorded, though who opens the workbook does not see them.
  package var hidden = 0
}

/// What a row says is the sum, and what the rows come to.
package struct StatedSum: Hashable, Sendable {
  package var label: String
  package var stated: Int
  package var place: PlaceInTable
  package var kind: SumRow
  /// Of all rows so far, of those with a case, and of those since the sum before.
  package var sums: [Int]

  /// The sum of the rows, where it differs. A sum of the country is only looked at where more than one province
  /// is in the table.
  package var difference: Int? {
    if sums.contains(stated) { return nil }
    if kind == .country, sums[0] == sums[1] { return nil }
    return sums[0]
  }
}

extension ImportFault.Reason {
  fileprivate var isUnknown: Bool {
    switch self {
    case .unknownName: true
    case .unknownCode(_, _, let codeOfName): codeOfName == nil
    default: false
    }
  }
}

extension ImportedNumber {
  /// Why it is no number of persons.
  fileprivate var fault: ImportFault.Reason? {
    switch self {
    case .empty: nil
    case .whole(let number):
      number < 0 ? .negative(number) : number > ImportedNumber.most ? .tooLarge(String(number)) : nil
    case .fractional(let text): .fractional(text)
    case .ambiguous(let text): .ambiguous(text)
    case .date(let text): .date(text)
    case .tooLarge(let text): .tooLarge(text)
    case .notANumber(let text): .notANumber(text)
    }
  }

  /// More live in no country that a target is divided over.
  private static let most = 50_000_000

  /// Words or a day, as in the line below a table.
  fileprivate var isNoFigure: Bool {
    switch self {
    case .empty, .notANumber, .date: true
    case .whole, .fractional, .ambiguous, .tooLarge: false
    }
  }
}

extension String {
  /// "flevoland" for "Provincie Flevoland".
  fileprivate var provinceName: String? {
    let folded = folded
    let name = (folded.hasPrefix("provincie ") ? String(folded.dropFirst(10)) : folded).comparable
    return name.isEmpty ? nil : name
  }
}
