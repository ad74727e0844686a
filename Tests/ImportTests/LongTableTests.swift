import Glibc
import Testing

@Suite("A hundred thousand rows")
struct LongTableTests {
  /// In a process of its own, so that nothing else takes memory there.
  @Test("pass in little more memory than the file itself takes")
  func memory() async {
    await #expect(processExitsWith: .success) {
      let office = try Office()
      var bytes = Array("Code;Gemeente;Provincie;Gehuisvest\nGM9001;Zandwolde;Oefenland;26\n".utf8)
      for number in 0..<100_000 {
        bytes += "GM\(1000 + number % 8000);Plaats \(number);Eldersland;\(number % 500)\n".utf8
      }
      office.files["lang.csv"] = bytes
      let size = bytes.count / 1024
      let before = LongTableTests.peak
      let code = office.run("import counts lang.csv --as-of 2024-04-01 --yes")
      precondition(code == 0, office.errors)
      precondition(office.output.contains("100.000 van een andere provincie"), office.output)
      let more = LongTableTests.peak - before
      precondition(more < 2 * size + 24 * 1024, "\(more) kB more for \(size) kB")
    }
  }

  @Test("A hundred thousand faults are twenty lines and a number")
  func faults() throws {
    let office = try Office()
    var bytes = Array("Gemeente;Gehuisvest\n".utf8)
    for number in 0..<100_000 { bytes += "Plaats \(number);\(number % 500)\n".utf8 }
    office.files["lang.csv"] = bytes
    #expect(office.run("import counts lang.csv --as-of 2024-04-01 --yes") == 65)
    #expect(office.errors.split(separator: "\n").count == 23)
    #expect(office.errors.contains("en nog 99.980"))
  }

  @Test("However a file is damaged, it comes in, or is refused with a sentence")
  func damage() throws {
    let office = try Office()
    var chance = Chance()
    for name in ["taakstelling-2024-II.csv", "bijstelling.txt", "stand.xlsx"] {
      let whole = try #require(office.bytes(name))
      for _ in 0..<60 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
          bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        }
        office.files["x"] = bytes
        let table = name == "stand.xlsx" ? "counts x --today 2024-12-12" : "targets x --half-year 2024-II"
        let code = office.run("import \(table) --dry-run")
        #expect([0, 64, 65].contains(code), "\(code)")
        #expect(code == 0 || office.errors.count > 20, "\(office.errors)")
      }
    }
  }

  @Test("Long work says what it does on a terminal, and wipes it; elsewhere it is silent")
  func progress() throws {
    let office = try Office()
    var bytes = Array("Gemeente;Provincie;Gehuisvest\nZandwolde;Oefenland;26\n".utf8)
    for number in 0..<5000 { bytes += "Plaats \(number);Eldersland;1\n".utf8 }
    office.files["lang.csv"] = bytes
    office.pace = 600
    #expect(office.run("import counts lang.csv --as-of 2024-04-01 --dry-run") == 0)
    #expect(office.errors.isEmpty)
    office.isTerminal = .init(input: true, output: true, errors: true)
    #expect(office.run("import counts lang.csv --as-of 2024-04-01 --dry-run") == 0)
    #expect(office.errors.contains("\r2.000 rijen gelezen …"))
    #expect(office.errors.hasSuffix("\r\u{1B}[K"))
  }

  /// The most memory that this process has had, in kilobytes.
  private static var peak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}

/// Numbers that look like chance, and are the same at every run.
private struct Chance: RandomNumberGenerator {
  private var state: UInt64 = 2024

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) | (state << 31)
  }
}
