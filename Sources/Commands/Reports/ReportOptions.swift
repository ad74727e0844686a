import ArgumentParser
import Reports
import Supervision
import Wording

/// The options of every command that makes a document.
struct ReportOptions: ParsableArguments {
  @Option(name: .customLong("format"), help: OptionTable.format.argumentHelp) var format: ReportFormat?
  @OptionGroup var output: OutputOptions
}

extension ReportFormat: ExpressibleByArgument {
  /// The ending of a file of this form, and what else it is called.
  fileprivate init?(ending: String) {
    switch ending {
    case "txt", "text": self = .text
    case "html", "htm": self = .html
    case "odt": self = .odt
    default: return nil
    }
  }

  fileprivate static let endings = [".txt", ".html", ".odt"]
}

extension Session {
  /// The form that was asked for; without one the ending of the file says it. Text is for standard output and for a
  /// file without an ending.
  func format(of options: ReportOptions) throws(Stop) -> ReportFormat {
    guard let name = options.output.out?.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return options.format ?? .text }
    let ending = name[dot...]
    let named = ReportFormat(ending: ending.dropFirst().lowercased())
    if let format = options.format {
      // A page that is called a document opens nowhere.
      guard named == nil || named == format else {
        throw Stop(.usage, words.endingIsOfAnotherForm(String(ending), asked: format.rawValue))
      }
      return format
    }
    guard let format = named else {
      throw Stop(.usage, words.noDocumentEndsSo(String(ending), all: ReportFormat.endings))
    }
    return format
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
    _ options: ReportOptions, as format: ReportFormat, _ make: () throws(TemplateFault) -> Report
  ) throws(Stop) {
    if format == .odt, options.output.isPiped, world.isTerminal.output {
      throw Stop(.usage, words.documentNeedsFile)
    }
    let report: Report
    do throws(TemplateFault) {
      report = try make()
    } catch {
      throw Stop(.unreadable, words.templateFault(error))
    }
    try deliver(report.bytes, to: options.output)
    if report.gaps > 0 { world.complain(words.gaps(report.gaps) + "\n") }
  }
}
