import Hub
import Triage

extension Pages {
    /// The first page of the day.
    static let today: [PageRoute] = [
        .page("/", "today", menu: .init(title: "Today", letter: "t")) { page in
            let model = try await TodayModel.make(page)
            return .page(
                PageView(
                    title: "Today", template: "pages/today", model: model, live: ["case/", "advisory/", "notice/"]))
        },
        .form("/seen", "markSeen", access: .permission(.read)) { page in
            let principal = try page.principal
            try await page.call.working { try $0.desk.look(as: principal) }
            return .go(to: "/", .done("From now on, “new” means after this moment."))
        },
    ]
}

/// Up to when somebody has looked at what is new.
enum LastLook {
    private static let day: Int64 = 86_400_000

    /// Whoever never said so has looked a day ago; nobody is shown more than a month.
    static func milliseconds(_ seen: Int64?, now: Int64) -> Int64 { max(seen ?? now - day, now - 31 * day) }
}
