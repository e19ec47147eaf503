import ArgumentParser

/// `suture case`
struct CaseGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "Answer a problem: two teams, one plan, two keys, evidence.",
        discussion: """
            Everything here is done in a person's name: give an API token with --token, or better in SUTURE_TOKEN. The \
            same roles hold as in the API.

            A CASE FROM OPENING TO CLOSING
              suture case open ECC-2022-0031
              suture case assess 1 --function therapy
              suture case offers 1
              suture case action add 1 --offer 2 --audience patient --costs-nothing
              suture case key give 1 plan --plan 1          once as each team
              suture case done 1 --all --action A1 --kind acknowledgement --text "Letter 12, signed"
              suture case verify 1 --all                    as another person
              suture case key give 1 closing                once as each team
            """,
        subcommands: [CaseListCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "Reading",
                subcommands: [
                    CaseShowCommand.self, CaseTimelineCommand.self, CaseDevicesCommand.self, CaseQuestionsCommand.self,
                    CaseOffersCommand.self, CaseEvidenceCommand.self,
                ]),
            CommandGroup(
                name: "The case",
                subcommands: [
                    CaseOpenCommand.self, CaseJoinCommand.self, CaseAssessCommand.self, CaseTickCommand.self,
                ]),
            CommandGroup(
                name: "The two teams",
                subcommands: [
                    CaseOwnerCommand.self, CaseTaskGroup.self, CaseHandOverCommand.self, CaseTakeCommand.self,
                    CaseCommentCommand.self,
                ]),
            CommandGroup(name: "The plan", subcommands: [CaseActionGroup.self, CaseKeyGroup.self]),
            CommandGroup(
                name: "The devices",
                subcommands: [
                    CaseAnswerCommand.self, CaseCareCommand.self, CaseWorkGroup.self, CaseDoneCommand.self,
                    CaseVerifyCommand.self, CaseRollBackCommand.self, CaseNotApplicableCommand.self,
                    CaseAcceptRiskCommand.self, CaseReopenCommand.self,
                ]),
        ], defaultSubcommand: CaseListCommand.self)
}
