import MeetCore
import Testing

@testable import MeetTUI

/// That each theme can be read on its background, reckoned as WCAG 2.2 has it.
struct ThemeTests {
    /// A colour with its parts from 0 to 1.
    private struct Color {
        let red: Double, green: Double, blue: Double

        init(_ value: Int) {
            (red, green, blue) = (Double(value >> 16) / 255, Double(value >> 8 & 255) / 255, Double(value & 255) / 255)
        }

        /// One of the palette of 256, above the sixteen that each terminal has otherwise.
        init(palette index: Int) {
            if index >= 232 {
                let grey = 8 + 10 * (index - 232)
                self.init(grey << 16 | grey << 8 | grey)
            } else {
                let steps = [0, 95, 135, 175, 215, 255]
                let place = index - 16
                self.init(steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6])
            }
        }

        var luminance: Double { Contrast.luminance(red, green, blue) }
    }

    /// The backgrounds of a theme: black and the dark grey of many desktops; white and a light grey; both.
    private static let themes: [(name: String, theme: Theme, backgrounds: [Color])] = [
        ("dark", .dark, [Color(0x000000), Color(0x303030)]), ("light", .light, [Color(0xFFFFFF), Color(0xEEEEEE)]),
        ("either", .either, [Color(0x000000), Color(0xFFFFFF)]),
    ]

    /// The eight of old as xterm has them, black and grey among them.
    private static let eight = [0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5].map { Color($0) }

    private func isSign(_ role: Role) -> Bool { role == .border || role == .focusedBorder }

    @Test func with256ColoursAllIsRead() {
        for (name, theme, backgrounds) in Self.themes {
            for role in Role.allCases {
                let style = theme.style(role, depth: .full)
                guard let foreground = style.foreground else {
                    #expect(style.background == nil, "\(name) \(role): the terminal's own colour on one of ours")
                    continue
                }
                #expect(foreground >= 16, "\(name) \(role): what the sixteen look like is the terminal's affair")
                let behind = style.background.map { [Color(palette: $0)] } ?? backgrounds
                for background in behind {
                    let ratio = Contrast.ratio(Color(palette: foreground).luminance, background.luminance)
                    #expect(ratio >= (isSign(role) ? 3 : 4.5), "\(name) \(role): \(ratio)")
                }
            }
        }
    }

    @Test func withEightColoursWhatCanBeHad() {
        for (name, theme, backgrounds) in Self.themes {
            for role in Role.allCases {
                let style = theme.style(role, depth: .eight)
                #expect(style.background == nil, "\(name) \(role): reversed instead")
                guard let foreground = style.foreground else { continue }
                // The red of old is dark: it is bold, and where somebody's terminal makes bold bright it is more.
                let least = style.attributes.contains(.bold) ? 3 : 4.5
                let ratio = Contrast.ratio(Self.eight[foreground].luminance, backgrounds[0].luminance)
                #expect(ratio >= least, "\(name) \(role): \(ratio)")
                if name == "either" {
                    #expect(Contrast.ratio(Self.eight[foreground].luminance, backgrounds[1].luminance) >= least, "\(role)")
                }
            }
        }
    }

    @Test func theReckoningIsThatOfTheStandard() {
        #expect(abs(Contrast.ratio(Color(0x000000).luminance, Color(0xFFFFFF).luminance) - 21) < 0.001)
        #expect(abs(Contrast.ratio(Color(0x767676).luminance, Color(0xFFFFFF).luminance) - 4.54) < 0.01)
        // What was drawn on white before there was a light theme.
        #expect(Contrast.ratio(Color(palette: 215).luminance, Color(0xFFFFFF).luminance) < 2)
    }

    @Test func everyThemeSaysWithoutColourWhatItSaysWithIt() {
        let pairs = [(Role.selected, Role.text), (.bad, .text), (.warning, .text), (.selectedInactive, .selected), (.key, .keyHelp)]
        for (name, theme, _) in Self.themes {
            for (one, other) in pairs {
                for depth in ColorDepth.allCases {
                    #expect(theme.style(one, depth: depth) != theme.style(other, depth: depth), "\(name) \(one)")
                }
            }
            for role in Role.allCases {
                let style = theme.style(role, depth: .monochrome)
                #expect(style.foreground == nil && style.background == nil)
                #expect((theme.style(role, depth: .eight).foreground ?? 0) < 8)
            }
            // Without colours the row under the cursor differs from every other by an attribute.
            for role in Role.allCases where role != .selected {
                #expect(!theme.style(role, depth: .monochrome).attributes.isSuperset(of: .reverse) || role == .errorMessage)
            }
        }
    }

    @Test(arguments: [
        ("15;0", Background.dark), ("0;15", .light), ("0;default;15", .light), ("15;default;0", .dark), ("7;8", .dark), ("0;7", .light),
        ("", nil), ("15", .light), ("15;default", nil), ("1;99", nil), ("a;b", nil),
    ])
    func theVariableTellsTheBackground(text: String, background: Background?) { #expect(Background(variable: text) == background) }

    @Test(arguments: [
        ("rgb:ffff/ffff/ffff", Background.light), ("rgb:0000/0000/0000", .dark), ("rgb:1e/1e/1e", .dark), ("rgba:ff/ff/ff/80", .light),
        ("rgb:fd/f6/e3", .light), ("rgb:0/2b/36", .dark), ("rgb:ffff/ffff", nil), ("rgb:", nil), ("rgb:fffff/0/0", nil), ("", nil),
        ("rgb:-f/ff/ff", nil),
    ])
    func theAnswerTellsTheBackground(text: String, background: Background?) { #expect(Background(answer: text) == background) }

    @Test func whatIsWantedGoesBeforeWhatIsKnown() {
        let white = ["COLORFGBG": "0;15", "TERM": "xterm"]
        #expect(ThemeChoice.dark.background(white) == .dark && ThemeChoice.auto.background(white) == .light)
        #expect(ThemeChoice.auto.background(["TERM": "linux"]) == .dark && ThemeChoice.auto.background(["TERM": "xterm"]) == nil)
        var options = TerminalOptions()
        options.take(.auto, ["TERM": "xterm-256color"])
        #expect(options.background == nil && options.asksForBackground)
        options.take(.light, ["TERM": "xterm-256color"])
        #expect(options.background == .light && !options.asksForBackground)
    }

    @Test(arguments: [
        ("xterm-256color", false, true), ("screen", false, false), ("screen-256color", true, true), ("tmux-256color", true, true),
        ("dumb", false, false), ("linux", false, false), ("vt100", false, false), ("", false, false),
    ])
    func onlyATerminalThatCanAnswerIsAsked(term: String, isInTmux: Bool, mayAsk: Bool) {
        #expect(ThemeChoice.mayAsk(isInTmux ? ["TERM": term, "TMUX": "/tmp/x"] : ["TERM": term]) == mayAsk)
    }

}
