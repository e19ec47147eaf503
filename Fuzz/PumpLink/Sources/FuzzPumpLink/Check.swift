/// Ends the process when a rule does not hold: that is how a fuzz target tells libFuzzer of a finding.
func check(_ holds: Bool, _ rule: @autoclosure () -> String) {
    if !holds { fatalError("broken rule: " + rule()) }
}
