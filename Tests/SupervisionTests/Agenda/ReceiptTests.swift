import Supervision
import Testing

/// What a line says when something came in more than once, and when a draft is not enough.
@Suite("Receipts") struct ReceiptTests {
  private func file(_ kind: Agreement.Kind, _ receipts: Receipt...) -> Case {
    var item = agreement("a1", .before("2024-04-01"), kind: kind)
    item.receipts = receipts
    var file = emptyCase()
    file.agreements = [item]
    return file
  }

  private let draft = Receipt(on: "2024-03-20", adoption: .draft)
  private let adopted = Receipt(on: "2024-04-02", adoption: .college)

  @Test func adoptedVersionThatCameLateIsOnTheLineBesideTheDraft() throws {
    let item = try #require(file(.agreement, draft, adopted).item("a1", on: "2024-04-02"))
    #expect(item.standing == .met, "whether a draft of an agreement is enough is for the supervisor")
    #expect(
      item.remarks.contains(
        .receivedInTurn([
          Remark.Arrival(on: "2024-03-20", adoption: .draft, daysLate: 0),
          Remark.Arrival(on: "2024-04-02", adoption: .college, daysLate: 2),
        ])))
  }

  @Test func draftOfToezichtinformatieLeavesItOpen() {
    let file = file(.report, draft)
    #expect(file.standing("a1", on: "2024-03-25") == .soon)
    #expect(file.standing("a1", on: "2024-04-02") == .late)
    #expect(file.item("a1", on: "2024-04-02")?.remarks.suffix(2) == [.received("2024-03-20"), .notAdopted])
    let both = self.file(.report, draft, adopted)
    #expect(both.standing("a1", on: "2024-04-02") == .metLate)
    #expect(both.item("a1", on: "2024-04-02")?.days == 2)
    #expect(self.file(.report, Receipt(on: "2024-03-20")).standing("a1", on: "2024-04-02") == .met)
  }
}
