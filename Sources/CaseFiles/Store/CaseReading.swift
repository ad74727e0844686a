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

  mutating func readAll() -> [CaseFileOutcome] {
    readNext(files.remaining)
  }

  /// Reads one part at least. A part is large enough for two threads to share, and takes about a millisecond.
  mutating func readMore(milliseconds: Int) -> [CaseFileOutcome] {
    let part = 96
    let end = CaseReading.milliseconds + Int64(milliseconds)
    var outcomes: [CaseFileOutcome] = []
    repeat { outcomes += readNext(part) } while left > 0 && CaseReading.milliseconds < end
    return outcomes
  }

  private mutating func readNext(_ count: Int) -> [CaseFileOutcome] {
    let reader = reader
    let outcomes = files.readNext(count) { file, tape in reader.outcome(of: file, &tape) }
    stamps += outcomes.map(\.stamp)
    return outcomes.map { repeated.checked($0) }
  }

  /// Of a clock that runs on when the time of day is set.
  private static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return FileStamp.nanoseconds(time) / 1_000_000
  }
}
