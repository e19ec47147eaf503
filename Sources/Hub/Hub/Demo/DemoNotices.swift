import Foundation
import Response
import Triage

/// The notices of the demonstration, half-way: prepared and sent two days ago, many answered, one bounced, one person
/// who asks for help. No message leaves this machine: what the demonstration says was sent was not.
struct DemoNotices {
    let place: Workplace
    let staff: Principal
    let administrator: Principal

    /// Tells them for a case.
    ///
    /// - Parameters:
    ///   - id: the case.
    ///   - examples: the folder with `contacts.csv` and `notices.txt`.
    func tell(_ id: Int64, examples: String) throws {
        guard let contacts = FileManager.default.contents(atPath: "\(examples)/contacts.csv"),
            let settings = FileManager.default.contents(atPath: "\(examples)/notices.txt")
        else { return }
        try place.notices.setSettings(String(decoding: settings, as: UTF8.self), as: administrator)
        _ = try place.contacts.bringIn(csv: Array(contacts), as: staff)
        // Some days ago, so that there is a course to look at.
        let notices = earlier(days: 2).notices
        _ = try notices.prepare(id, as: staff)
        try send(id)
        try answer(id)
    }

    private func earlier(days: Int) -> Workplace {
        let clock = place.clock
        return place.at { clock().adding(days: -days) }
    }

    /// Each in the way that they prefer; those of whom nothing is known wait.
    private func send(_ id: Int64) throws {
        let day = earlier(days: 2)
        for due in try day.notices.due(id, as: staff) {
            guard let way = due.way, way != .call else { continue }
            let language = try day.notices.language(of: due.notice.id, on: id)
            let when = way == .letter ? earlier(days: 1) : day
            _ = try when.notices.carryOut(
                .recordSending(due.notice.id, way, language: language), on: id, by: staff.login)
        }
    }

    private func answer(_ id: Int64) throws {
        let written = try place.notices.book(of: id, as: staff).notices.filter { $0.attemptedAt != nil }
        for (number, notice) in written.enumerated() {
            let day = earlier(days: number % 2)
            switch number % 7 {
            case 0, 2, 5:
                _ = try day.notices.carryOut(
                    .acknowledge(notice.id, actions: notice.actions, .page), on: id, by: "notice-page")
            case 3:
                _ = try day.notices.carryOut(
                    .acknowledge(notice.id, actions: Array(notice.actions.prefix(1)), .page), on: id,
                    by: "notice-page")
            case 4: _ = try day.notices.carryOut(.open(notice.id), on: id, by: "notice-page")
            default: break
            }
        }
        if let first = written.first(where: { $0.sendings.first?.way == .email && $0.id != written.first?.id }) {
            _ = try place.notices.carryOut(
                .recordResult(first.id, .bounced, .email, language: "en", note: nil), on: id, by: "system:email")
        }
        if let last = written.last {
            _ = try place.notices.carryOut(
                .askHelp(last.id, .unclear, action: last.actions.first), on: id, by: "notice-page")
        }
    }
}
