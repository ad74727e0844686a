import ArgumentParser
import Display
import Reports
import Supervision
import Wording

/// `trede validate`: what cannot be read, templates that are wrong, and what is odd but possible. The last is no fault:
/// judgement is human.
struct ValidateCommand: Command {
  static var configuration: CommandConfiguration { CommandTable.validate.configuration }

  @OptionGroup var common: CommonOptions
  @OptionGroup var recording: RecordingOptions
  @Flag(help: OptionTable.repair.argumentHelp) var repair = false

  func run(in world: World) throws(Stop) -> Outcome {
    var session = try Session(common, in: world)
    if repair { return try Repairing(session: session, options: recording).run() }
    let contents = try session.readStore()
    session = session.at(contents.settings)
    let context = session.context(of: contents)
    let found = contents.cases.compactMap { subject -> Inspection? in
      let cautions = subject.cautions(in: context, reference: contents.reference)
      return cautions.isEmpty
        ? nil : Inspection(subject: subject, cautions: cautions.map(session.resultWords.caution))
    }
    let log = try SavingDesk(session).doing { archive throws(SaveFailure) in try archive.damagedLog() }
    let faults = Faults(unreadable: contents.unreadable + log, templates: session.templates().faults)
    switch session.format {
    case .json: world.write(json(found, faults, session))
    case .plain: world.writeIfAny(plain(found, faults, session))
    case .text:
      world.write(text(found, faults, cases: contents.cases.count + contents.unreadable.count, session))
    }
    session.tellLeftovers()
    return faults.isEmpty ? .inOrder : .unreadable
  }

  /// What was found in one case.
  private struct Inspection {
    let subject: Case
    let cautions: [String]
  }

  /// What has to be mended.
  private struct Faults {
    let unreadable: [UnreadableFile]
    let templates: [TemplateFault]

    var isEmpty: Bool { unreadable.isEmpty && templates.isEmpty }
  }

  private func text(_ found: [Inspection], _ faults: Faults, cases: Int, _ session: Session) -> String {
    let words = session.words
    let unreadable = faults.unreadable
    var printout = Printout(palette: session.palette)
    if !unreadable.isEmpty {
      printout.heading(words.unreadableHeading)
      for file in unreadable { printout.line("  " + words.unreadable(file), .alert) }
    }
    if !faults.templates.isEmpty {
      printout.heading(words.wrongTemplatesHeading)
      for fault in faults.templates { printout.line("  " + words.templateFaultLine(fault), .alert) }
    }
    if !found.isEmpty {
      printout.heading(words.cautionsHeading)
      for inspection in found {
        for caution in inspection.cautions { printout.line("  \(inspection.subject.name): \(caution)") }
      }
    }
    let cautions = found.reduce(0) { $0 + $1.cautions.count }
    printout.line(
      words.checked(
        cases, unreadable: unreadable.count, cautions: cautions))
    return printout.text
  }

  private func plain(_ found: [Inspection], _ faults: Faults, _ session: Session) -> String {
    var printout = Printout()
    for file in faults.unreadable {
      printout.record([
        "unreadable", file.file, file.line.map(String.init), file.column.map(String.init),
        session.resultWords.fault(file.fault),
      ])
    }
    for fault in faults.templates {
      printout.record([
        "template", fault.template, fault.line.map(String.init), nil,
        session.resultWords.templateReason(fault),
      ])
    }
    for inspection in found {
      for caution in inspection.cautions {
        printout.record(["caution", inspection.subject.id.text, nil, nil, caution])
      }
    }
    return printout.text
  }

  private func json(_ found: [Inspection], _ faults: Faults, _ session: Session) -> String {
    let cautions = found.flatMap { inspection in inspection.cautions.map { (inspection.subject, $0) } }
    var json = JSONWriter()
    json.object { json in
      json.field("schema", 1)
      json.field("today", session.today.iso)
      json.field("store", session.storePath)
      json.array("unreadable", faults.unreadable) { $0.unreadable($1) }
      json.array("templates", faults.templates) { json, fault in
        json.object { json in
          json.field("file", fault.template)
          json.field("line", fault.line)
          json.field("reason", session.resultWords.templateReason(fault))
        }
      }
      json.array("cautions", cautions) { json, caution in
        json.object { json in
          json.field("case", caution.0.id.text)
          json.field("municipality", caution.0.name)
          json.field("text", caution.1)
        }
      }
    }
    return json.text + "\n"
  }
}
