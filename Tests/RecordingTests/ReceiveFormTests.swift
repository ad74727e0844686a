import Recording
import Supervision
import Testing
import Wording

@Suite("Ontvangen") struct ReceiveFormTests {
  private var context: FormContext {
    var subject = Case(id: "gm0034", code: "GM0034", name: "Almere", domain: Case.housing)
    subject.agreements = [
      Agreement(
        id: "a1", kind: .agreement, title: "Bijgesteld plan van aanpak", party: Party(.municipality),
        schedule: Schedule(
          Deadline(phrase: "voor 1 april 2024", wording: .before("2024-04-01"), basis: .agreed)))
    ]
    return FormContext(
      subject: subject, item: "a1", today: "2024-04-02", settings: StoreSettings(name: ""), reference: .empty,
      author: "jk")
  }

  @Test func daysTypedBecomeAReceipt() {
    let filled = Form.receive("a1", in: context).filled(["on": "2024-03-28", "how": "post"])
    #expect(
      filled.outcome?.changes == [.receive(item: "a1", Receipt(on: "2024-03-28", channel: "post"))])
    #expect(filled.refusal == nil)
  }

  @Test func receiptInTheFutureIsRefused() {
    #expect(Form.receive("a1", in: context).filled(["on": "2024-04-03"]).refusal != nil)
  }
}
