import Supervision

/// The gespreksblad: what is known about one municipality before a bestuurlijk overleg, and room for what comes of
/// it. A value: the screen, text and documents each show it in their own way.
///
/// It is internal, and still no internal note is in it: a sheet gets left on a table.
package struct CaseSheet: Hashable, Sendable {
  package var title: String
  /// `INTERN`, and the day on which it was made.
  package var marking: String
  /// Who and when; the reason comes last.
  package var head: [Explained]
  package var sections: [Section]
  /// The bestuurlijk overleg that lies ahead, which it is for.
  package var meeting: ItemID?
  /// The meeting that was held last, from which agreements are recorded.
  package var lastMeeting: ItemID?

  package struct Section: Hashable, Sendable {
    package var number: Int
    package var title: String
    package var content: Content
  }

  package enum Content: Hashable, Sendable {
    case figures([FigureLine])
    case items([ItemLine])
    /// Short sentences.
    case sentences([String])
    /// Places to fill in, so many lines of these.
    case blanks([String], lines: Int, hint: String)
  }

  /// A moment with what was asked and what is known.
  package struct FigureLine: Hashable, Sendable {
    package var moment: String
    package var stand: Int?
    package var asked: Int?
    /// `45 achter`, `te meten`.
    package var difference: String
    package var note: String

    /// What was asked, with a dash where it is not known; the municipality's own figure is asked nothing.
    package var shownAsked: String { difference.isEmpty ? "" : Words.stored.numberOrUnknown(asked) }
  }

  /// Something agreed or open.
  package struct ItemLine: Hashable, Sendable {
    package var standing: Standing
    package var title: String
    package var state: String
  }
}

extension CaseSheet {
  /// - Parameter others: every case of the store in the same domain, this one too.
  package init(_ subject: Case, among others: [Case], context: AgendaContext) {
    let builder = SheetBuilder(subject: subject, others: others, context: context)
    title = builder.title
    marking = builder.words.sheetMarking(context.today)
    head = builder.head
    meeting = builder.meeting?.id
    lastMeeting = builder.lastMeeting?.id
    sections = builder.contents.enumerated().map { index, content in
      Section(number: index + 1, title: content.title, content: content.content)
    }
  }
}
