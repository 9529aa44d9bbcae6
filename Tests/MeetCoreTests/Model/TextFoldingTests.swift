import Testing

@testable import MeetCore

@Suite struct TextFoldingTests {
    @Test(arguments: [
        ("Åsa Öberg", "asa oberg"), ("ASA OBERG", "asa oberg"), (" Anna ", "anna"), ("Łukasz", "lukasz"), ("Yılmaz", "yilmaz"),
        ("Şahin", "sahin"),
        ("Nguyễn", "nguyen"), ("Æsir Ødegård", "aesir odegard"), ("A\u{30A}sa", "asa"), ("", ""), ("  ", ""), ("İpek", "ipek"),
        ("Straße", "strasse"),
    ])
    func caseAndAccentsDoNotCount(_ text: String, _ folded: String) {
        #expect(TextFolding.fold(text) == folded)
    }
}
