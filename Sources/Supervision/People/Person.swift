/// Somebody the province works with, in `reference/people.json`: work data only, and erasable. Cases and the log
/// hold no more than the id.
package struct Person: Hashable, Sendable {
  /// A short handle, such as the initials that stand as the handler of a case.
  package var id: String
  package var name: String
  /// "wethouder wonen", "toezichthouder".
  package var role: String?
  /// A telephone number or an address at work.
  package var contact: String?
  /// CBS code of the municipality of a wethouder, ambtenaar or griffier; `nil` for the province's own people.
  package var body: String?
  package var absent: [Absence]

  /// Days on which somebody is not there, the first and the last included.
  package struct Absence: Hashable, Sendable {
    package var from: Day
    package var until: Day

    package init(from: Day, until: Day) {
      self.from = from
      self.until = until
    }
  }

  package init(
    id: String, name: String, role: String? = nil, contact: String? = nil, body: String? = nil,
    absent: [Absence] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.contact = contact
    self.body = body
    self.absent = absent
  }

  package func isAbsent(on day: Day) -> Bool { absent.contains { $0.from <= day && day <= $0.until } }
}
