import Testing

@testable import MeetTUI

/// How keys are written.
struct KeyTests {
    @Test(arguments: [
        (Key.enter, "Enter", "Enter"), (.control("r"), "Ctrl-R", "Ctrl-R"), (.up, "↑", "Up"), (.character("/"), "/", "/"),
        (.character(" "), "Space", "Space"), (.function(1), "F1", "F1"), (.backTab, "Shift-Tab", "Shift-Tab"), (.pageDown, "PgDn", "PgDn"),
    ])
    func labels(key: Key, unicode: String, ascii: String) {
        #expect(key.label == unicode)
        #expect(key.label(.unicode) == unicode)
        #expect(key.label(.ascii) == ascii)
    }
}
