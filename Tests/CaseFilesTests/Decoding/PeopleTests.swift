import CaseFiles
import Supervision
import Testing

@Suite("reference/people.json") struct PeopleFileTests {
  private static let people = People([
    Person(
      id: "ab", name: "Anna \"An\" de Beer\\\u{1}\n\t", role: "griffier", contact: "0320-000000",
      body: "GM0034",
      absent: [
        .init(from: Day(2024, 4, 29), until: Day(2024, 5, 10)),
        .init(from: Day(2024, 7, 1), until: Day(2024, 7, 1)),
      ]), Person(id: "jk", name: "Jo Kramer"),
  ])

  private func read(_ text: String) throws -> StoreContents {
    try StoreFixture(["trede.json": #"{"format": 1, "name": "proef"}"#, "reference/people.json": text])
      .contents()
  }

  @Test func whatWasWrittenIsRead() throws {
    for people in [Self.people, People()] {
      let contents = try read(PeopleFile.text(of: people))
      #expect(contents.unreadable == [])
      #expect(contents.reference.people == people)
    }
  }

  @Test func layoutIsTheOneOfTheFormat() {
    #expect(
      PeopleFile.text(
        of: People([
          Person(id: "jk", name: "Jo", absent: [.init(from: Day(2024, 4, 29), until: Day(2024, 5, 10))])
        ]))
          == """
          {
            "format": 1,
            "people": [
              {
                "id": "jk",
                "name": "Jo",
                "absent": [
                  {
                    "from": "2024-04-29",
                    "until": "2024-05-10"
                  }
                ]
              }
            ]
          }

          """)
  }

  @Test(arguments: [
    #"{"format": 1, "people": [{"id": "jk"}]}"#,
    #"{"format": 1, "people": [{"id": "jk", "name": "x"}, {"id": "jk", "name": "y"}]}"#,
    #"{"format": 1, "people": [{"id": "jk", "name": "x", "body": "0034"}]}"#,
    #"{"format": 1, "people": [{"id": "jk", "name": "x", "absent": [{"from": "2024-05-10", "until": "2024-05-01"}]}]}"#,
    #"{"format": 2, "people": []}"#,
  ])
  func fileWithAFaultIsUnreadableAndTheRestWorks(text: String) throws {
    let contents = try read(text)
    #expect(contents.unreadable.map(\.file) == ["reference/people.json"])
    #expect(contents.reference.people == People())
    #expect(contents.settings.name == "proef")
  }
}
