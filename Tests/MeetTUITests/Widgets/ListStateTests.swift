import Testing

@testable import MeetTUI

/// The selection of a list, and what of it is seen.
struct ListStateTests {
    @Test func randomWalksKeepTheSelectionInSight() {
        var seed: UInt64 = 7
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        var state = ListState()
        var count = 0
        for _ in 0..<20_000 {
            switch random(8) {
            case 0: count = random(40)
            case 1: state.fit(count: count, height: random(12) - 1)
            case 2: state.select(random(60) - 10, count: count)
            case 3: state.move(by: random(2) == 0 ? Int.max : Int.min, count: count)
            case 4: state.scroll(by: random(9) - 4, count: count)
            case 5: state.scroll(by: random(2) == 0 ? Int.max : Int.min, count: count)
            default: state.apply(ListMove.allCases[random(6)], count: count)
            }
            state.fit(count: count, height: state.height)
            #expect(count == 0 ? state.selected == 0 : (0..<count).contains(state.selected))
            #expect(state.top >= 0 && state.top <= max(0, count - state.height))
            #expect(count == 0 || (state.top..<state.top + state.height).contains(state.selected))
            let visible = state.visible(count: count, height: random(12))
            #expect(visible.isEmpty || visible.contains(state.selected))
        }
    }

    @Test func pagesKeepOneRowInCommonAndStopAtTheEnds() {
        var state = ListState()
        state.fit(count: 100, height: 10)
        state.apply(.pageDown, count: 100)
        #expect(state.selected == 9 && state.top == 0)
        state.apply(.pageDown, count: 100)
        #expect(state.selected == 18 && state.top == 9)
        state.apply(.end, count: 100)
        #expect(state.selected == 99 && state.top == 90)
        state.apply(.pageUp, count: 100)
        #expect(state.selected == 90 && state.top == 90)
        state.apply(.home, count: 100)
        #expect(state.selected == 0 && state.top == 0)
    }

    @Test func theWheelMovesTheSelectionOnlyWhenItMust() {
        var state = ListState()
        state.fit(count: 100, height: 10)
        state.select(5, count: 100)
        state.scroll(by: 3, count: 100)
        #expect(state.selected == 5 && state.top == 3)
        state.scroll(by: 3, count: 100)
        #expect(state.selected == 6 && state.top == 6)
    }

    @Test func movesHaveTheKeysOfTheProgram() {
        #expect(ListMove(key: .down) == .down && ListMove(key: .character("j")) == .down && ListMove(key: .character("G")) == .end)
        #expect(ListMove(key: .enter) == nil)
    }

    @Test func textsScrollWithinTheirLines() {
        var scroll = ScrollState()
        scroll.move(by: -3, count: 10, height: 4)
        #expect(scroll.top == 0)
        scroll.move(by: 99, count: 10, height: 4)
        #expect(scroll.top == 6)
        #expect(scroll.shownTop(count: 5, height: 4) == 1 && scroll.shownTop(count: 0, height: 0) == 0)
        scroll.apply(.home, count: 10, height: 4)
        scroll.apply(.pageDown, count: 10, height: 4)
        #expect(scroll.top == 3)
        scroll.apply(.end, count: 2, height: 4)
        #expect(scroll.top == 0)
        scroll.move(by: Int.max, count: 10, height: 4)
        scroll.move(by: Int.max, count: 10, height: 4)
        #expect(scroll.top == 6)
    }

    @Test func theThumbIsAtAnEndOnlyAtTheEnd() {
        for count in 1..<60 {
            for height in 1..<20 where count > height {
                for top in 0...(count - height) {
                    let thumb = ScrollBar(top: top, height: height, count: count).thumb(track: height)
                    #expect(!thumb.isEmpty && thumb.lowerBound >= 0 && thumb.upperBound <= height)
                    if height > 3 {
                        #expect((thumb.lowerBound == 0) == (top == 0) || thumb.count >= height - 1)
                        #expect((thumb.upperBound == height) == (top == count - height) || thumb.count >= height - 1)
                    }
                }
            }
        }
        #expect(ScrollBar(top: 0, height: 5, count: 3).thumb(track: 5).isEmpty)
    }
}
