import Hub
import Triage

extension Pages {
    /// The first page of the day.
    static let today: [PageRoute] = [
        .page("/", "today", menu: .init(title: "Today", letter: "t")) { page in
            let model = try await TodayModel.make(page)
            return .page(
                PageView(title: "Today", template: "pages/today", model: model, live: ["case/", "advisory/"]))
        },
        .form("/seen", "markSeen", access: .permission(.read)) { page in
            let now = page.call.place.clock().milliseconds
            let cookie = PageCookie.header(
                LastLook.cookie, String(now), seconds: 366 * 86_400, isTLS: page.call.hub.settings.isTLS)
            return .go(to: "/", .done("From now on, “new” means after this moment."), cookies: [cookie])
        },
    ]
}

/// Up to when somebody has looked, as the browser remembers it. Without that, a day back.
enum LastLook {
    static let cookie = "suture_seen"

    static func milliseconds(_ page: PageRequest) -> Int64 {
        let now = page.call.place.clock().milliseconds
        let dayAgo = now - 86_400_000
        guard let text = page.cookies[cookie], let seen = Int64(text), seen <= now else { return dayAgo }
        return max(seen, now - 31 * 86_400_000)
    }
}
