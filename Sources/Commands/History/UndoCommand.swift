import ArgumentParser
import Supervision
import Wording

/// `trede undo [STEP]`: takes back the latest step that still stands, by whomever, or the one named.
struct UndoCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.undo.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: RehearsableOptions
  @Argument(help: "") var step: String?

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    return try session.takeBack(options) { archive, stamp throws(SaveFailure) in
      let step = step.map { StepID($0) }
      return try options.dryRun ? archive.rehearseUndo(step, stamp) : archive.undo(step, stamp)
    }
  }
}

/// `trede redo`: does again what was taken back last.
struct RedoCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.redo.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: RehearsableOptions

  func run(in world: World) throws(Stop) -> Outcome {
    let session = try Session(common, in: world)
    return try session.takeBack(options) { archive, stamp throws(SaveFailure) in
      try options.dryRun ? archive.rehearseRedo(stamp) : archive.redo(stamp)
    }
  }
}

extension Session {
  fileprivate func takeBack(
    _ options: RehearsableOptions, _ body: (any CaseArchive, StepStamp) throws(SaveFailure) -> LogEntry
  ) throws(Stop) -> Outcome {
    let session = at(try readFrame().settings)
    let stamp = try session.stamp(by: RecordingOptions.author(options.author, in: world))
    let desk = SavingDesk(session)
    let entry = try desk.doing { archive throws(SaveFailure) in try body(archive, stamp) }
    guard format != .json else {
      world.write(json(entry, isRehearsal: options.dryRun))
      return .inOrder
    }
    // It is done. An older line that cannot be read only takes away who had made the step.
    let maker = try? entry.kind.step.flatMap { step throws(Stop) in
      try desk.doing { archive throws(SaveFailure) in try archive.stamp(of: step) }
    }
    if options.dryRun {
      var printout = Printout(palette: palette)
      printout.line(words.wouldTakeBack(entry, by: maker))
      printout.changes(of: entry, in: words)
      world.write(printout.text)
    } else {
      world.write(words.takenBack(entry, by: maker).shown + "\n")
    }
    return .inOrder
  }

  private func json(_ entry: LogEntry, isRehearsal: Bool) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.object("step") { $0.fields(of: entry) }
      json.field("dryRun", isRehearsal)
    }
    return json.text + "\n"
  }
}

extension LogEntry.Kind {
  /// The step that an undo or redo is about.
  fileprivate var step: StepID? {
    switch self {
    case .undo(let step), .redo(let step): step
    case .change, .handEdit, .layout: nil
    }
  }
}
