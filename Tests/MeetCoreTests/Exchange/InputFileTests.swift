import Foundation
import Testing

@testable import MeetCore

/// Whatever a path leads to, reading it ends soon, and before the memory does.
struct InputFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func refusal(_ path: String, _ kind: InputFile.Kind = .table, onlyFiles: Bool = false) -> InputFileError? {
        do {
            _ = try InputFile.read(path, as: kind, onlyFiles: onlyFiles, patience: 60)
            return nil
        } catch {
            return error
        }
    }

    @Test func whatIsNoFileIsSaid() {
        #expect(refusal(folder.file("none")) == .notFound(folder.file("none")))
        #expect(refusal(folder.file("")) == .folder(folder.file("")))
        for device in ["/dev/zero", "/dev/urandom", "/dev/full"] { #expect(refusal(device) == .device(device)) }
        // What is always empty is only empty, but for a screen, where it is a slip.
        #expect(refusal("/dev/null") == nil)
        #expect(refusal("/dev/null", onlyFiles: true) == .device("/dev/null"))
        #expect(refusal("-", onlyFiles: true) == .notFound("-"))
    }

    @Test func aPipeIsWaitedForAWhileAndItsWriterAsLongAsItTakes() throws {
        let pipe = folder.file("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(refusal(pipe, onlyFiles: true) == .pipe(pipe))
        #expect(refusal(pipe) == .noWriter(pipe))
        // Who has it open and takes longer than that to write is waited for.
        let reader = open(pipe, O_RDONLY | O_NONBLOCK)
        let writer = open(pipe, O_WRONLY)
        close(reader)
        #expect(writer >= 0)
        let writing = Thread {
            usleep(150_000)
            for piece in ["one ", "two"] { _ = Array(piece.utf8).withUnsafeBytes { write(writer, $0.baseAddress, $0.count) } }
            close(writer)
        }
        writing.start()
        #expect(try InputFile.read(pipe, as: .table, patience: 60) == Array("one two".utf8))
    }

    @Test func whatIsTooLongIsRefusedBeforeItIsRead() throws {
        for (kind, most) in [
            (InputFile.Kind.table, 500_000_000), (.programme, 20_000_000), (.calendar, 50_000_000), (.passphrase, 100_000),
            (.encrypted, 2_000_000_000),
        ] {
            #expect(kind.mostBytes == most)
            // A file with a hole takes no room.
            let path = folder.file("long")
            try folder.write(Data(), to: "long")
            #expect(truncate(path, most + 1) == 0)
            #expect(refusal(path, kind) == .tooLarge(path, mostBytes: most))
        }
        #expect(truncate(folder.file("long"), 100_000) == 0)
        #expect(try InputFile.read(folder.file("long"), as: .passphrase).count == 100_000)
    }

    @Test func whatHasNoEndIsRefusedWhenItIsTooLong() {
        let endless = open("/dev/zero", O_RDONLY)
        defer { close(endless) }
        #expect(throws: InputFileError.tooLarge("x", mostBytes: 3_000_000)) {
            try InputFile.bytes(of: endless, named: "x", atMost: 3_000_000)
        }
    }

    @Test func theLimitIsNamedInBothLanguages() {
        for language in Language.allCases {
            let words = Words(language)
            #expect(InputFileError.tooLarge("f.csv", mostBytes: 500_000_000).message(words).contains("500 MB"))
            #expect(InputFileError.tooLarge("word.txt", mostBytes: 100_000).message(words).contains("100 kB"))
        }
    }
}
