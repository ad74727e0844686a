/// How much of a case is kept of its file. The file is read and checked whole in either case.
package enum CaseDetail: Sendable {
  case whole
  /// What the agenda asks for. Texts that only a dossier shows are left out, such as the titles of documents
  /// and the reports of meetings; a text that must be there is then empty.
  case agenda
}
