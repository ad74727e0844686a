import Supervision
import Testing
import Wording

@Suite("Narrowing while typing")
struct NarrowingTests {
  private static let rows = ["Almere overleg", "Zeewolde plan", "Súdmeer overleg plan", "Urk", "Alkmaar"]
  private static let dossiers = ["nidos", "nibud", "overlast", "zee en plan", "almanak"]

  private static func left(_ text: String, _ narrowing: inout Narrowing) -> [Int] {
    narrowing.rows(
      Array(rows.indices), filter: Filter(text), rowText: { SearchText([rows[$0]]) },
      dossierText: { SearchText([rows[$0], dossiers[$0]]) })
  }

  private static func left(_ text: String) -> [Int] {
    var fresh = Narrowing()
    return left(text, &fresh)
  }

  @Test("A word that no row has is looked for in the dossiers, also when its beginning stood in a row")
  func fallback() {
    var narrowing = Narrowing()
    #expect(Self.left("o", &narrowing) == [0, 1, 2])
    #expect(Self.left("overl", &narrowing) == [0, 2])
    #expect(Self.left("overla", &narrowing) == [2])
    #expect(Self.left("overlas", &narrowing) == [2])
    #expect(Self.left("overl", &narrowing) == [0, 2])
    #expect(Self.left("nid", &narrowing) == [0])
  }

  @Test("Letter by letter it leaves what it leaves at once, whatever is typed and taken back")
  func anyTyping() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("aelnopruvzs !")
    for _ in 0..<200 {
      var narrowing = Narrowing()
      var text = ""
      for _ in 0..<20 {
        if Int.random(in: 0..<4, using: &random) == 0 {
          text = String(text.dropLast())
        } else {
          text.append(letters.randomElement(using: &random)!)
        }
        #expect(Self.left(text, &narrowing) == Self.left(text), "“\(text)”")
      }
    }
  }
}
