import Supervision
import Tables

/// Why a file cannot be read as a table, and what to do about it.
extension Words {
  package func tableFault(_ fault: TableFault, in path: String) -> String {
    say(
      nl: "\(path): \(tableFault(fault)). Er is niets gewijzigd.",
      en: "\(path): \(tableFault(fault)). Nothing was changed.")
  }

  private func tableFault(_ fault: TableFault) -> String {
    switch fault {
    case .emptyFile: say(nl: "het bestand is leeg", en: "the file is empty")
    case .emptySheet(let name):
      name.isEmpty
        ? say(nl: "er staat niets in", en: "there is nothing in it")
        : say(nl: "het blad “\(name)” is leeg", en: "sheet “\(name)” is empty")
    case .notATable:
      say(
        nl: "dit is geen tabel; bewaar hem als CSV, XLSX of ODS",
        en: "this is not a table; save it as CSV, XLSX or ODS")
    case .notText(let place):
      say(
        nl: "\(self.place(place)): hier staat geen tekst; bewaar de tabel als CSV in UTF-8, of als XLSX",
        en: "\(self.place(place)): this is not text; save the table as CSV in UTF-8, or as XLSX")
    case .encrypted:
      say(
        nl: "de werkmap vraagt een wachtwoord; bewaar hem zonder wachtwoord",
        en: "the workbook asks for a password; save it without one")
    case .oldWorkbook:
      say(
        nl: "een werkmap van voor Excel 2007 (.xls); bewaar hem als XLSX",
        en: "a workbook from before Excel 2007 (.xls); save it as XLSX")
    case .binaryWorkbook:
      say(
        nl: "een binaire werkmap (.xlsb); bewaar hem als XLSX",
        en: "a binary workbook (.xlsb); save it as XLSX")
    case .damaged(let part):
      say(nl: "het bestand is beschadigd", en: "the file is damaged")
        + (part.map { say(nl: " (onderdeel \($0))", en: " (part \($0))") } ?? "")
    case .missingPart(let part):
      say(
        nl: "de werkmap is niet heel: het onderdeel \(part) ontbreekt",
        en: "the workbook is incomplete: part \(part) is missing")
    case .malformed(let part, let line, let column):
      say(
        nl: "de werkmap is beschadigd: \(part), regel \(number(line)), teken \(number(column))",
        en: "the workbook is damaged: \(part), line \(number(line)), character \(number(column))")
    case .documentType(let part, let line, let column):
      say(
        nl:
          "de werkmap is niet te vertrouwen: \(part) bevat op regel \(number(line)), teken \(number(column)) een "
          + "documenttype, en dat heeft geen tabel nodig",
        en: "the workbook cannot be trusted: \(part) has a document type at line \(number(line)), character "
          + "\(number(column)), which no table needs")
    case .tooLarge(let measure, let limit, let place):
      (place.map { "\(self.place($0)): " } ?? "") + tooLarge(measure, limit)
    case .unterminatedQuote(let place):
      say(
        nl: "\(self.place(place)): het aanhalingsteken dat hier begint wordt nooit gesloten",
        en: "\(self.place(place)): the quotation mark opened here is never closed")
    case .textAfterQuote(let place):
      say(
        nl: "\(self.place(place)): tekst na een gesloten aanhalingsteken",
        en: "\(self.place(place)): text after a closing quotation mark")
    }
  }

  private func tooLarge(_ measure: TableMeasure, _ limit: Int) -> String {
    func megabytes(_ bytes: Int) -> String {
      say(nl: "\(number(bytes >> 20)) MB", en: "\(number(bytes >> 20)) MB")
    }
    return switch measure {
    case .file:
      say(
        nl: "het bestand is groter dan \(megabytes(limit)); zet alleen de tabel erin",
        en: "the file is larger than \(megabytes(limit)); put only the table in it")
    case .unpacked, .sharedText:
      say(
        nl: "uitgepakt is dit groter dan \(megabytes(limit)); zo groot is geen tabel van gemeenten",
        en: "unpacked this is larger than \(megabytes(limit)); no table of municipalities is that large")
    case .ratio:
      say(
        nl:
          "dit pakt uit tot meer dan \(number(limit)) keer zijn grootte, als een bestand dat een computer moet laten "
          + "vastlopen; het is niet verder gelezen",
        en:
          "this unpacks to more than \(number(limit)) times its size, like a file made to bring a computer down; "
          + "it was read no further")
    case .parts: say(nl: "meer dan \(number(limit)) onderdelen", en: "more than \(number(limit)) parts")
    case .rows: say(nl: "meer dan \(number(limit)) rijen", en: "more than \(number(limit)) rows")
    case .columns: say(nl: "meer dan \(number(limit)) kolommen", en: "more than \(number(limit)) columns")
    case .cells: say(nl: "meer dan \(number(limit)) cellen", en: "more than \(number(limit)) cells")
    case .text:
      say(nl: "een cel met meer dan \(megabytes(limit))", en: "a cell with more than \(megabytes(limit))")
    case .depth: say(nl: "meer dan \(number(limit)) lagen diep", en: "more than \(number(limit)) layers deep")
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
