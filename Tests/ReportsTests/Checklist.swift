import FoundationEssentials
import Testing

/// The facts that a document must hold, each in the words that a reader would look for. The files are shared with
/// `make test-documents`, which looks for them in what LibreOffice makes of the documents.
enum Checklist {
  struct Fact: CustomTestStringConvertible, Sendable {
    let number: Int
    /// Each must stand somewhere.
    let words: [String]

    var testDescription: String { "fact \(number): \(words.joined(separator: " … "))" }
  }

  /// - Parameter file: a line a fact, its number before a colon and ` … ` between its words.
  static func facts(in file: String) -> [Fact] {
    let text = (try? String(contentsOfFile: "\(Shipped.root)/Tests/Documents/\(file)", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":"), let number = Int(line[..<colon]) else { return nil }
      let words = line[line.index(after: colon)...].components(separatedBy: " … ")
      return Fact(number: number, words: words.map(\.flowing))
    }
  }
}
