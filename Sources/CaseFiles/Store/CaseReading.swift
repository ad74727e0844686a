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

  /// Reads the next files and hands over what `body` makes of each case. `body` runs on two threads at once, on each with
  /// what `prepare` made there; `take` on one, in the order of the names.
  mutating func readNext<Tools, Value: Sendable>(
    _ count: Int, _ prepare: @Sendable () -> Tools,
    _ body: @Sendable (Case, Tools, FileReading, borrowing JSONTape) -> Value,
    take: (consuming Result<Value, UnreadableFile>) -> Void
  ) {
    let reader = reader
    var place = stamps.count
    // Taken out, since what is also held elsewhere would be copied at the first change.
    var (repeated, stamps) = (repeated, stamps)
    (self.repeated, self.stamps) = (RepeatedCases(), [])
    let names = files.names
    files.readNext(count, tools: { (reader.makeDecoder(), prepare()) }) { file, tape, tools in
      let stamp = try? file.outcome.get()
      do throws(UnreadableFile) {
        let content = try reader.read(file, &tape, tools.0)
        let key = RepeatedCases.Key(content)
        return Part(stamp: stamp, key: key, result: .success(body(content, tools.1, file, tape)))
      } catch {
        return Part<Value>(stamp: stamp, result: .failure(error))
      }
    } take: { part in
      stamps.append(part.stamp)
      let path = CaseFileReader.path(of: names[place])
      place += 1
      if let key = part.key, let fault = repeated.fault(of: path, for: key) {
        take(.failure(fault))
      } else {
        take(part.result)
      }
    }
    (self.repeated, self.stamps) = (repeated, stamps)
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
      readNext(part, prepare) { content, tools, _, _ in
        body(content, tools)
      } take: {
        results.append($0)
      }
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
