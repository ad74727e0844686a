import Testing

@testable import Supervision

@Suite("Whom a row of a table is about")
struct MunicipalityRegisterTests {
  private let register: MunicipalityRegister = {
    var book = ReferenceBook.empty
    book.municipalities = [
      .init(code: "GM0518", name: "'s-Gravenhage", aliases: ["Den Haag"]),
      .init(code: "GM0373", name: "Bergen (NH.)"),
      .init(code: "GM0893", name: "Bergen (L.)"), .init(code: "GM1900", name: "Súdwest-Fryslân"),
      .init(code: "GM0344", name: "Utrecht"),
    ]
    let almere = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    return MunicipalityRegister(cases: [almere], reference: book)
  }()

  @Test(
    "By code, however it is written",
    arguments: ["GM0034", "gm0034", "0034", "34", "GM34", " 34 ", "GM 0034"])
  func code(text: String) { #expect(register.match(code: text, name: nil) == .municipality("GM0034")) }

  @Test("What is no code", arguments: ["", "GM", "GM00345", "A034", "3.4", "-34", "PV24"])
  func noCode(text: String) { #expect(MunicipalityRegister.code(text) == nil) }

  @Test(
    "By name, with aliases and without accents, hyphens and marks",
    arguments: [
      ("ALMERE", "GM0034"), ("Gemeente Almere", "GM0034"), ("’s-Gravenhage", "GM0518"),
      ("s Gravenhage", "GM0518"),
      ("den haag", "GM0518"), ("Bergen (NH)", "GM0373"), ("Bergen NH", "GM0373"),
      ("Sudwest Fryslan", "GM1900"),
      ("Utrecht", "GM0344"),
    ])
  func name(text: String, code: String) {
    #expect(register.match(code: nil, name: text) == .municipality(code))
  }

  @Test("A name that is of two, and one of nobody")
  func doubtful() {
    #expect(
      register.match(code: nil, name: "Bergen")
        == .fault(.severalNames("Bergen", ["Bergen (NH.)", "Bergen (L.)"])))
    #expect(register.match(code: "373", name: "Bergen") == .municipality("GM0373"))
    #expect(register.match(code: nil, name: "Hoorn") == .fault(.unknownName("Hoorn", near: nil)))
    #expect(register.nearest(to: "Almeer") == "Almere")
    #expect(register.match(code: nil, name: nil) == .nothing)
  }

  @Test("Code and name must agree")
  func both() {
    #expect(register.match(code: "34", name: "Almere") == .municipality("GM0034"))
    #expect(
      register.match(code: "34", name: "Utrecht")
        == .fault(.nameDoesNotFitCode(name: "Utrecht", code: "GM0034", expected: "Almere")))
    #expect(
      register.match(code: "GM9999", name: "Utrecht")
        == .fault(.unknownCode("GM9999", name: "Utrecht", codeOfName: "GM0344")))
  }

  @Test("A sum equal to any sum of the rows is none that differs; one of the country needs the country")
  func sums() {
    func sum(_ kind: SumRow, _ stated: Int, _ sums: [Int]) -> Int? {
      StatedSum(label: "Totaal", stated: stated, place: .text(line: 9, column: 1), kind: kind, sums: sums)
        .difference
    }
    #expect(sum(.rows, 20, [50, 20, 10]) == nil)
    #expect(sum(.rows, 21, [50, 20, 10]) == 50)
    #expect(sum(.country, 15_000, [50, 50, 10]) == nil)
    #expect(sum(.country, 15_000, [50, 20, 10]) == 50)
  }
}
