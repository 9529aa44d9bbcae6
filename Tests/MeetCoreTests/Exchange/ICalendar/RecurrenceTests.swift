import Testing

@testable import MeetCore

/// Protects the rules of repetition against an independent library: each row was worked out with python-dateutil 2.9 (`rrulestr`): the number
/// of times (40 at the most), the last one, and the sum of the minutes since the first, each times its place in the row.
@Suite struct RecurrenceTests {
    struct Row: Sendable {
        let start: String
        let rule: String
        let count: Int
        let last: String
        let sum: Int

        init(_ start: String, _ rule: String, _ count: Int, last: String, sum: Int) {
            (self.start, self.rule, self.count, self.last, self.sum) = (start, rule, count, last, sum)
        }
    }

    private static let rows = [
        // RFC 5545, 3.8.5.3, then made by chance.
        Row("19970902T090000", "FREQ=DAILY;COUNT=10", 10, last: "19970911T090000", sum: 475200),
        Row("19970902T090000", "FREQ=DAILY;UNTIL=19971224T000000", 40, last: "19971011T090000", sum: 30700800),
        Row("19970902T090000", "FREQ=DAILY;INTERVAL=2", 40, last: "19971119T090000", sum: 61401600),
        Row(
            "19980101T090000", "FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", 40, last: "19990109T090000",
            sum: 186531840),
        Row("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", 40, last: "19990302T090000", sum: 429811200),
        Row(
            "19970901T090000", "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR", 25, last: "19971222T090000",
            sum: 33730560),
        Row("19970902T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", 8, last: "19971016T090000", sum: 1549440),
        Row("19970905T090000", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", 10, last: "19980605T090000", sum: 14333760),
        Row("19970907T090000", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", 10, last: "19980531T090000", sum: 13870080),
        Row("19970922T090000", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", 6, last: "19980216T090000", sum: 2973600),
        Row("19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3", 40, last: "20001229T090000", sum: 934371360),
        Row("19970902T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", 10, last: "19980115T090000", sum: 7133760),
        Row("19970930T090000", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", 10, last: "19980201T090000", sum: 6674400),
        Row(
            "19970910T090000", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", 10, last: "19990313T090000", sum: 26913600),
        Row("19970902T090000", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", 40, last: "19990302T090000", sum: 413723520),
        Row("19970610T090000", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", 10, last: "20010710T090000", sum: 80184960),
        Row("19970310T090000", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", 10, last: "20030310T090000", sum: 130515840),
        Row("19970101T090000", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", 10, last: "20060101T090000", sum: 154002240),
        Row("19970519T090000", "FREQ=YEARLY;BYDAY=20MO", 40, last: "20360519T090000", sum: 11210603040),
        Row("19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", 40, last: "20360512T090000", sum: 11215300320),
        Row("19970313T090000", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", 40, last: "20060309T090000", sum: 2554322400),
        Row("19970605T090000", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", 40, last: "20000601T090000", sum: 701588160),
        Row("19980213T090000", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", 40, last: "20200313T090000", sum: 6523161120),
        Row("19970913T090000", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", 40, last: "20001209T090000", sum: 930323520),
        Row(
            "19961105T090000", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", 40, last: "21521107T090000",
            sum: 44853197760),
        Row("19970904T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", 3, last: "19971106T090000", sum: 367200),
        Row("19970929T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", 40, last: "20001228T090000", sum: 933508800),
        Row("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", 4, last: "19970824T090000", sum: 184320),
        Row("19970805T090000", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", 4, last: "19970831T090000", sum: 244800),
        Row("20070115T090000", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", 5, last: "20070330T090000", sum: 1049760),
        Row("19970902T090000", "FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0,20;COUNT=30", 30, last: "19970909T092000", sum: 3089700),
        Row("20261006T180000", "FREQ=WEEKLY;BYMONTH=1,2,10,11", 40, last: "20281107T180000", sum: 556153920),
        Row("20261128T180000", "FREQ=WEEKLY", 40, last: "20270828T180000", sum: 214905600),
        Row("20260328T180000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", 40, last: "20270925T180000", sum: 429811200),
        Row("20260321T180000", "FREQ=MONTHLY;INTERVAL=1;BYDAY=3SA,-1TH,-2SU", 40, last: "20270417T180000", sum: 302189760),
        Row("20260919T180000", "FREQ=DAILY;INTERVAL=4;BYMONTH=5,7,9,11", 40, last: "20271121T180000", sum: 380718720),
        Row("20261214T180000", "FREQ=MONTHLY;BYMONTHDAY=13,14,15,16,17,18,19;BYDAY=MO,WE", 40, last: "20280719T180000", sum: 460399680),
        Row("20261128T180000", "FREQ=WEEKLY;BYDAY=SA", 40, last: "20270828T180000", sum: 214905600),
        Row("20260210T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTH=2,6,7,12", 40, last: "20351210T180000", sum: 2810995200),
        Row("20260525T180000", "FREQ=MONTHLY;BYDAY=-1SU,4MO,2TH", 40, last: "20270627T180000", sum: 307942560),
        Row("20260526T180000", "FREQ=WEEKLY;BYDAY=TU", 40, last: "20270223T180000", sum: 214905600),
        Row("20260915T180000", "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH,SA", 40, last: "20261215T180000", sum: 71248320),
        Row("20261231T180000", "FREQ=YEARLY;BYDAY=20WE,-1TH,20TU", 40, last: "20391229T180000", sum: 3700827360),
        Row("20260615T180000", "FREQ=DAILY;BYDAY=FR,SU,TU,MO", 40, last: "20260823T180000", sum: 53899200),
        Row("20260119T180000", "FREQ=WEEKLY", 40, last: "20261019T180000", sum: 214905600),
        Row("20261101T180000", "FREQ=DAILY;BYMONTH=5,8,11;BYDAY=WE,TU,SU,SA,TH", 40, last: "20270526T180000", sum: 171470880),
        Row("20261002T180000", "FREQ=WEEKLY;BYMONTH=10;BYDAY=WE,FR;WKST=SU", 40, last: "20301016T180000", sum: 1111363200),
        Row("20260303T180000", "FREQ=WEEKLY;BYDAY=WE,SA,TU", 40, last: "20260602T180000", sum: 70873920),
        Row("20270101T180000", "FREQ=WEEKLY;BYMONTH=1,2,4,5;BYDAY=WE,FR;WKST=SU", 40, last: "20280121T180000", sum: 208860480),
        Row("20260529T180000", "FREQ=YEARLY;INTERVAL=3;BYMONTHDAY=29,-1,30", 40, last: "20290830T180000", sum: 977355360),
        Row("20260124T180000", "FREQ=MONTHLY", 40, last: "20290424T180000", sum: 933590880),
        Row("20260330T180000", "FREQ=MONTHLY;BYMONTHDAY=-2,30", 40, last: "20280830T180000", sum: 688443840),
        Row("20261217T180000", "FREQ=MONTHLY;BYMONTH=1,12", 40, last: "20460117T180000", sum: 5515200000),
        Row("20260319T180000", "FREQ=WEEKLY;BYDAY=TH", 40, last: "20261217T180000", sum: 214905600),
        Row("20260826T180000", "FREQ=WEEKLY;INTERVAL=1;BYDAY=WE;WKST=SA", 40, last: "20270526T180000", sum: 214905600),
        Row("20270301T180000", "FREQ=DAILY;INTERVAL=2;BYMONTH=3;BYDAY=SU,TU,MO", 40, last: "20320330T180000", sum: 1533119040),
        Row("20260602T180000", "FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,6,8,12", 40, last: "20451202T180000", sum: 5607129600),
        Row("20260713T180000", "FREQ=DAILY;INTERVAL=4;BYMONTHDAY=-7,13,2", 40, last: "20300302T180000", sum: 1073364480),
        Row("20260218T180000", "FREQ=WEEKLY;INTERVAL=4;BYDAY=WE,TH;WKST=SA", 40, last: "20270805T180000", sum: 421948800),
        Row("20261023T180000", "FREQ=YEARLY;INTERVAL=1;BYDAY=-10FR,-1SA", 40, last: "20451230T180000", sum: 5538244320),
        Row("20261101T180000", "FREQ=MONTHLY;INTERVAL=4;BYDAY=1TH,1SU,4MO;BYSETPOS=1", 40, last: "20391103T180000", sum: 3738431520),
        Row("20261229T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=29,5,-1", 40, last: "20280131T180000", sum: 314042400),
        Row("20261018T180000", "FREQ=MONTHLY", 40, last: "20300118T180000", sum: 934777440),
        Row("20260702T180000", "FREQ=DAILY", 40, last: "20260810T180000", sum: 30700800),
        Row("20260330T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=30", 40, last: "20290930T180000", sum: 1004889600),
        Row("20260202T180000", "FREQ=DAILY", 40, last: "20260313T180000", sum: 30700800),
        Row("20260213T180000", "FREQ=MONTHLY;BYDAY=4MO,2FR,-2SU", 40, last: "20270312T180000", sum: 305084160),
        Row("20260512T180000", "FREQ=WEEKLY", 40, last: "20270209T180000", sum: 214905600),
        Row("20260717T180000", "FREQ=MONTHLY;INTERVAL=3", 40, last: "20360417T180000", sum: 2804178240),
        Row("20261025T180000", "FREQ=WEEKLY;WKST=SA", 40, last: "20270725T180000", sum: 214905600),
        Row("20261231T180000", "FREQ=MONTHLY;BYMONTHDAY=31,12,-2;BYSETPOS=1,-1", 40, last: "20280812T180000", sum: 464221440),
        Row("20260428T180000", "FREQ=MONTHLY;BYDAY=4TU", 40, last: "20290724T180000", sum: 931523040),
        Row("20261115T180000", "FREQ=YEARLY;BYMONTHDAY=13,14,15,16,17,18,19;BYDAY=SU,TH", 40, last: "20280618T180000", sum: 458536320),
        Row("20260315T180000", "FREQ=WEEKLY;BYDAY=TU,SU,FR,WE;WKST=SU", 40, last: "20260522T180000", sum: 53568000),
        Row("20261221T180000", "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=-1,53,52;BYDAY=MO,TH", 40, last: "20561228T180000", sum: 8737152480),
        Row("20261124T180000", "FREQ=MONTHLY;BYDAY=-1TU", 40, last: "20300226T180000", sum: 938296800),
        Row("20270303T180000", "FREQ=WEEKLY;BYMONTH=3,5;BYDAY=WE;WKST=MO", 40, last: "20310319T180000", sum: 1070979840),
        Row(
            "20270101T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTH=1,5,6;BYMONTHDAY=30,1,-2;BYSETPOS=1,-1", 40, last: "20330530T180000",
            sum: 1816498080),
        Row("20260728T180000", "FREQ=DAILY;INTERVAL=4;BYMONTHDAY=28,1,31", 40, last: "20310131T180000", sum: 1288673280),
        Row("20261121T180000", "FREQ=MONTHLY;BYDAY=-2WE,3SA,2SU", 40, last: "20271222T180000", sum: 317185920),
        Row("20260606T180000", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SA", 40, last: "20280902T180000", sum: 644716800),
        Row("20280229T180000", "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=100,60,-100", 40, last: "20540301T180000", sum: 7289487360),
        Row("20260718T180000", "FREQ=DAILY;INTERVAL=2", 40, last: "20261004T180000", sum: 61401600),
        Row("20260919T180000", "FREQ=WEEKLY;BYDAY=SA,MO;WKST=MO", 40, last: "20270201T180000", sum: 106545600),
        Row("20260530T180000", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30", 40, last: "20390530T180000", sum: 3703428000),
        Row("20261020T180000", "FREQ=WEEKLY;BYDAY=TU", 40, last: "20270720T180000", sum: 214905600),
        Row("20260719T180000", "FREQ=YEARLY;BYYEARDAY=100,-1,200", 40, last: "20390719T180000", sum: 3762519840),
        Row("20270614T180000", "FREQ=MONTHLY;INTERVAL=2;BYMONTH=1,5,6", 40, last: "20660614T180000", sum: 11213913600),
        Row("20261123T180000", "FREQ=MONTHLY;INTERVAL=3", 40, last: "20360823T180000", sum: 2803053600),
        Row("20260418T180000", "FREQ=WEEKLY;BYDAY=SA,SU;WKST=SA", 40, last: "20260830T180000", sum: 105940800),
        Row("20260807T180000", "FREQ=WEEKLY;BYDAY=MO,FR", 40, last: "20261221T180000", sum: 107150400),
        Row("20260308T180000", "FREQ=MONTHLY;INTERVAL=1;BYDAY=-2WE,2SU", 40, last: "20271020T180000", sum: 468226080),
        Row("20261203T180000", "FREQ=MONTHLY;BYMONTH=12", 40, last: "20651203T180000", sum: 11213625600),
        Row("20261217T180000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO", 40, last: "20280615T180000", sum: 429811200),
        Row("20261229T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1,29,1", 40, last: "20280131T180000", sum: 312533280),
        Row("20260730T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1,-2", 40, last: "20280229T180000", sum: 458713440),
        Row("20261128T180000", "FREQ=DAILY;BYDAY=FR,TU,SA,SU;BYMONTHDAY=-1,28,2", 40, last: "20281028T180000", sum: 544656960),
        Row("20260702T180000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", 40, last: "20271230T180000", sum: 429811200),
        Row("20260728T180000", "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=28;BYSETPOS=1,-1", 40, last: "20650728T180000", sum: 11213625600),
        Row("20260531T180000", "FREQ=WEEKLY;BYDAY=SU", 40, last: "20270228T180000", sum: 214905600),
        Row("20260629T180000", "FREQ=MONTHLY;BYMONTHDAY=29,1,30", 40, last: "20270801T180000", sum: 315244800),
        Row("20260331T180000", "FREQ=DAILY;INTERVAL=4;BYMONTHDAY=1,31,-7", 40, last: "20310301T180000", sum: 1422264960),
        Row("20260622T180000", "FREQ=MONTHLY;INTERVAL=1;BYMONTH=4,6,8", 40, last: "20390622T180000", sum: 3739073760),
        Row("20270201T180000", "FREQ=DAILY;INTERVAL=4;BYMONTH=2,3,7", 40, last: "20280705T180000", sum: 369688320),
        Row("20260830T180000", "FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=30", 40, last: "20390830T180000", sum: 3737931840),
        Row("20261225T180000", "FREQ=MONTHLY;BYDAY=-1FR", 40, last: "20300329T180000", sum: 937288800),
        Row("20261225T180000", "FREQ=MONTHLY;BYMONTH=1,12", 40, last: "20460125T180000", sum: 5515200000),
        Row("20261018T180000", "FREQ=YEARLY;BYMONTH=10,11;BYDAY=3SU,-2MO,-1TH", 40, last: "20321121T180000", sum: 1715748480),
        Row("20260321T180000", "FREQ=DAILY;INTERVAL=1;BYDAY=MO,SA,TU,FR", 40, last: "20260529T180000", sum: 53884800),
        Row("20270402T180000", "FREQ=WEEKLY;BYMONTH=4,5;BYDAY=FR,SU,WE,TU", 40, last: "20280411T180000", sum: 153123840),
        Row("20270201T180000", "FREQ=DAILY;BYMONTH=2;BYDAY=MO,SU,TH", 40, last: "20300210T180000", sum: 760587840),
    ]

    private func times(_ row: Row, from: Int = 0) throws -> [Int] {
        let start = try #require(CalendarTime(row.start, zone: nil))
        let rule = try RecurrenceRule.parsed(row.rule)
        var work = RecurrenceWork()
        // Up to the last time of the row and no further, since many rules have no end.
        let end = CalendarTime(row.last, zone: nil)?.wall ?? 2_000_000_000
        return try RecurrenceExpansion(rule, from: start).times(in: from..<end + 1, work: &work) { wall in
            rule.until.map { wall > $0.wall } ?? false
        }
    }

    @Test(arguments: rows)
    func theTimesAreThoseOfAnIndependentLibrary(row: Row) throws {
        let start = try #require(CalendarTime(row.start, zone: nil)).wall
        let times = try times(row)
        #expect(times.count == row.count)
        #expect(times.last.map(CalendarFile.text(wall:)) == row.last)
        #expect(times.enumerated().reduce(0) { $0 + ($1.element - start) / 60 * ($1.offset + 1) } == row.sum)
    }

    @Test(arguments: rows)
    func aWindowShowsWhatTheWholeHasThere(row: Row) throws {
        let all = try times(row)
        let middle = all[all.count / 2]
        #expect(try times(row, from: middle) == all.filter { $0 >= middle })
    }

    @Test func theFirstTimeCountsAlthoughTheRuleDoesNotGiveIt() throws {
        let row = Row("20270120T180000", "FREQ=WEEKLY;BYDAY=MO;COUNT=3", 3, last: "", sum: 0)
        #expect(try times(row).map(CalendarFile.text(wall:)) == ["20270120T180000", "20270125T180000", "20270201T180000"])
    }

    @Test(arguments: [
        "FREQ=HOURLY", "FREQ=SECONDLY;COUNT=2", "COUNT=2", "", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;UNTIL=yesterday", "FREQ=DAILY;BYEASTER=0", "FREQ",
        "FREQ=DAILY;BYDAY=",
        "FREQ=DAILY;RSCALE=CHINESE", "FREQ=DAILY;COUNT=99999999999999999999", "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYMONTHDAY=-9223372036854775808", "FREQ=DAILY;INTERVAL=1000000000",
    ])
    func whatIsNotUnderstoodIsRefused(text: String) {
        #expect(throws: RecurrenceFault.self) { try RecurrenceRule.parsed(text) }
    }

    @Test func aRuleThatNeverComesEndsWithTheWindow() throws {
        var work = RecurrenceWork()
        let start = try #require(CalendarTime("20270131", zone: nil))
        let rule = try RecurrenceRule.parsed("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31")
        #expect(try RecurrenceExpansion(rule, from: start).times(in: 0..<5_049_129_600, work: &work) { _ in false } == [start.wall])
        let counted = try RecurrenceRule.parsed("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=5")
        #expect(throws: CalendarError.tooMuchWork) {
            var little = RecurrenceWork(days: 1000)
            _ = try RecurrenceExpansion(counted, from: start).times(in: 0..<5_049_129_600, work: &little) { _ in false }
        }
    }

    @Test func aRuleGoesToTheEndOfTheCalendarAndNoFurther() throws {
        var work = RecurrenceWork()
        for frequency in ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] {
            let start = try #require(CalendarTime("99991130T180000", zone: nil))
            let rule = try RecurrenceRule.parsed("FREQ=\(frequency);INTERVAL=100000")
            #expect(try RecurrenceExpansion(rule, from: start).times(in: 0..<Int.max / 2, work: &work) { _ in false } == [start.wall])
        }
    }
}
