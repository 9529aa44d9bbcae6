import Dispatch
import Glibc

/// Tells when the file of a database is written, by whichever program, without looking again and again: the kernel tells (inotify), and while
/// nothing is written nothing wakes.
///
/// What is told is no more than that it is worth a look; several writes in short order are told once. Where the system cannot tell, as for a
/// folder on another machine, nobody is told, and all goes on as without it.
final class FileWatch: Sendable {
    /// Made and let go in one place, and never changed between.
    nonisolated(unsafe) private let source: any DispatchSourceRead

    /// So many bytes are read at once; the name of a file in the folder is at most 255.
    private static let most = 16 * 1024
    /// What stands before the name in an event.
    private static let head = 16

    /// Watches the folder of a database, in which its file and that of what was written last (`-wal`) stand.
    ///
    /// - Parameters:
    ///   - pause: so long after a write it is told, so that many in a row are told once; in milliseconds.
    ///   - onChange: called on a queue of its own.
    init?(database path: String, pause: Int = 250, onChange: @escaping @Sendable () -> Void) {
        // A link stands for the file that it leads to; beside that one stands what was written last.
        let real = realpath(path, nil)
        defer { free(real) }
        let path = real.map { String(cString: $0) } ?? path
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY) | UInt32(IN_MOVED_TO)) >= 0 else {
            close(descriptor)
            return nil
        }
        let queue = DispatchQueue(label: "meet.watch", qos: .utility)
        let names: Set<String> = [name, name + "-wal"]
        let gate = TellOnce()
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler {
            guard !Self.written(descriptor).isDisjoint(with: names), gate.enter() else { return }
            queue.asyncAfter(deadline: .now() + .milliseconds(pause)) {
                gate.leave()
                onChange()
            }
        }
        source.setCancelHandler { close(descriptor) }
        self.source = source
        source.activate()
    }

    deinit { source.cancel() }

    /// The names of the files that were written since it was asked last.
    private static func written(_ descriptor: CInt) -> Set<String> {
        var names: Set<String> = []
        var bytes = [UInt8](repeating: 0, count: most)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return names }
            var place = 0
            while place + head <= count {
                let length = (0..<4).reduce(0) { $0 | Int(bytes[place + 12 + $1]) << (8 * $1) }
                let end = min(count, place + head + length)
                let name = bytes[(place + head)..<end].prefix { $0 != 0 }
                if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
                place = end
            }
        }
    }
}
