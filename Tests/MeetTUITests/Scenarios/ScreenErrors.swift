import MeetCore

@testable import MeetTUI

/// Every error that a screen can show, with texts as long as they come. A new case does not compile before it is listed here.
enum ScreenErrors {
    private static let path = "/home/anna/Dokument/mötesplatser i kommunen/våren 2027/meet.db"
    private static let file = "anmälningar från webbformuläret, tredje omgången.csv"

    static let clash: VenueClash = {
        let span = TimeSpan(begin: 20_834 * 1440 + 18 * 60, end: 20_834 * 1440 + 1230)
        return VenueClash(
            venue: "Ängsgårdens stora samlingssal", buffer: 30, wanting: .init(cohort: "Grupp 12", session: 3, span: span),
            having: .init(cohort: "Grupp 4", session: 2, span: span))
    }()

    static let all: [any SpokenError] = store + paper + files + tables + calendars + meanwhile

    private static let store: [StoreError] = {
        let why = StoreError.cannotWrite(path: path, reason: "No space left on device")
        let errors: [StoreError] = [
            .exists(path: path), .notFound(path: path), .notADatabase(path: path), .otherProgram(path: path),
            .newer(path: path, found: 12, known: 9), .needsUpgrade(path: path), .busy, .outdated(name: "Märta Ängström"), .otherChangeSince,
            .builtUpon(nil), .readOnly, .cannotRead(path: path, reason: "Permission denied"), why,
            .damaged(details: "row 12 missing from index people_by_name"), .notWhole(path: path, details: "page 3 is never used"),
            .replaced(path: path), .inUse(path: path), .unfinished(path: path), .networkShare(path: path, kind: "nfs"),
            .notBackedUp(path: path, why: why), .unknown(.cohort, id: "c012"), .duplicate(.person, id: "p000005"), .venueTaken(clash),
            .sessionBooked(cohort: "Grupp 12", session: 3, venue: "Ängsgårdens stora samlingssal"), .failed(details: "disk I/O error (10)"),
        ]
        for error in errors {
            switch error {
            case .exists, .notFound, .notADatabase, .otherProgram, .newer, .needsUpgrade, .busy, .outdated, .otherChangeSince, .builtUpon,
                .readOnly, .cannotRead, .cannotWrite, .damaged, .notWhole, .replaced, .inUse, .unfinished, .networkShare, .notBackedUp,
                .unknown, .duplicate, .venueTaken, .sessionBooked, .failed:
                break
            }
        }
        return errors
    }()

    private static let paper: [PaperError] = {
        let errors: [PaperError] = [
            .notInstalled(library: "libpango-1.0.so.0"), .cannotDraw("out of memory"), .cannotWrite("No space left on device"), .stopped,
            .noPrinting(kept: path), .refused(printer: "kontoret", why: "The printer or class does not exist.", kept: path),
        ]
        for error in errors {
            switch error {
            case .notInstalled, .cannotDraw, .cannotWrite, .stopped, .noPrinting, .refused: break
            }
        }
        return errors
    }()

    private static let files: [any SpokenError] = {
        let errors: [InputFileError] = [
            .notFound(file), .cannotRead(file, why: "Permission denied"), .folder(file), .device("/dev/zero"), .pipe(file), .noWriter(file),
            .tooLarge(file, mostBytes: 100_000_000),
        ]
        for error in errors {
            switch error {
            case .notFound, .cannotRead, .folder, .device, .pipe, .noWriter, .tooLarge: break
            }
        }
        return errors + [NewFileError(name: file, reason: "Permission denied")]
    }()

    private static let tables: [ExchangeError] = {
        let headers = ["Namn", "Personens adress", "Telefonnummer dagtid", "Vad talar du hemma?", "Kan du komma på kvällar?"]
        let errors: [ExchangeError] = [
            .nulCharacter(line: 12), .brokenText(.utf8, line: 12), .emptyFile, .tooLarge(mostBytes: 100_000_000),
            .longRow(line: 12, mostBytes: 1_000_000), .wideRow(line: 12, mostFields: 1000), .unterminatedQuote(line: 12),
            .strayQuoteInHeader(line: 1), .duplicateColumn("name", headers: headers), .missingColumn("name", headers: headers), .stopped,
            .json(.noComma, line: 12, column: 7), .programme([]),
        ]
        for error in errors {
            switch error {
            case .nulCharacter, .brokenText, .emptyFile, .tooLarge, .longRow, .wideRow, .unterminatedQuote, .strayQuoteInHeader,
                .duplicateColumn, .missingColumn, .stopped, .json, .programme:
                break
            }
        }
        return errors
    }()

    private static let calendars: [any SpokenError] = {
        let errors: [CalendarError] = [
            .notCalendar(line: 1), .wrongEnd("VTIMEZONE", line: 12), .noEnd("VEVENT", line: 12), .tooDeep(line: 12), .tooMany(100_000),
            .tooMuchWork, .unknownZone("W. Europe Standard Time (Stockholm)"),
        ]
        for error in errors {
            switch error {
            case .notCalendar, .wrongEnd, .noEnd, .tooDeep, .tooMany, .tooMuchWork, .unknownZone: break
            }
        }
        let refusals: [BusyImport.Refusal] = [.notUnderstood(7), .wouldClear(venue: "Ängsgårdens stora samlingssal", 12)]
        return errors + refusals
    }()

    private static let meanwhile: [OutdatedError] = {
        let programme = Programme(name: "Våren")
        let errors: [OutdatedError] = [
            .person(now: nil), .programme(now: programme), .booking(now: nil), .importPlan, .tables, .mark(name: "Märta Ängström"),
            .seat(name: "Märta Ängström", now: "Grupp 4", here: "Grupp 12"),
        ]
        for error in errors {
            switch error {
            case .person, .newPerson, .programme, .booking, .importPlan, .tables, .mark, .seat: break
            }
        }
        return errors
    }()
}
