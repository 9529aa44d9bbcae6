import Dispatch
import MeetCore

/// Works out what the Compose screen wants to know, beside the loop: panels on one thread, proofs on another.
///
/// Of the questions that wait for a thread only the newest is answered: it is about the data as they are now, and the older ones would be
/// dropped anyway.
final class ComposeWorker: Sendable {
    private let panels = DispatchQueue(label: "meet.panels")
    private let proofs = DispatchQueue(label: "meet.proofs")
    /// The numbers of the newest questions.
    private let newest = Locked<(panel: Int, proof: Int)>((0, 0))
    /// The proof that runs.
    private let proof = Locked<CohortBound?>(nil)
    /// A proof takes no longer than this: what is proven until then is told.
    private static let mostSeconds = 3.0

    /// Begins to answer a question, and returns at once.
    func run(_ job: ComposeJob, number: Int, answer: @escaping @Sendable (ComposeAnswer) -> Void) {
        switch job.question {
        case .panel:
            newest.withLock { $0.panel = number }
            panels.async {
                guard self.newest.withLock({ $0.panel == number }) else { return }
                answer(.rows(job.rows()))
            }
        case .bound:
            newest.withLock { $0.proof = number }
            proof.withLock { $0?.cancel() }
            proofs.async {
                guard self.newest.withLock({ $0.proof == number }) else { return }
                let bound = CohortBound(of: job.cohort, in: job.snapshot.desk.working)
                self.proof.withLock { $0 = bound }
                // Whoever asked meanwhile found no proof to end.
                guard self.newest.withLock({ $0.proof == number }) else { return }
                let end = DispatchWorkItem { bound.cancel() }
                DispatchQueue.global().asyncAfter(deadline: .now() + Self.mostSeconds, execute: end)
                bound.run()
                end.cancel()
                self.proof.withLock { $0 = nil }
                if self.newest.withLock({ $0.proof == number }) { answer(.bound(bound.energy)) }
            }
        }
    }

    /// Ends the proof that runs.
    func stop() {
        newest.withLock { $0 = (0, 0) }
        proof.withLock { $0?.cancel() }
    }
}
