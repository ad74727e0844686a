import Display
import Testing

@Suite struct ScrollWindowTests {
  @Test func theSelectionIsAlwaysInSightWithSomeRowsAround() {
    for height in 1...12 {
      for count in 1...30 {
        var window = ScrollWindow()
        for selected in Array(0..<count) + (0..<count).reversed() + [count / 2, 0, count - 1] {
          window.follow(selected: selected, count: count, height: height)
          let visible = window.visible(count: count, height: height)
          #expect(visible.count == min(count, height))
          #expect(visible.contains(selected))
          let margin = min(2, (height - 1) / 2)
          #expect(visible.contains(max(0, selected - margin)))
          #expect(visible.contains(min(count - 1, selected + margin)))
        }
      }
    }
  }

  @Test func theWindowStaysWhileTheSelectionMovesInside() {
    var window = ScrollWindow(first: 10)
    for selected in [15, 12, 17, 14] {
      window.follow(selected: selected, count: 100, height: 10)
      #expect(window.first == 10)
    }
    window.follow(selected: 18, count: 100, height: 10)
    #expect(window.first == 11)
  }

  @Test func aListThatBecameShorterFillsTheWindow() {
    var window = ScrollWindow(first: 50)
    window.follow(selected: nil, count: 20, height: 10)
    #expect(window.visible(count: 20, height: 10) == 10..<20)
    window.follow(selected: nil, count: 0, height: 10)
    #expect(window.visible(count: 0, height: 10).isEmpty)
    #expect(ScrollWindow(first: 5).visible(count: 3, height: 2).isEmpty)
    window.follow(selected: 3, count: 5, height: 0)
    #expect(window.visible(count: 5, height: 0).isEmpty)
  }
}
