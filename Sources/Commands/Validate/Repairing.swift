import Supervision
import Wording

/// `trede validate --repair`: finishes what a crash left half done and puts unreadable files back as the log has
/// them. It says first what it will do, and keeps what stood there.
struct Repairing {
  let session: Session
  let options: RecordingOptions

  private var words: Words { session.words }
  private var world: World { session.world }

  func run() throws(Stop) -> Outcome {
    let desk = SavingDesk(session)
    let stamp = session.stamp(by: try options.author(in: world))
    let left = try desk.doing { archive throws(SaveFailure) in archive.leftovers() }
    let planned = try desk.doing { archive throws(SaveFailure) in try archive.plannedRepairs() }
    if options.dryRun { return report(left.isEmpty ? [] : [words.leftovers(left)], planned, isPlanned: true) }
    let canRestore = planned.contains { $0.action != .cannot }
    if canRestore {
      let lines = planned.map { words.repaired($0, isPlanned: true) }
      guard try session.confirm(words.question(words.repairQuestion, lines), options) else {
        world.complain("\(words.notRecorded)\n")
        return .unreadable
      }
    }
    let remarks = try desk.doing { archive throws(SaveFailure) in try archive.recover() }
    let done =
      canRestore
      ? try desk.doing { archive throws(SaveFailure) in try archive.repair(stamp) } : planned
    return report(remarks.map(words.recovered), done, isPlanned: false)
  }

  private func report(_ remarks: [String], _ repairs: [Repair], isPlanned: Bool) -> Outcome {
    if session.format == .json {
      world.write(json(remarks, repairs, isPlanned: isPlanned))
    } else {
      var printout = Printout(palette: session.palette)
      for remark in remarks { printout.line(remark) }
      for repair in repairs { printout.line(words.repaired(repair, isPlanned: isPlanned)) }
      if remarks.isEmpty, repairs.isEmpty { printout.line(words.nothingToRepair) }
      world.write(printout.text)
    }
    let isLeft = repairs.contains { isPlanned || $0.action == .cannot }
    return isLeft ? .unreadable : .inOrder
  }

  private func json(_ remarks: [String], _ repairs: [Repair], isPlanned: Bool) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("dryRun", isPlanned)
      json.array("recovered", remarks) { $0.element($1) }
      json.array("repairs", repairs) { json, repair in
        json.object { json in
          json.field("file", repair.file)
          json.field("reason", repair.reason.map { Words.stored.fault($0.fault) })
          switch repair.action {
          case .restore(let kept):
            json.field("action", "restore")
            json.field("keptAs", kept)
          case .setAside(let kept):
            json.field("action", "setAside")
            json.field("keptAs", kept)
          case .cannot:
            json.field("action", "cannot")
            json.null("keptAs")
          }
          json.field("upTo", repair.upTo?.at)
        }
      }
    }
    return json.text + "\n"
  }
}

extension Session {
  /// Says in one line on standard error what a crash left half done; the next change puts it right.
  func tellLeftovers() {
    let left = world.openArchive(storePath).leftovers()
    if !left.isEmpty { world.complain("\(words.leftovers(left).shown)\n") }
  }
}
