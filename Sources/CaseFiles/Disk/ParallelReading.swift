import Glibc
package import Supervision
import Synchronization

/// One file as the disk gave it, before anything is parsed.
package struct FileReading: Sendable {
  package let name: String
  /// The stamp of a file whose bytes are in the tape's buffer, or why they are not.
  package let outcome: Result<FileStamp, FileFault>
}

extension Folder {
  /// Files below this number are read by one thread: starting another one costs as much as a few of them.
  private static let fewFiles = 48

  /// Reads files and turns each into a value, in the order of `names`.
  ///
  /// With more than some tens of files a second thread takes half of the work and ends before this returns. Each
  /// thread has one tape, whose buffers serve all its files, and what else `makeTools` gives it. `body` gets
  /// the tape filled but not parsed; it runs on both threads at once.
  package func readAll<Tools, Value: Sendable>(
    _ names: ArraySlice<String>, tools makeTools: @Sendable () -> Tools,
    _ body: @Sendable (FileReading, inout JSONTape, Tools) -> Value
  ) -> [Value] {
    Array(unsafeUninitializedCapacity: names.count) { values, count in
      readAll(names, into: values, makeTools, body)
      count = names.count
    }
  }

  /// The same, handing each value on to `take` in the order of `names`, once all are there. They are moved: what owns
  /// much is not copied to be thrown away.
  package func readAll<Tools, Value: Sendable>(
    _ names: ArraySlice<String>, tools makeTools: @Sendable () -> Tools,
    _ body: @Sendable (FileReading, inout JSONTape, Tools) -> Value, take: (consuming Value) -> Void
  ) {
    let values = UnsafeMutableBufferPointer<Value>.allocate(capacity: names.count)
    defer { values.deallocate() }
    readAll(names, into: values, makeTools, body)
    for place in values.indices { take(values.moveElement(from: place)) }
  }

  private func readAll<Tools, Value: Sendable>(
    _ names: ArraySlice<String>, into values: UnsafeMutableBufferPointer<Value>,
    _ makeTools: @Sendable () -> Tools, _ body: @Sendable (FileReading, inout JSONTape, Tools) -> Value
  ) {
    withoutActuallyEscaping(body) { body in
      withoutActuallyEscaping(makeTools) { makeTools in
        let work = SharedWork(
          folder: self, names: names, values: values, makeTools: makeTools, body: body)
        let second = names.count > Folder.fewFiles ? Folder.secondThread(for: work) : nil
        work.run()
        second?.join()
      }
    }
  }

  private static func secondThread<Tools, Value>(for work: SharedWork<Tools, Value>) -> SecondThread? {
    SteadyMemory.prepared
    return SecondThread {
      SteadyMemory.reach(files: work.count / 2)
      work.run()
    }
  }

  package func readAll<Value: Sendable>(
    _ names: [String], _ body: @Sendable (FileReading, inout JSONTape) -> Value
  ) -> [Value] {
    readAll(names[...], tools: {}, { file, tape, _ in body(file, &tape) })
  }
}

/// The files that two threads share. Unchecked, since the compiler cannot see that every place of `values` is
/// written once, by the thread that drew its number, and read only after both have ended.
private final class SharedWork<Tools, Value: Sendable>: @unchecked Sendable {
  /// Files drawn at once: few enough that neither thread waits long for the other at the end.
  private static var chunk: Int { 16 }

  private let folder: Folder
  private let names: ArraySlice<String>
  private let values: UnsafeMutableBufferPointer<Value>
  private let makeTools: @Sendable () -> Tools
  private let body: @Sendable (FileReading, inout JSONTape, Tools) -> Value
  private let drawn = Atomic(0)

  init(
    folder: Folder, names: ArraySlice<String>, values: UnsafeMutableBufferPointer<Value>,
    makeTools: @escaping @Sendable () -> Tools,
    body: @escaping @Sendable (FileReading, inout JSONTape, Tools) -> Value
  ) {
    self.folder = folder
    self.names = names
    self.values = values
    self.makeTools = makeTools
    self.body = body
  }

  var count: Int { names.count }

  func run() {
    var tape = JSONTape()
    let tools = makeTools()
    while true {
      let first = drawn.wrappingAdd(SharedWork.chunk, ordering: .relaxed).oldValue
      guard first < names.count else { return }
      for index in first..<Swift.min(first + SharedWork.chunk, names.count) {
        let file = folder.reading(names[names.startIndex + index], into: &tape)
        values.initializeElement(at: index, to: body(file, &tape, tools))
      }
    }
  }
}

extension Folder {
  /// Reads one file into the buffer of a tape.
  package func reading(_ name: String, into tape: inout JSONTape) -> FileReading {
    let outcome = tape.fill { text in
      Result { () throws(FileFault) in try read(name, into: &text) }
    }
    return FileReading(name: name, outcome: outcome)
  }
}
