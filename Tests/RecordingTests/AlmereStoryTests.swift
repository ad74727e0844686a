import CaseFiles
import Recording
import Supervision
import Testing
import Wording

/// Every fact of the letter over 2023-II, entered through forms one after another, is the case file that is shipped.
@Suite("Het dossier van Almere, ingevoerd") struct AlmereStoryTests {
  private typealias Entry = (verb: Verb, item: ItemID?, texts: [FieldName: String])

  @Test func everyFactOfTheLetterEntered() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let contents = try FolderStore(path: "/\(folder)/Data/Flevoland", shared: .builtIn).read()
    let shipped = try #require(contents.cases.first { $0.id == "gm0034" })

    let start = FormContext(
      today: Day(2024, 4, 2), settings: contents.settings, reference: contents.reference, author: "",
      words: .stored)
    let open = try #require(Form.make(.open, in: start))
      .filled(["code": "almere", "entered-through": "de brief over 2023-II"])
    var subject = try apply(open, to: Case(id: "", code: "", name: "", domain: ""), start)
    for (verb, item, texts) in facts {
      var context = start
      context.subject = subject
      context.item = item
      let form = try #require(Form.make(verb, in: context), "\(verb) \(item?.text ?? "")")
      subject = try apply(form.filled(texts), to: subject, context)
    }
    #expect(subject.documents == shipped.documents)
    #expect(subject.ladder == shipped.ladder)
    #expect(subject.halfYears == shipped.halfYears)
    #expect(subject.interimTargets == shipped.interimTargets)
    #expect(subject.agreements == shipped.agreements)
    #expect(subject.plans == shipped.plans)
    #expect(subject.meetings == shipped.meetings)
    #expect(subject.notes == shipped.notes)
    #expect(subject == shipped)
  }

  private func apply(_ filled: Filled, to subject: Case, _ context: FormContext) throws -> Case {
    #expect(filled.faults == [:])
    #expect(filled.refusal == nil)
    let outcome = try #require(filled.outcome)
    return try (outcome.opens ?? subject).applying(
      outcome.changes, in: ChangeContext(today: context.today, reference: context.reference))
  }

  private var facts: [Entry] { letter + figures + agreed + duties + plan + notes }

  private var letter: [Entry] {
    [
      (
        .document, nil,
        [
          "id": "brief-2023-ii", "title": "Brief over 2023-II", "earliest": "3 februari 2024",
          "latest": "31-03-2024",
          "subject":
            "Interbestuurlijk toezicht op de taakstelling huisvesting vergunninghouders, tweede helft van "
            + "2023; GS van Flevoland aan het college van Almere",
        ]
      ),
      (
        .move, nil,
        [
          "to": "3", "on": "15-09-2021", "source": "brief-2023-ii",
          "because": "actief toezicht, interbestuurlijk toezicht op grond van art. 124 Gemeentewet",
        ]
      ),
      (
        .move, nil,
        [
          "to": "3", "on": "", "because": "actief toezicht blijft van toepassing",
          "source": "Brief over 2023-II",
        ]
      ),
    ]
  }

  private var figures: [Entry] {
    let source: FieldName = "source"
    let brief = "brief-2023-ii"
    return [
      (.carried, nil, ["half-year": "2023-II", "persons": "147", source: brief]),
      (.target, nil, ["half-year": "2023-II", "persons": "336", "national": "27.300", source: brief]),
      (
        .target, nil,
        [
          "half-year": "2023-II", "persons": "216", "from": "10 nov 2023", "national": "17.600",
          "by": "staatssecretaris van Justitie en Veiligheid", source: brief,
        ]
      ),
      (.total, nil, ["half-year": "2023-II", "persons": "363", "from": "10-11-2023", source: brief]),
      (.count, nil, ["as-of": "1 jan 2024", "housed": "318", source: brief]),
      (.balance, nil, ["half-year": "2023-II", "persons": "45", source: brief]),
      (
        .assess, nil,
        [
          "half-year": "2023-II", "word": "niet adequaat", "on": "", "used": "318", source: brief,
          "because":
            "De taakstelling is inclusief achterstand op 1 januari 2024 niet gerealiseerd; de gemeente loopt "
            + "achter op het schema van het plan van aanpak.",
        ]
      ),
      (
        .sent, nil,
        ["half-year": "2023-II", "state": "vastgesteld", "on": "", "document": brief, "to-be-public": "ja"]
      ),
      (.carried, nil, ["half-year": "2024-I", "persons": "45", source: brief]),
      (.target, nil, ["half-year": "eerste helft 2024", "persons": "233", source: brief]),
      (.total, nil, ["half-year": "2024-I", "persons": "278", source: brief]),
      (
        .amv, nil,
        [
          "half-year": "2024-I", "persons": "48", "province": "98", source: brief,
          "remark":
            "Zij worden gehuisvest via Nidos. In de Provinciale Regietafel (PRT) van 12 juli 2023 kwam aan de "
            + "orde wat Flevoland bijdraagt aan opvang en huisvesting, ook voor amv’ers.",
        ]
      ),
    ]
  }

  private var agreed: [Entry] {
    [
      (
        .meeting, nil,
        [
          "id": "o1", "kind": "bestuurlijk overleg", "source": "brief-2023-ii",
          "purpose":
            "achterstand van 45 op 1 januari 2024, niet volgens de afspraken en niet volgens de planning "
            + "van het plan van aanpak",
        ]
      ),
      (
        .holdMeeting, "o1",
        [
          "on": "2 februari",
          "report": """
          Gemeente: een deel van de maatregelen komt later dan gepland.
          De gemeente heeft toegelicht met welke acties zij bijstuurt.
          """,
        ]
      ),
      (
        .agree, "o1",
        [
          "id": "a1", "title": "Bijgesteld plan van aanpak", "by": "voor 1 april 2024",
          "actor-label": "college",
          "source": "brief-2023-ii", "next": "toetsen en bespreken in het bestuurlijk overleg",
        ]
      ),
      (
        .interim, "o1",
        [
          "id": "t1", "title": "Tussendoel 45 + 117 = 162 gehuisvest", "half-year": "2024-I",
          "by": "op 1 april 2024", "persons": "45 + 117", "percent": "50", "effort": "ja",
          "actor-label": "college",
          "source": "brief-2023-ii",
        ]
      ),
      (
        .meeting, nil,
        [
          "id": "o2", "window": "in de tweede helft van april 2024", "source": "brief-2023-ii",
          "purpose": "hoe het plan van aanpak vordert, en of er vervolgstappen komen",
        ]
      ),
    ]
  }

  private var duties: [Entry] {
    func duty(_ id: String, _ title: String, _ texts: [FieldName: String]) -> Entry {
      let shared: [FieldName: String] = [
        "id": id, "title": title, "kind": "verplichting", "actor-label": "college", "source": "brief-2023-ii",
      ]
      return (.agree, nil, shared.merging(texts) { _, own in own })
    }
    let redirecting = "bijsturen en met de gemeente zoeken naar een oplossing"
    return [
      duty(
        "a2", "Toezichtinformatie over de eerste helft van 2024",
        ["kind": "report", "by": "uiterlijk 1 augustus 2024", "condition": "2024-I"]),
      duty(
        "a3", "Melden als maatregelen uit het plan vertraging krijgen",
        ["by": "tijdig", "next": redirecting]),
      duty(
        "a4", "Melden dat een afspraak naar verwachting niet wordt nagekomen",
        ["by": "tijdig", "next": redirecting]),
      duty(
        "a5", "Beoordeling toezenden aan de gemeenteraad (horizontale controle)",
        ["phrase": "geven in overweging", "basis": "in overweging gegeven"]),
    ]
  }

  private var plan: [Entry] {
    func milestone(_ id: String, _ title: String, _ by: String) -> Entry {
      (
        .milestone, "plan-2023",
        [
          "id": id, "title": title, "half-year": "2023-II", "by": by, "actor-label": "college",
          "source": "brief-2023-ii",
        ]
      )
    }
    return [
      (
        .plan, nil,
        [
          "id": "plan-2023", "title": "Plan van aanpak huisvesting vergunninghouders",
          "source": "brief-2023-ii",
        ]
      ),
      (
        .version, "plan-2023",
        [
          "id": "p1", "status": "voldoende", "extensions": "na herhaaldelijk verleend uitstel",
          "source": "brief-2023-ii",
          "conclusion":
            "Voldoende maatregelen om de achterstand van 2023-I op 1 oktober 2023 weg te werken en de "
            + "taakstelling van 2023-II op 31 december 2023 te halen.",
        ]
      ),
      (.receive, "p1", ["on": "2 juni 2023"]),
      milestone("m1", "Achterstand uit 2023-I ingelopen", "op 1 oktober 2023"),
      milestone("m2", "Taakstelling 2023-II gerealiseerd", "op 31 december 2023"),
    ]
  }

  private var notes: [Entry] {
    [
      "Grondslag: de Huisvestingswet 2014. De gemeente voorziet vergunninghouders die aan haar zijn toegewezen van "
        + "een passende woning.",
      "De beoordeling volgt de Bestuursovereenkomst Interbestuurlijk toezicht; GS lichten het college erover in.",
      "De COA-cijfers zijn leidend.",
      "Peildata: 1 januari en 1 juli. Het volgende wettelijke peilmoment is 1 juli 2024.",
      "Volgorde van tellen: eerst de taakstelling van het lopende halfjaar, daarna de achterstand.",
      "De bijgestelde taakstelling van 216 is exclusief de achterstand van 147.",
      "GS vertrouwen erop dat de gemeente het totaal voor 2024-I haalt en dat er geen vervolgstappen nodig zijn.",
      "Amv’ers: in de PRT van 12 juli 2023 kwam aan de orde hoeveel Flevoland bijdraagt aan opvang en huisvesting, "
        + "ook voor amv’ers. Voor Almere is het aantal vastgesteld op 48. Het weegt niet mee in het toezicht: amv’ers "
        + "huisvesten is geen wettelijke taak.",
      "De beoordelingen over 2023-II van alle gemeenten in Flevoland en deze brief komen op de website van de "
        + "provincie.",
      "Over omgevingsrecht, informatie- en archiefbeheer, ruimtelijke ordening en financiën oordeelt de provincie op "
        + "een ander tijdstip.",
      "Ondertekening: gedeputeerde staten van Flevoland, de secretaris, de voorzitter.",
      "De toezichtinformatie over 2024-I moet door het college zijn vastgesteld.",
    ].map { (.note, nil, ["text": $0, "on": "", "source": "brief-2023-ii"]) }
  }
}
