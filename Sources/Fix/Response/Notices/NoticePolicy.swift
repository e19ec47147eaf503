public import Triage

/// A hospital's rules for notices: how soon, how often, and what is enough.
public struct NoticePolicy: Sendable, Hashable, Codable {
    /// Within so many days somebody tried to reach every recipient.
    public var attemptDays = 3
    /// Within so many days the share below has acknowledged.
    public var acknowledgeDays = 14
    /// The share that is to have acknowledged by then, in percent.
    public var acknowledgePercent = 85
    /// So many days after the first try a reminder is due, one for each.
    public var reminderDays = [3, 7]
    /// So many days after the first try staff call whoever has not acknowledged.
    public var callDays = 10
    /// So many days a link to a personal page works.
    public var linkDays = 60

    /// The rules that the targets of the field suggest.
    public init() {}
}

/// What is to be done next about a notice.
public enum NoticeStep: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nobody has tried to reach the recipient.
    case firstContact = "first_contact"
    /// A reminder is due.
    case reminder
    /// Staff are to call: help is asked for, a message came back, or reminders did not help.
    case call
    /// The recipient's answer is waited for.
    case wait
    /// Nothing: all is acknowledged, or the notice has ended.
    case nothing
}

extension NoticeBook {
    /// What is to be done next about a notice.
    public func nextStep(for notice: Notice, at now: Instant, policy: NoticePolicy = NoticePolicy()) -> NoticeStep {
        if notice.ending != nil { return .nothing }
        if openHelp.contains(where: { $0.notice == notice.id }) { return .call }
        if notice.acknowledgedAt != nil { return .nothing }
        guard let first = notice.attemptedAt, let last = notice.sendings.last else { return .firstContact }
        if last.result == .bounced { return .call }
        // Whoever was not in today is called again tomorrow.
        if last.result == .unreachable { return now >= last.at.adding(days: 1) ? .call : .wait }
        if now >= first.adding(days: policy.callDays) {
            return last.way == .call && now < last.at.adding(days: policy.callDays) ? .wait : .call
        }
        let reminders = notice.sendings.count - 1
        guard policy.reminderDays.indices.contains(reminders) else { return .wait }
        return now >= first.adding(days: policy.reminderDays[reminders]) ? .reminder : .wait
    }
}
