internal import Supervision

extension ReferenceDecoder {
  mutating func readHeadings(_ root: JSONNode) throws(JSONFault) {
    var fields = try Fields(root)
    try fields.checkFormat()
    headings = try fields.node("columns").readList { node throws(JSONFault) in
      var fields = try Fields(node)
      let table = try fields.word("table", Words.importKind)
      let meaning = try fields.word("meaning", Words.columnMeaning)
      return RememberedHeading(table, meaning, try fields.text("heading"))
    }
  }
}
