import Foundation
import Testing

@testable import MeetTUI

/// What other threads leave for the loop.
struct MailboxTests {
    private func isReadable(_ descriptor: CInt) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) == 1
    }

    @Test func wakesOnceForManyMessages() throws {
        let mailbox = try Mailbox<Int>()
        #expect(!isReadable(mailbox.descriptor))
        for number in 0..<100 { mailbox.post(number) }
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(mailbox.descriptor, &bytes, 8) == 1)
        #expect(mailbox.drain() == Array(0..<100))
        #expect(mailbox.drain() == [])
        mailbox.post(7)
        #expect(isReadable(mailbox.descriptor))
        #expect(mailbox.drain() == [7])
        #expect(!isReadable(mailbox.descriptor))
    }

    @Test func losesNothingFromManyThreads() throws {
        let mailbox = try Mailbox<Int>()
        let (writers, each) = (4, 2000)
        for writer in 0..<writers {
            Thread.detachNewThread { for number in 0..<each { mailbox.post(writer * each + number) } }
        }
        var taken: [Int] = []
        while taken.count < writers * each {
            // Whenever there are messages, the pipe says so: a wait without end must never miss one.
            var entry = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
            try #require(poll(&entry, 1, 10_000) == 1, "No wake-up with \(taken.count) messages taken")
            taken += mailbox.drain()
        }
        #expect(Set(taken).count == writers * each)
        for writer in 0..<writers {
            let own = taken.filter { $0 / each == writer }
            #expect(own == own.sorted())
        }
    }
}
