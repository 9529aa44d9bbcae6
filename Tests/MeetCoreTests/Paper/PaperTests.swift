import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Sheets as PDF: whole, with every name in it, and the same each time.
struct PaperTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ sheets: [Sheet], _ format: SheetFormat = .pdf) throws -> (Data, SheetFile.Result) {
        var data = Data()
        var file = try SheetFile(format, title: "Närvaro", languages: sheets[0].languages, created: "2026-11-22T12:00:00Z") {
            data.append(contentsOf: $0)
            return true
        }
        for sheet in sheets { try file.add(sheet) }
        let result = try file.finish()
        return (data, result)
    }

    private func reader(_ data: Data) throws -> PDFReader {
        let path = folder.path + "/sheet.pdf"
        try data.write(to: URL(fileURLWithPath: path))
        return PDFReader(path: path)
    }

    private func sheets(_ people: [Person], _ kinds: [SheetKind] = SheetKind.allCases) throws -> [Sheet] {
        let source = try SheetSample.full(people)
        return kinds.map { source.sheet($0, session: 3, SheetOptions(languages: [.swedish])) }
    }

    @Test func theNamesThatArePutInComeOutInEveryScript() throws {
        let people = SheetSample.people(30)
        for kind in [SheetKind.attendance, .door, .coordinator, .tables, .matrix] {
            let (data, result) = try bytes(sheets(people, [kind]))
            #expect(result.unknownSigns == 0)
            let text = try reader(data).text()
            // pdftotext takes the gap behind an Arabic letter that does not join for a space, so spaces are not compared there.
            let close = text.replacing(" ", with: "")
            for person in people {
                let isArabic = person.name.unicodeScalars.contains(where: SheetText.isRightToLeft)
                #expect(
                    isArabic ? close.contains(person.name.replacing(" ", with: "")) : text.contains(person.name), "\(kind): \(person.name)")
            }
        }
        // On badges long names stand on several lines.
        let (data, _) = try bytes(
            sheets([Person(id: "a", name: "Łukasz"), Person(id: "b", name: "عمر"), Person(id: "c", name: "ሰላም")], [.badges]))
        let text = try reader(data).text()
        for name in ["Łukasz", "عمر", "ሰላም", "Grupp 1"] { #expect(text.contains(name), "\(name)") }
    }

    @Test func independentProgramsFindNothingWrong() throws {
        let (data, result) = try bytes(sheets(SheetSample.people(31)))
        let reader = try reader(data)
        let check = try reader.run("qpdf", ["--check"])
        #expect(check.status == 0 && !check.text.contains("WARNING"), "\(check.text)")
        let fonts = try reader.run("pdffonts").text.split(separator: "\n").dropFirst(2)
        #expect(fonts.count >= 3)
        // Embedded, a subset, and with the letters of its signs.
        for font in fonts { #expect(font.contains(" yes yes yes "), "\(font)") }
        let info = try reader.run("pdfinfo").text
        for line in ["Title:           Närvaro", "Pages:           \(result.pages ?? 0)\n", "(A4)", "2026"] {
            #expect(info.contains(line), "\(info)")
        }
        let unpacked = try reader.run("qpdf", ["--qdf", "--object-streams=disable"], after: ["-"]).text
        #expect(unpacked.contains("/Lang (sv)") && unpacked.contains("/DisplayDocTitle true"))
    }

    @Test func theSameSheetsAreTheSameBytes() throws {
        let sheets = try sheets(SheetSample.people(13))
        #expect(try bytes(sheets).0 == bytes(sheets).0)
        for format in SheetFormat.allCases { #expect(try bytes(sheets, format).1.sheets == SheetKind.allCases.count) }
    }

    @Test func whatIsNotInstalledIsSaidWithThePackage() throws {
        #expect(throws: PaperError.notInstalled(library: "libnothing.so.7")) { _ = try PaperLibrary(["libcairo.so.2", "libnothing.so.7"]) }
        for language in Language.allCases {
            let text = PaperError.notInstalled(library: "libcairo.so.2").message(Words(language))
            #expect(
                text.contains("libcairo.so.2")
                    && text.contains("apt-get install libpangocairo-1.0-0 fonts-dejavu-core fonts-sil-abyssinica"))
        }
    }

    @Test(arguments: [0, 1, 700, 20_000])
    func aFileThatTakesNoMoreEndsWithAnError(limit: Int) throws {
        var left = limit
        #expect(throws: PaperError.cannotWrite("")) {
            var file = try SheetFile(.pdf, title: "", languages: [.swedish], created: "2026-11-22T12:00:00Z") {
                left -= $0.count
                return left >= 0
            }
            for sheet in try sheets(SheetSample.people(30)) { try file.add(sheet) }
            _ = try file.finish()
        }
    }

    @Test func signsThatNoFontHasAreCounted() throws {
        // A private-use sign is in no font.
        let (_, result) = try bytes(sheets([Person(id: "a", name: "X\u{F0123}")], [.attendance]))
        #expect(result.unknownSigns == 1)
        #expect(Words(.english).unknownSigns(1).contains("1 sign is in no font"))
    }

    @Test func thePrintersAreThoseThatLpstatNames() throws {
        #expect(Printer.names(path: folder.path).isEmpty)
        let program = folder.path + "/lpstat"
        func write(_ script: String) throws {
            try script.write(toFile: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        }
        try write("#!/bin/sh\n[ \"$1\" = -e ] && printf 'salen\\nkontor\\n'\n")
        #expect(Printer.names(path: folder.path) == ["kontor", "salen"])
        // Without a server it complains, and there are none.
        try write("#!/bin/sh\necho 'lpstat: Bad file descriptor' >&2\nexit 1\n")
        #expect(Printer.names(path: folder.path).isEmpty)
    }

    @Test func theStatisticsAreAWholePDF() throws {
        let record = ReportSample.record(seed: 4)
        let sheet = StatisticsSheet(ProgrammeStatistics(record), record.data.programme, words: Words(.swedish)).whole()
        let (data, result) = try bytes([sheet])
        let reader = try reader(data)
        #expect(try reader.run("qpdf", ["--check"]).status == 0 && result.unknownSigns == 0)
        let text = try reader.text()
        for part in ["Vad siffrorna betyder", "Grupp 3", "Brottlinje"] { #expect(text.contains(part), "\(part)") }
    }

    @Test func thePrinterGetsAPDFBehindTwoDashes() throws {
        #expect(
            Printer.arguments(printer: "kontor", copies: 2, title: "T", file: "-x.pdf")
                == ["-d", "kontor", "-n", "2", "-o", "media=A4", "-t", "T", "--", "-x.pdf"])
        // Whatever a cohort is called, it is one argument and no option.
        for value in HostileText.values {
            for name in [value.text, "-" + value.text, "--" + value.text] {
                let arguments = Printer.arguments(printer: "kontor", copies: 1, title: name, file: "x.pdf")
                #expect(arguments.count == 10 && arguments[6] == "-t" && Array(arguments[8...]) == ["--", "x.pdf"])
                let title = arguments[7].unicodeScalars
                #expect(title.count <= 200 && title.first != "-" && !title.contains(where: CleanText.isForbidden), "\(value.what)")
            }
        }
        #expect(throws: PaperError.noPrinting(kept: "/tmp/x.pdf")) {
            try Printer("kontor", path: folder.path).send("/tmp/x.pdf", copies: 1, title: "", kept: "/tmp/x.pdf")
        }
    }
}
