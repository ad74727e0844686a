extension ZipArchive {
  /// Lets a listener hear a part that is XML.
  func read(_ part: String, _ listener: any XMLListener) throws(Interruption) {
    let pass = XMLPass(part, limits: limits, listener: listener)
    do throws(Interruption) {
      try read(part) { piece throws(Interruption) in try pass.take(piece) }
      try pass.end()
    } catch {
      // The listener only knows that something is wrong with what it hears; the pass knows where.
      if case .misheard = error { throw pass.malformed }
      throw error
    }
  }

  /// The same where nobody asks for rows yet, so that nobody can stop it.
  func look(_ part: String, _ listener: any XMLListener) throws(TableFault) {
    do throws(Interruption) { try read(part, listener) } catch {
      if case .fault(let fault) = error { throw fault }
    }
  }
}
