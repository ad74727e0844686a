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
  /// thread has one tape, whose buffers serve all its files. `body` gets the tape filled but not parsed; it runs
  /// on both threads at once.
  package func readAll<Value: Sendable>(
    _ names: some Collection<String>, _ body: @Sendable (FileReading, inout JSONTape) -> Value
  ) -> [Value] {
    let names = Array(names)
    return withoutActuallyEscaping(body) { body in
      Array(unsafeUninitializedCapacity: names.count) { values, count in
        let work = SharedWork(folder: self, names: names, values: values, body: body)
        let second = names.count > Folder.fewFiles ? SecondThread { work.run() } : nil
        work.run()
        second?.join()
        count = names.count
      }
    }
  }
}

/// The files that two threads share. Unchecked, since the compiler cannot see that every place of `values` is
/// written once, by the thread that drew its number, and read only after both have ended.
private final class SharedWork<Value: Sendable>: @unchecked Sendable {
  /// Files drawn at once: few enough that neither thread waits long for the other at the end.
  private static var chunk: Int { 16 }

  private let folder: Folder
  private let names: [String]
  private let values: UnsafeMutableBufferPointer<Value>
  private let body: @Sendable (FileReading, inout JSONTape) -> Value
  private let drawn = Atomic(0)

  init(
    folder: Folder, names: [String], values: UnsafeMutableBufferPointer<Value>,
    body: @escaping @Sendable (FileReading, inout JSONTape) -> Value
  ) {
    self.folder = folder
    self.names = names
    self.values = values
    self.body = body
  }

  func run() {
    var tape = JSONTape()
    while true {
      let first = drawn.wrappingAdd(SharedWork.chunk, ordering: .relaxed).oldValue
      guard first < names.count else { return }
      for index in first..<Swift.min(first + SharedWork.chunk, names.count) {
        values.initializeElement(at: index, to: body(folder.reading(names[index], into: &tape), &tape))
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
