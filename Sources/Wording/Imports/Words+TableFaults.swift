import Supervision
import Tables

/// Why a file cannot be read as a table, and what to do about it.
extension Words {
  package func tableFault(_ fault: TableFault, in path: String) -> String {
    "\(path): \(tableFault(fault)). Er is niets gewijzigd."
  }

  private func tableFault(_ fault: TableFault) -> String {
    switch fault {
    case .emptyFile: "het bestand is leeg"
    case .emptySheet(let name): name.isEmpty ? "er staat niets in" : "het blad “\(name)” is leeg"
    case .notATable: "dit is geen tabel; bewaar hem als CSV, XLSX of ODS"
    case .notText(let place):
      "\(self.place(place)): hier staat geen tekst; bewaar de tabel als CSV in UTF-8, of als XLSX"
    case .encrypted: "de werkmap vraagt een wachtwoord; bewaar hem zonder wachtwoord"
    case .oldWorkbook: "een werkmap van voor Excel 2007 (.xls); bewaar hem als XLSX"
    case .binaryWorkbook: "een binaire werkmap (.xlsb); bewaar hem als XLSX"
    case .damaged(let part): "het bestand is beschadigd" + (part.map { " (onderdeel \($0))" } ?? "")
    case .missingPart(let part): "de werkmap is niet heel: het onderdeel \(part) ontbreekt"
    case .malformed(let part, let line, let column):
      "de werkmap is beschadigd: \(part), regel \(number(line)), teken \(number(column))"
    case .documentType(let part, let line, let column):
      "de werkmap is niet te vertrouwen: \(part) bevat op regel \(number(line)), teken \(number(column)) een "
        + "documenttype, en dat heeft geen tabel nodig"
    case .tooLarge(let measure, let limit, let place):
      (place.map { "\(self.place($0)): " } ?? "") + tooLarge(measure, limit)
    case .unterminatedQuote(let place):
      "\(self.place(place)): het aanhalingsteken dat hier begint wordt nooit gesloten"
    case .textAfterQuote(let place): "\(self.place(place)): tekst na een gesloten aanhalingsteken"
    }
  }

  private func tooLarge(_ measure: TableMeasure, _ limit: Int) -> String {
    func megabytes(_ bytes: Int) -> String { "\(number(bytes >> 20)) MB" }
    return switch measure {
    case .file: "het bestand is groter dan \(megabytes(limit)); zet alleen de tabel erin"
    case .unpacked, .sharedText:
      "uitgepakt is dit groter dan \(megabytes(limit)); zo groot is geen tabel van gemeenten"
    case .ratio:
      "dit pakt uit tot meer dan \(number(limit)) keer zijn grootte, als een bestand dat een computer moet laten "
        + "vastlopen; het is niet verder gelezen"
    case .parts: "meer dan \(number(limit)) onderdelen"
    case .rows: "meer dan \(number(limit)) rijen"
    case .columns: "meer dan \(number(limit)) kolommen"
    case .cells: "meer dan \(number(limit)) cellen"
    case .text: "een cel met meer dan \(megabytes(limit))"
    case .depth: "meer dan \(number(limit)) lagen diep"
    }
  }

  private func place(_ place: TablePlace) -> String { self.place(PlaceInTable(place)) }
}

extension PlaceInTable {
  package init(_ place: TablePlace) {
    switch place {
    case .text(let line, let column): self = .text(line: line, column: column)
    case .cell(let sheet, let row, let column):
      self = .cell(sheet: sheet, reference: CellReference(row: row, column: column).description)
    }
  }
}
