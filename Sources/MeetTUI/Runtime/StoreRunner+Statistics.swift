import Dispatch
import MeetCore

// The statistics.
extension StoreRunner {
    /// Reads what has happened in its turn, and counts it with who sits where on the desk as it was when it was asked.
    func statistics(_ request: Int, _ snapshot: DeskSnapshot, columns: Int) throws -> AppMessage {
        let (tables, attendance) = try inTurn { (try $0.tablePlans(), try $0.attendance()) }
        let record = TermRecord(snapshot.desk.presentData, tables: tables, attendance: attendance)
        return .statisticsRead(request: request, StatisticsRecord(record, words: words, columns: columns))
    }
}
