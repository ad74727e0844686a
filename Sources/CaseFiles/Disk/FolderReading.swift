package import Supervision

/// The files of a folder, read a part at a time, so that a screen can show its first frame before a store of
/// thousands of files is read.
package struct FolderReading: Sendable {
  package let folder: Folder
  package let names: [String]
  private var next = 0

  /// Lists the files; reads none.
  package init(_ folder: Folder, endingIn suffix: StaticString = ".json") throws(FileFault) {
    self.folder = folder
    names = try folder.names(endingIn: suffix)
  }

  package var isComplete: Bool { next == names.count }

  /// How many files are still to be read.
  package var remaining: Int { names.count - next }

  /// Reads the next files, at most `count` of them; nothing when all are read.
  package mutating func readNext<Tools, Value: Sendable>(
    _ count: Int, tools makeTools: @Sendable () -> Tools,
    _ body: @Sendable (FileReading, inout JSONTape, Tools) -> Value
  ) -> [Value] {
    let end = next + Swift.min(Swift.max(count, 0), remaining)
    defer { next = end }
    return folder.readAll(names[next..<end], tools: makeTools, body)
  }

  /// The same, handing each value on to `take`: see `Folder.readAll`.
  package mutating func readNext<Tools, Value: Sendable>(
    _ count: Int, tools makeTools: @Sendable () -> Tools,
    _ body: @Sendable (FileReading, inout JSONTape, Tools) -> Value, take: (consuming Value) -> Void
  ) {
    let end = next + Swift.min(Swift.max(count, 0), remaining)
    defer { next = end }
    folder.readAll(names[next..<end], tools: makeTools, body, take: take)
  }

  package mutating func readNext<Value: Sendable>(
    _ count: Int, _ body: @Sendable (FileReading, inout JSONTape) -> Value
  ) -> [Value] {
    readNext(count, tools: {}, { file, tape, _ in body(file, &tape) })
  }
}
