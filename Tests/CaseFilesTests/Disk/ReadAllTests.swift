import CaseFiles
import Supervision
import Testing

@Suite("Many files are read at once, in the order of their names")
struct ReadAllTests {
  /// A folder with this many files, of which each holds its own number.
  private func store(_ count: Int) throws -> (TemporaryFolder, Folder) {
    let place = try TemporaryFolder()
    for number in 0..<count { try place.write("[\(number)]", to: "\(10_000 + number).json") }
    return (place, try place.folder)
  }

  /// The number in a file; -1 for one that is not read, -2 for one that is not parsed.
  private static func number(_ file: FileReading, _ tape: inout JSONTape) -> Int {
    guard case .success = file.outcome else { return -1 }
    guard (try? tape.parse()) != nil else { return -2 }
    return tape.withRoot { root in Array(root.elements).first?.whole ?? -3 } ?? -4
  }

  @Test("whatever their number", arguments: [0, 1, 47, 48, 49, 63, 64, 65, 400])
  func order(count: Int) throws {
    let (place, folder) = try store(count)
    let names = try folder.names(endingIn: ".json")
    #expect(folder.readAll(names) { ReadAllTests.number($0, &$1) } == Array(0..<count))
    withExtendedLifetime(place) {}
  }

  @Test("and a bad one among them spoils no other")
  func faults() throws {
    let (place, folder) = try store(100)
    let names = try folder.names(endingIn: ".json")
    try place.remove("10017.json")
    try place.write("[", to: "10042.json")
    var expected = Array(0..<100)
    expected[17] = -1
    expected[42] = -2
    #expect(folder.readAll(names) { ReadAllTests.number($0, &$1) } == expected)
  }

  @Test("values that own memory arrive whole from both threads")
  func ownedValues() throws {
    let (place, folder) = try store(300)
    let names = try folder.names(endingIn: ".json")
    let values = folder.readAll(names) { file, tape in
      Array(repeating: "\(file.name) has \(tape.text.count) bytes", count: 3)
    }
    #expect(values.map(\.count) == Array(repeating: 3, count: 300))
    #expect(values[299][2] == "10299.json has 5 bytes")
    withExtendedLifetime(place) {}
  }

  @Test("or a part at a time")
  func parts() throws {
    let (place, folder) = try store(130)
    var reading = try FolderReading(folder)
    #expect(reading.remaining == 130)
    var numbers: [Int] = []
    for (wanted, given) in [(0, 0), (10, 10), (-1, 0), (60, 60), (1000, 60), (5, 0)] {
      let values = reading.readNext(wanted) { ReadAllTests.number($0, &$1) }
      #expect(values.count == given)
      numbers += values
    }
    #expect(reading.isComplete)
    #expect(numbers == Array(0..<130))
    withExtendedLifetime(place) {}
  }
}
