public import Triage

/// Something that a team owes a case now.
public struct Duty: Sendable, Hashable, Codable {
    /// What it is, the most pressing first.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Take a hand-off.
        case takeHandOff = "take_hand_off"
        /// Name an owner of its lane.
        case nameOwner = "name_owner"
        /// Rank the case.
        case assess
        /// Answer what keeps devices at *needs review*.
        case answerQuestions = "answer_questions"
        /// Write the plan.
        case writePlan = "write_plan"
        /// Give the key for the plan.
        case agreePlan = "agree_plan"
        /// Carry out what costs nothing.
        case doNow = "do_now"
        /// Do a task.
        case doTask = "do_task"
        /// Carry out the plan.
        case carryOut = "carry_out"
        /// Verify what others did.
        case verify
        /// Give the key for closing.
        case close
    }

    /// What it is.
    public let kind: Kind
    /// It, as a plain sentence.
    public let text: String
    /// The id of the task or hand-off; empty otherwise.
    public let id: String
    /// When it is due; nil when no date is set.
    public let due: Instant?
}
