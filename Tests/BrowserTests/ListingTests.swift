import Display
import Supervision
import Testing

@testable import Browser

/// What is selected while the lines of a list come and go.
@Suite struct ListingTests {
  private func lines(_ names: String) -> [ListLine] {
    names.map { .row(.subject(CaseID(String($0))), .entry(0)) }
  }

  private func selected(_ listing: Listing) -> String? { listing.selected?.caseID?.text }

  @Test func whatCameAfterARowThatGoesIsSelected() {
    var listing = Listing()
    listing.replace(lines("abcdefgh"), all: 8)
    listing.select(.subject("c"))
    let isGone = listing.replace(lines("aeh"), all: 8)
    #expect(isGone)
    #expect(selected(listing) == "e", "not the third, which is the last")
    listing.replace(lines("ab"), all: 8)
    #expect(selected(listing) == "a", "nothing after it is left")
  }

  @Test func theRowThatWasChosenComesBackWhenItIsThereAgain() {
    var listing = Listing()
    listing.replace(lines("abcdefgh"), all: 8)
    listing.select(.subject("c"))
    listing.replace(lines("gh"), all: 8)
    #expect(selected(listing) == "g")
    listing.replace(lines("abcdefgh"), all: 8)
    #expect(selected(listing) == "c")
    listing.replace(lines("fgh"), all: 8)
    listing.move(by: 1)
    listing.replace(lines("abcdefgh"), all: 8)
    #expect(selected(listing) == "g", "chosen since")
  }

  @Test func nothingIsSelectedWhereThereIsNothing() {
    var listing = Listing()
    listing.replace(lines("ab"), all: 2)
    listing.replace([], all: 2)
    #expect(listing.selected == nil && listing.selectedLine == nil)
    listing.replace(lines("ab"), all: 2)
    #expect(selected(listing) == "a")
  }
}
