import Supervision
import Wording

extension Form {
  /// Ontvangen: the one dialog of every day.
  package static func receive(_ item: ItemID, in context: FormContext) -> Form {
    let words = Dutch()
    let title = words.title(of: item, in: context.subject)
    let channels = ["e-mail", "post", "zaaksysteem", "overhandigd"]
    let fields = [
      Field("on", "ontvangen op", .pastDay, text: words.numericDate(context.today)),
      Field("how", "hoe", .suggestion(channels.map { Field.Choice($0, $0) }), isOptional: true),
    ]
    return Form(.receive, context, title: "Ontvangen: \(context.subject.name), \(title)", fields: fields) {
      answers in
      let on = answers.day("on") ?? context.today
      let receipt = Receipt(on: on, channel: answers.text("how"))
      return Outcome(
        [.receive(item: item, receipt)], sentence: words.received(title, of: context.subject, on: on))
    }
  }
}
