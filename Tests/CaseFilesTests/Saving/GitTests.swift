import Glibc
import Supervision
import Testing

@testable import CaseFiles

/// A folder of cases under git: what two branches did to different items comes together by itself.
@Suite struct GitTests {
  /// The exit code of git, and what it said.
  private func git(_ arguments: String, in store: ArchiveFixture) throws -> (code: Int32, output: String) {
    let quiet = "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 LC_ALL=C"
    let who =
      "-c user.name=jk -c user.email=jk@example.org -c init.defaultBranch=main -c commit.gpgsign=false"
    let line = "\(quiet) git -C '\(store.place.path)' \(who) \(arguments) 2>&1"
    let stream = try #require(popen(line, "r"))
    var output = ""
    while let part = readLine(from: stream) { output += part }
    return (pclose(stream) >> 8 & 0xFF, output)
  }

  private func readLine(from stream: UnsafeMutablePointer<FILE>) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    guard fgets(&buffer, Int32(buffer.count), stream) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func succeeds(_ arguments: String, in store: ArchiveFixture) throws {
    let ended = try git(arguments, in: store)
    try #require(ended.code == 0, "git \(arguments): \(ended.output)")
  }

  @Test func branchesThatChangedDifferentItemsMerge() throws {
    let store = try ArchiveFixture()
    try store.place.write("log/*.jsonl merge=union\n", to: ".gitattributes")
    try store.place.write(".lock\n", to: ".gitignore")
    _ = try store.archive.save(store.step([.handler("JK")]))
    try succeeds("init -q", in: store)
    try succeeds("add -A", in: store)
    try succeeds("commit -q -m begin", in: store)

    try succeeds("checkout -q -b anna", in: store)
    _ = try store.archive.save(
      store.step([.receive(item: "a1", Receipt(on: Day(2024, 3, 28)))], author: "anna", id: "anna"))
    try succeeds("commit -q -a -m anna", in: store)
    try succeeds("checkout -q main", in: store)
    _ = try store.archive.save(store.step([.count(162)], author: "bert", id: "bert"))
    try succeeds("commit -q -a -m bert", in: store)
    try succeeds("merge -q anna -m samen", in: store)

    let subject = try store.subject
    #expect(subject.agreements.first { $0.id == "a1" }?.receipts.map(\.on) == [Day(2024, 3, 28)])
    #expect(subject.record(HalfYear(2024, .first))?.counts.last?.housed == 162)
    #expect(subject.handler == "JK")
    // The log holds both, and the program goes on from the merged file.
    #expect(Set(try store.archive.log(of: nil, limit: nil).map(\.stamp.author)) == ["jk", "anna", "bert"])
    #expect(try store.archive.damagedLog() == [])
    _ = try store.archive.save(store.step([.note("verder")], id: "verder"))
    _ = try store.archive.undo(nil, store.stamp())
    #expect(try store.subject == subject)
  }
}
