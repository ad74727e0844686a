extension Case {
  /// The documents that hang on an item: what it rests on, what belongs to it, and what came in or went out with it,
  /// each once. For a document itself, that document.
  package func linkedDocuments(of id: ItemID) -> [Document] {
    if let document = document(DocumentID(id.text)) { return [document] }
    let known = provenance(of: id)
    var found = known.documents
    found += known.receipts.compactMap { document($0.document) }
    found += known.reminders.compactMap { document($0.document) }
    if let source = known.source { found.append(source) }
    let others = [
      contacts.first { $0.id == id }?.document, notes.first { $0.id == id }?.source,
    ]
    found += others.compactMap { document($0) }
    return found.reduce(into: []) { documents, document in
      if !documents.contains(where: { $0.id == document.id }) { documents.append(document) }
    }
  }
}
