/// The thirteen masses and signals of the model at one moment; the same type holds how fast each changes in a minute.
public struct PatientState: Hashable, Sendable {
    /// Solid glucose in the stomach, mg.
    public var stomachSolid = 0.0
    /// Liquid glucose in the stomach, mg.
    public var stomachLiquid = 0.0
    /// Glucose in the gut, mg.
    public var gut = 0.0
    /// Glucose in plasma and what balances with it at once, mg/kg.
    public var plasmaGlucose = 0.0
    /// Glucose in slower tissue, mg/kg.
    public var tissueGlucose = 0.0
    /// Insulin in plasma, pmol/kg.
    public var plasmaInsulin = 0.0
    /// Insulin action on tissue, pmol/L.
    public var insulinAction = 0.0
    /// Insulin signal on its way to the liver, pmol/L.
    public var delayedInsulin = 0.0
    /// Insulin signal at the liver, pmol/L.
    public var liverSignal = 0.0
    /// Insulin in the liver, pmol/kg.
    public var liverInsulin = 0.0
    /// Insulin in the first compartment under the skin, pmol/kg.
    public var depotInsulin = 0.0
    /// Insulin in the second compartment under the skin, pmol/kg.
    public var dissolvedInsulin = 0.0
    /// Glucose under the skin, mg/kg.
    public var subcutaneousGlucose = 0.0

    /// The state after moving along a slope for a time.
    @inline(__always)
    func moved(along slope: PatientState, for time: Double) -> PatientState {
        var moved = self
        moved.stomachSolid += slope.stomachSolid * time
        moved.stomachLiquid += slope.stomachLiquid * time
        moved.gut += slope.gut * time
        moved.plasmaGlucose += slope.plasmaGlucose * time
        moved.tissueGlucose += slope.tissueGlucose * time
        moved.plasmaInsulin += slope.plasmaInsulin * time
        moved.insulinAction += slope.insulinAction * time
        moved.delayedInsulin += slope.delayedInsulin * time
        moved.liverSignal += slope.liverSignal * time
        moved.liverInsulin += slope.liverInsulin * time
        moved.depotInsulin += slope.depotInsulin * time
        moved.dissolvedInsulin += slope.dissolvedInsulin * time
        moved.subcutaneousGlucose += slope.subcutaneousGlucose * time
        return moved
    }
}
