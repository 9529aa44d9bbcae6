import Dispatch
import MeetCore

extension StoreRunner {
    /// Reads the tables of a cohort, with the members of the desk as it was when it was asked.
    func tables(of cohort: CohortID, _ snapshot: DeskSnapshot) throws -> TablesRecord {
        let store = try store
        return TablesRecord(
            cohort, plan: try store.tablePlan(of: cohort), attendance: try store.attendance(of: cohort), desk: snapshot.desk)
    }

    /// Works something out for the Tables screen, beside the database; what is asked for next ends it.
    func work(_ request: Int, _ job: TablesJob, _ post: @escaping @Sendable (AppMessage) -> Void) {
        let flag = CancelFlag()
        tablesFlag.withLock { old in
            old?.cancel()
            old = flag
        }
        seating.async { [self] in
            self.post(request, post) {
                // The tables of the other cohorts are on no screen.
                let kept =
                    job.question == .all ? try inTurn { KeptTables(plans: try $0.tablePlans(), attendance: try $0.attendance()) } : nil
                let last = TimeGate()
                let answer = job.answer(stop: StopRule(seconds: job.seconds, cancel: flag), kept: kept ?? KeptTables()) { done, choices in
                    if last.opens() { post(.tablesProgress(request: request, percent: Int(min(1, max(0, done)) * 100), choices)) }
                }
                return .tablesWorked(request: request, answer)
            }
        }
    }

    /// Ends what is worked out for the Tables screen; the best so far comes then.
    func stopTables() { tablesFlag.withLock { $0?.cancel() } }
}
