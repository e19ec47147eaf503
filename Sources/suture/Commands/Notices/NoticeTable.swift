import Hub
import Response
import Triage

/// The notices of a case for those who read at a terminal, or for programs.
enum NoticeTable {
    static func write(_ book: NoticeBook, _ desk: CaseDesk) throws {
        let (now, policy) = (desk.place.clock(), try desk.place.notices.policy())
        let rows = book.notices.map { notice in
            [
                notice.id, notice.recipient.kind.rawValue, notice.recipient.reference, String(notice.devices.count),
                notice.state.rawValue, "\(notice.acknowledgements.count)/\(notice.actions.count)",
                book.nextStep(for: notice, at: now, policy: policy).rawValue,
            ]
        }
        let names = ["notice", "for", "reference", "devices", "state", "acknowledged", "next"]
        guard desk.format == .table else {
            var records = desk.records(names)
            for row in rows { try records.add(row.map { .text($0) }) }
            return try records.end()
        }
        guard !rows.isEmpty else { return try desk.console.write("No notices.\n") }
        var table = Table(names.map { Table.Column(title: $0, yields: $0 == "reference") })
        for row in rows { table.add(row.map { Table.Cell($0) }) }
        try desk.console.write(table.render(width: desk.console.width, style: desk.console.style))
        let today = NoticeCoverage(book, at: now, policy: policy).today
        if let today {
            try desk.console.write(
                "Tried to reach \(today.attempted) of \(today.notices); acknowledged by \(today.acknowledged) of "
                    + "\(today.expected).\n")
        }
    }
}
