extension PatientParameters {
    /// How fast each part of a state changes, per minute: the thirteen equations.
    ///
    /// A glucose or insulin mass that has fallen below zero stays where it is, as in the reference implementation.
    @inline(__always)
    func slope(_ state: PatientState, _ input: MinuteInput) -> PatientState {
        var slope = PatientState()
        // Stomach, gut and what appears in the blood.
        let emptying = input.emptying(state.stomachSolid + state.stomachLiquid)
        slope.stomachSolid = input.meal - kmax * state.stomachSolid
        slope.stomachLiquid = kmax * state.stomachSolid - emptying * state.stomachLiquid
        slope.gut = emptying * state.stomachLiquid - kabs * state.gut
        let appearance = f * kabs * state.gut / bodyWeight

        // Glucose: the liver makes it, brain, tissue and kidney take it.
        let production = kp1 - kp2 * state.plasmaGlucose - kp3 * state.liverSignal
        let excretion = state.plasmaGlucose > ke2 ? ke1 * (state.plasmaGlucose - ke2) : 0
        let exchange = k2 * state.tissueGlucose - k1 * state.plasmaGlucose
        let uptake = (vm0 + vmx * state.insulinAction) * state.tissueGlucose / (km0 + state.tissueGlucose)
        let gain = max(production, 0) + appearance - fcns - excretion + exchange
        slope.plasmaGlucose = state.plasmaGlucose >= 0 ? gain : 0
        slope.tissueGlucose = state.tissueGlucose >= 0 ? -uptake - exchange : 0
        let toSkin = ksc * (state.plasmaGlucose - state.subcutaneousGlucose)
        slope.subcutaneousGlucose = state.subcutaneousGlucose >= 0 ? toSkin : 0

        // Insulin: from under the skin through plasma to the liver, and what it does there and in tissue.
        let absorbed = ka1 * state.depotInsulin + ka2 * state.dissolvedInsulin
        let plasma = m1 * state.liverInsulin + absorbed - (m2 + m4) * state.plasmaInsulin
        slope.plasmaInsulin = state.plasmaInsulin >= 0 ? plasma : 0
        let liver = m2 * state.plasmaInsulin - (m1 + m30) * state.liverInsulin
        slope.liverInsulin = state.liverInsulin >= 0 ? liver : 0
        let depot = input.insulin - (ka1 + kd) * state.depotInsulin
        slope.depotInsulin = state.depotInsulin >= 0 ? depot : 0
        let dissolved = kd * state.depotInsulin - ka2 * state.dissolvedInsulin
        slope.dissolvedInsulin = state.dissolvedInsulin >= 0 ? dissolved : 0
        let concentration = state.plasmaInsulin / vi
        slope.insulinAction = p2u * (concentration - ib - state.insulinAction)
        slope.delayedInsulin = ki * (concentration - state.delayedInsulin)
        slope.liverSignal = ki * (state.delayedInsulin - state.liverSignal)
        return slope
    }
}
