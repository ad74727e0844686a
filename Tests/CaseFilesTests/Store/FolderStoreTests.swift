import CaseFiles
import Supervision
import Testing

@Suite("A store on the disk gives its cases, and a row for each file that it cannot read")
struct FolderStoreTests {
  private func sample(_ code: Int, domain: String = Case.housing) -> String {
    let digits = String(10_000 + code).dropFirst()
    return
      #"{"format":1,"municipality":{"code":"GM\#(digits)","name":"Plaats \#(code)"},"domain":"\#(domain)"}"#
  }

  @Test("in the order of the file names, without temporary files")
  func order() throws {
    let contents = try StoreFixture([
      "cases/gm0050.json": sample(50), "cases/gm0003.json": sample(3), "cases/.gm0007.json": sample(7),
      "cases/readme.txt": "x", "cases/gm0050-archief.json": sample(50, domain: "archief"),
    ]).contents()
    #expect(contents.unreadable == [])
    #expect(contents.cases.map(\.id) == ["gm0003", "gm0050-archief", "gm0050"])
  }

  @Test("every kind of bad file is a row, and the good ones are read")
  func rows() throws {
    let fixture = try StoreFixture([
      "cases/gm0001.json": sample(1), "cases/gm0002.json": "", "cases/gm0003.json": "\u{FEFF}" + sample(3),
      "cases/gm0004.json": "{\n<<<<<<< HEAD\n", "cases/gm0005.json": "{\"a\": \n  \"é\", \"a\": 1}",
      "cases/gm0006.json": String(repeating: "[", count: 100_000), "cases/gm0010.json": sample(10),
    ])
    try fixture.place.makeFolder("cases/gm0007.json")
    try fixture.place.makePipe("cases/gm0008.json")
    try fixture.place.link("cases/gm0009.json", to: "gm0001.json")
    let contents = try fixture.contents()
    #expect(contents.cases.map(\.id) == ["gm0001", "gm0010"])
    func row(_ code: Int, _ fault: FileFault, _ line: Int? = nil, _ column: Int? = nil) -> UnreadableFile {
      UnreadableFile(file: "cases/gm000\(code).json", line: line, column: column, fault: fault)
    }
    #expect(
      contents.unreadable == [
        row(2, .empty), row(3, .byteOrderMark), row(4, .mergeMarkers, 2, 1), row(5, .duplicateKey("a"), 2, 8),
        row(6, .tooDeep(limit: 64), 1, 65), row(7, .folder), row(8, .pipe), row(9, .link),
      ])
  }

  @Test("a file name that does not fit what is in the file")
  func names() throws {
    let contents = try StoreFixture(
      [
        "cases/almere.json": sample(34), "cases/GM0034.json": sample(34), "cases/gm0034-x.json": sample(34),
        "cases/gm0050.json": sample(50, domain: "archief"),
        "cases/gm0050-.json": sample(50, domain: "archief"),
      ].mapValues { $0.replacing("Plaats 34", by: "Almere", ifThere: true) }
    ).contents()
    #expect(contents.cases == [])
    func row(_ name: String, _ code: String, _ expected: String) -> UnreadableFile {
      UnreadableFile(
        file: "cases/\(name).json", fault: .fileNameDoesNotFitCode(code: code, expected: "\(expected).json"))
    }
    #expect(
      contents.unreadable == [
        row("GM0034", "GM0034", "gm0034"), row("almere", "GM0034", "gm0034"),
        row("gm0034-x", "GM0034", "gm0034"),
        row("gm0050-", "GM0050", "gm0050-archief"), row("gm0050", "GM0050", "gm0050-archief"),
      ])
  }

  @Test("a second file for one municipality and domain")
  func second() throws {
    let contents = try StoreFixture([
      "cases/gm0050-a.json": sample(50, domain: "archief"),
      "cases/gm0050-b.json": sample(50, domain: "archief"),
      "cases/gm0050-c.json": sample(50, domain: "ruimte"),
      "cases/gm0050-d.json": sample(50, domain: "archief"),
    ]).contents()
    #expect(contents.cases.map(\.id) == ["gm0050-a", "gm0050-c"])
    let fault = FileFault.secondFileForCase(code: "GM0050", other: "cases/gm0050-a.json")
    #expect(
      contents.unreadable == [
        UnreadableFile(file: "cases/gm0050-b.json", fault: fault),
        UnreadableFile(file: "cases/gm0050-d.json", fault: fault),
      ])
  }

  @Test("a store without settings, and one without cases, are stores")
  func parts() throws {
    let place = try TemporaryFolder()
    try place.write(#"{"format": 1, "name": "Leeg"}"#, to: "trede.json")
    #expect(try FolderStore(path: place.path, shared: .sample).read().settings.name == "Leeg")
    let other = try TemporaryFolder()
    try other.makeFolder("cases")
    #expect(try FolderStore(path: other.path + "/", shared: .sample).read().cases == [])
  }

  @Test("the folder of the cases is missed where the log tells of some")
  func lostCases() throws {
    let place = try TemporaryFolder()
    try place.write(#"{"format": 1, "name": "Leeg"}"#, to: "trede.json")
    try place.makeFolder("log")
    #expect(try FolderStore(path: place.path, shared: .sample).read().unreadable == [])
    try place.write("{}\n", to: "log/2024.jsonl")
    #expect(
      try FolderStore(path: place.path, shared: .sample).read().unreadable
        == [UnreadableFile(file: "cases", fault: .gone)])
  }

  @Test("what is no store is told")
  func failures() throws {
    let place = try TemporaryFolder()
    try place.write("", to: "file")
    func failure(_ path: String) -> StoreFailure? {
      do throws(StoreFailure) {
        _ = try FolderStore(path: path, shared: .sample).read()
        return nil
      } catch {
        return error
      }
    }
    #expect(failure(place.path) == .empty(path: place.path))
    #expect(failure(place.path(of: "none")) == .missing(path: place.path(of: "none")))
    #expect(failure(place.path(of: "file")) == .notAFolder(path: place.path(of: "file")))
  }

  @Test("a folder of cases that is a link or a file is not followed but shown")
  func linkedCases() throws {
    let place = try TemporaryFolder()
    try place.makeFolder("elsewhere")
    try place.write(sample(1), to: "elsewhere/gm0001.json")
    try place.makeFolder("store")
    try place.link("store/cases", to: "../elsewhere")
    let store = FolderStore(path: place.path(of: "store"), shared: .sample)
    #expect(try store.read().unreadable == [UnreadableFile(file: "cases", fault: .link)])
    #expect(try store.read().cases == [])
    try place.remove("store/cases")
    try place.write("", to: "store/cases")
    #expect(try store.read().unreadable == [UnreadableFile(file: "cases", fault: .notAFolder)])
  }

  @Test("a store is read bit by bit, with the same result")
  func bitByBit() throws {
    var files = Dictionary(
      uniqueKeysWithValues: (1...300).map { ("cases/gm\(String(10_000 + $0).dropFirst()).json", sample($0)) })
    files["cases/gm0034.json"] = "{"
    files["cases/gm0100-a.json"] = sample(100, domain: "archief")
    files["cases/gm0300-b.json"] = sample(300, domain: "archief")
    files["cases/gm0300-c.json"] = sample(300, domain: "archief")
    let fixture = try StoreFixture(files)
    let whole = try fixture.contents()
    #expect(whole.cases.count == 301 && whole.unreadable.count == 2)
    let store = fixture.store
    var contents = try store.startReading()
    #expect(contents.cases == [] && contents.unreadable == [])
    var left = Int.max
    repeat {
      let more = store.readMore(milliseconds: 0)
      #expect(more.left < left && !more.read.isEmpty)
      left = more.left
      for stored in more.read {
        switch stored {
        case .readable(let content): contents.cases.append(content)
        case .unreadable(let file): contents.unreadable.append(file)
        }
      }
    } while left > 0
    #expect(contents.cases == whole.cases)
    #expect(contents.unreadable == whole.unreadable)
    #expect(store.readMore(milliseconds: 0).left == 0)
    #expect(store.readMore(milliseconds: 0).read.isEmpty)
  }
}

extension String {
  fileprivate func replacing(_ piece: String, by other: String, ifThere: Bool) -> String {
    firstRange(of: piece) == nil ? self : replacing(piece, by: other)
  }
}
