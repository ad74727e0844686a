import Supervision
import Wording

extension Form {
  /// A plan of action of the municipality.
  package static func plan(in context: FormContext) -> Form {
    let words = context.words
    let fields = Plan.fields(of: nil, context) + [.id]
    return Form(.plan, context, title: words.formTitle(.plan, context.subject), fields: fields) { answers in
      let plan = answers.planRecord(changing: nil)
      return Outcome(
        [.add(.plan(plan))], sentence: context.sentence { $0.planAdded(plan, of: context.subject) })
    }
  }

  package static func version(in context: FormContext) -> Form {
    let words = context.words
    let fields =
      [Field.required("plan", .item(Field.plans(context)), context.likelyPlan?.text)]
      + PlanVersion.fields(of: nil, context) + [.id]
    return Form(.version, context, title: words.formTitle(.version, context.subject), fields: fields) {
      answers in
      let plan = answers.plan()
      let version = answers.version(changing: nil)
      return Outcome(
        [.add(.version(version, of: plan))],
        sentence: context.sentence { $0.versionAdded(version, of: context.subject) },
        effect: answers.effect(of: version.schedule))
    }
  }

  package static func measure(in context: FormContext) -> Form {
    let words = context.words
    let fields =
      [Field.required("plan", .item(Field.plans(context)), context.likelyPlan?.text)]
      + Measure.fields(of: nil, context) + [.id]
    return Form(.measure, context, title: words.formTitle(.measure, context.subject), fields: fields) {
      answers in
      let plan = answers.plan()
      let measure = answers.measure(changing: nil)
      return Outcome(
        [.add(.measure(measure, of: plan))],
        sentence: context.sentence { $0.measureAdded(measure, of: context.subject) },
        effect: answers.effect(of: measure.schedule))
    }
  }

  /// What the province makes of a version: wordt getoetst, voldoende, onvoldoende, bijstelling gevraagd.
  package static func judgePlan(_ version: ItemID, in context: FormContext) -> Form {
    let words = context.words
    var standing: PlanVersion?
    if case .version(let content, _) = context.subject.item(version) { standing = content }
    let fields: [Field] = [
      .required(
        "status", Field.choice(of: PlanVersion.Status.self, words) { $0.planStatus($1) },
        (standing?.status).map(words.planStatus)),
      .optional("on", .pastDay, words.numericDate(context.today)),
      .optional("conclusion", .text, standing?.conclusion), .document(context),
    ]
    return Form(.judgePlan, context, title: words.formTitle(.judgePlan, version, context), fields: fields) {
      answers in
      let status = answers.word("status", PlanVersion.Status.self) ?? .ingediend
      let on = answers.day("on")
      return Outcome(
        [
          .judge(
            version: version, status, on: on, conclusion: answers.text("conclusion"),
            document: answers.document("document", title: Words.stored.planJudgementDocument))
        ],
        sentence: context.sentence {
          $0.planJudged($0.inSentence(version, context), of: context.subject, status)
        })
    }
  }
}

extension Plan {
  static func fields(of plan: Plan?, _ context: FormContext) -> [Field] {
    [.required("title", .text, plan?.title), .source(context, plan?.source)]
  }
}

extension PlanVersion {
  static func fields(of version: PlanVersion?, _ context: FormContext) -> [Field] {
    let words = context.words
    var fields: [Field] = [.optional("title", .text, version?.title)]
    if version?.schedule == nil {
      fields += [.optional("by", .deadline), .optional("phrase", .text), .basis(context.words)]
    }
    return fields + [
      .required(
        "status", Field.choice(of: PlanVersion.Status.self, words) { $0.planStatus($1) },
        words.planStatus(version?.status ?? .concept)),
      .optional("status-on", .pastDay, version?.statusOn.map(words.numericDate)),
      .optional("extensions", .text, version?.extensionsInWords),
      .optional("conclusion", .text, version?.conclusion), .source(context, version?.source),
      .documents(version?.documents ?? []), .warning(version?.warning),
    ]
  }
}

extension Measure {
  static func fields(of measure: Measure?, _ context: FormContext) -> [Field] {
    var fields: [Field] = [
      .required("title", .text, measure?.title),
      .optional("persons", .persons(signed: false), measure?.persons.map { String($0) }),
    ]
    if measure?.schedule == nil {
      fields += [.optional("by", .deadline), .optional("phrase", .text), .basis(context.words)]
    }
    return fields + [
      .source(context, measure?.source),
      .warning(measure?.warning),
    ]
  }
}

extension Answers {
  mutating func planRecord(changing standing: Plan?) -> Plan {
    var plan = standing ?? Plan(id: id(), title: "")
    plan.title = required("title")
    plan.source = source()
    return plan
  }

  mutating func version(changing standing: PlanVersion?) -> PlanVersion {
    var version = standing ?? PlanVersion(id: id(), status: .concept)
    version.title = text("title")
    version.schedule = schedule(standing?.schedule, usually: .agreed)
    version.status = word("status") ?? version.status
    version.statusOn = day("status-on")
    version.extensionsInWords = text("extensions")
    version.conclusion = text("conclusion")
    version.source = source()
    version.documents = documents("documents", title: version.title ?? Words.stored.planDocument)
    version.warning = warning()
    return version
  }

  mutating func measure(changing standing: Measure?) -> Measure {
    var measure = standing ?? Measure(id: id(), title: "")
    measure.title = required("title")
    measure.persons = persons("persons")
    measure.schedule = schedule(standing?.schedule, usually: .agreed)
    measure.source = source()
    measure.warning = warning()
    return measure
  }

  /// The term of what may go without one: the one that stands, or the one filled in.
  private mutating func schedule(_ standing: Schedule?, usually: Deadline.Basis) -> Schedule? {
    guard standing == nil, asks("by"), !isEmpty("by") || !isEmpty("phrase") else { return standing }
    return Schedule(term("by", usually: usually))
  }
}
