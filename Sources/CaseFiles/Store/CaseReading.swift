import Glibc
internal import Supervision

/// The case files of a store on their way to be cases, a part at a time.
struct CaseReading {
  private var files: FolderReading
  private let reader: CaseFileReader
  private var repeated = RepeatedCases()
  private var stamps: [FileStamp?] = []
  private let begun = FolderStamp.now

  init(_ files: FolderReading, _ reader: CaseFileReader) {
    self.files = files
    self.reader = reader
    stamps.reserveCapacity(files.names.count)
  }

  var left: Int { files.remaining }

  /// What the disk said about the files that were read.
  var stamp: FolderStamp {
    FolderStamp(names: Array(files.names.prefix(stamps.count)), stamps: stamps, begun: begun)
  }

  /// What one thread made of a file, before the files are compared with each other.
  private struct Part<Value: Sendable>: Sendable {
    var stamp: FileStamp?
    var key: RepeatedCases.Key?
    var result: Result<Value, UnreadableFile>
  }

  /// Reads the next files and makes of each case what `body` gives. `body` runs on two threads at once, on each with
  /// what `prepare` made there.
  mutating func readNext<Tools, Value: Sendable>(
    _ count: Int, _ prepare: @Sendable () -> Tools,
    _ body: @Sendable (Case, Tools, FileReading, borrowing JSONTape) -> Value
  ) -> [Result<Value, UnreadableFile>] {
    let reader = reader
    let start = stamps.count
    let parts = files.readNext(count, tools: { (reader.makeDecoder(), prepare()) }) { file, tape, tools in
      let stamp = try? file.outcome.get()
      do throws(UnreadableFile) {
        let content = try reader.read(file, &tape, tools.0)
        let key = RepeatedCases.Key(content)
        return Part(stamp: stamp, key: key, result: .success(body(content, tools.1, file, tape)))
      } catch {
        return Part<Value>(stamp: stamp, result: .failure(error))
      }
    }
    // One pass by place: a chain of sequences would cost more than all else that is left for this thread.
    var results: [Result<Value, UnreadableFile>] = []
    results.reserveCapacity(parts.count)
    for index in parts.indices {
      stamps.append(parts[index].stamp)
      results.append(parts[index].result)
      guard let key = parts[index].key else { continue }
      let path = CaseFileReader.path(of: files.names[start + index])
      if let fault = repeated.fault(of: path, for: key) { results[index] = .failure(fault) }
    }
    return results
  }

  /// Reads one part at least, and more until the time is over. A part is large enough for two threads to share
  /// and takes about three milliseconds.
  mutating func readMore<Tools, Value: Sendable>(
    milliseconds: Int, _ prepare: @Sendable () -> Tools, _ body: @Sendable (Case, Tools) -> Value
  ) -> [Result<Value, UnreadableFile>] {
    let part = 160
    let end = CaseReading.now + Int64(milliseconds) * 1_000_000
    var results: [Result<Value, UnreadableFile>] = []
    repeat {
      results += readNext(part, prepare) { content, tools, _, _ in body(content, tools) }
    } while left > 0 && CaseReading.now < end
    return results
  }

  /// Nanoseconds of a clock that runs on when the time of day is set.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return FileStamp.nanoseconds(time)
  }
}
