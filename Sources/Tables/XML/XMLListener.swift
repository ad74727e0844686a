/// What is told of a part of a workbook while it passes.
protocol XMLListener: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Interruption)
  func text(_ bytes: UnsafeRawBufferPointer) throws(Interruption)
  func end(_ name: XMLName) throws(Interruption)
}
