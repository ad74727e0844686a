import Glibc
import Testing

@testable import Tables

/// All rows of a file's first sheet, or of the one with a name.
func rows(
  _ bytes: [UInt8], sheet: String? = nil, limits: TableLimits = .standard
) throws(TableFault) -> [TableRow] {
  let file = try TableFile(bytes, limits: limits)
  var rows: [TableRow] = []
  try file.read(file.sheets.first { sheet == nil || $0.name == sheet }!) { row in
    rows.append(row)
    return .goOn
  }
  return rows
}

func rows(_ text: String) throws(TableFault) -> [TableRow] { try rows(Array(text.utf8)) }

/// The texts of all cells.
func texts(_ bytes: [UInt8]) throws(TableFault) -> [[String]] { try rows(bytes).map { $0.cells.map(\.text) } }

func texts(_ text: String) throws(TableFault) -> [[String]] { try texts(Array(text.utf8)) }

/// The fault at which opening or reading ends; `nil` where it does not.
func fault(_ bytes: [UInt8], limits: TableLimits = .standard) -> TableFault? {
  do throws(TableFault) {
    _ = try rows(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

func fault(_ text: String) -> TableFault? { fault(Array(text.utf8)) }

/// A file in `Fixtures`.
func fixture(_ name: String) throws -> [UInt8] {
  let folder = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let file = try #require(fopen("\(folder)/Fixtures/\(name)", "r"), "\(name)")
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return Array(bytes[..<count])
}
