import Supervision
import Testing

/// What a reader of a public page could call or write to.
@Suite("Contact details in a text") struct ContactDetailsTests {
  @Test(arguments: [
    ("bel 06-12345678 jan@x.nl", ["jan@x.nl", "06-12345678"]),
    ("Mail j.de-vries@almere.example.", ["j.de-vries@almere.example"]),
    ("(ibt@flevoland.nl), 036 539 99 11.", ["ibt@flevoland.nl", "036 539 99 11"]),
    ("+31 6 12345678 en +31 (0)36 5399911", ["+31 6 12345678", "+31 (0)36 5399911"]),
    ("0031612345678", ["0031612345678"]), ("tel. 0320-265265", ["0320-265265"]),
    ("op 01-04-2024 45 van 162", []), ("147 + 216 = 363, 318 gehuisvest", []), ("12345678", []),
    ("document 2024-123456", []), ("@ 18:00", []), ("a@b", []), ("x@y..nl", []), ("", []),
    ("op 0 na 27.300", []),
  ])
  func found(text: String, details: [String]) { #expect(ContactDetails.all(in: text) == details) }
}
