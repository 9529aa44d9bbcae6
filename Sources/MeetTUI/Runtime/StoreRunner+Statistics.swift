import Dispatch
import MeetCore

// The statistics, counted beside: of very many cohorts that takes a moment, and saving must not wait for it.
extension StoreRunner {
    /// Reads what has happened, and counts it with who sits where on the desk as it was when it was asked.
    func statistics(_ request: Int, _ snapshot: DeskSnapshot, _ post: @escaping @Sendable (AppMessage) -> Void) throws {
        let store = try store
        let record = TermRecord(snapshot.desk.presentData, tables: try store.tablePlans(), attendance: try store.attendance())
        counting.async { post(.statisticsRead(request: request, StatisticsRecord(record))) }
    }
}
