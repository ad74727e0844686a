import ArgumentParser
import Reports
import Supervision
import Wording

/// The options of every command that makes a document.
struct ReportOptions: ParsableArguments {
  @Option(name: .customLong("format"), help: OptionTable.format.argumentHelp) var format: ReportFormat?
  @Option(help: OptionTable.out.argumentHelp) var out: String?
}

extension ReportFormat: ExpressibleByArgument {}

extension Session {
  /// The form that was asked for; without one the ending of the file says it, and text is what is left.
  func format(of options: ReportOptions) -> ReportFormat {
    if let format = options.format { return format }
    guard let ending = options.out?.split(separator: ".").last, options.out?.contains(".") == true else {
      return .text
    }
    return ReportFormat(rawValue: ending.lowercased()) ?? (ending.lowercased() == "htm" ? .html : .text)
  }

  /// What a document that is made for people has no form of.
  func refuseOtherForms() throws(Stop) {
    switch format {
    case .json: throw Stop(.usage, words.documentHasNo("--json"))
    case .plain: throw Stop(.usage, words.documentHasNo("--plain"))
    case .text: return
    }
  }

  /// A file of the store comes before the template that the program has itself.
  func templates() -> TemplateBook {
    let store = world.openStore(storePath)
    return TemplateBook { (name) throws(TemplateFault) in
      do throws(UnreadableFile) {
        return try store.template(name).map { text in
          TemplateFile(path: "templates/\(name).mustache", text: text)
        }
      } catch {
        throw TemplateFault(template: error.file, line: nil, .unreadable(error.fault))
      }
    }
  }

  /// Puts a document where it was asked for, and says on standard error what is still open in it.
  func deliver(
    _ options: ReportOptions, _ make: (ReportFormat) throws(TemplateFault) -> Report
  ) throws(Stop) {
    let format = format(of: options)
    let isPiped = options.out.map { $0 == "-" } ?? true
    if format == .odt, isPiped, world.isTerminal.output { throw Stop(.usage, words.documentNeedsFile) }
    let report: Report
    do throws(TemplateFault) {
      report = try make(format)
    } catch {
      throw Stop(.unreadable, words.templateFault(error))
    }
    try deliver(report.bytes, to: options.out)
    if report.gaps > 0 { world.complain(words.gaps(report.gaps) + "\n") }
  }
}
