/// The figures of one virtual patient, by the symbols of the published model.
///
/// Glucose masses are mg per kg of body weight, insulin masses pmol/kg, times minutes. The symbols are those of
/// Dalla Man, Rizza, Cobelli, "Meal Simulation Model of the Glucose-Insulin System" (IEEE TBME 54, 2007) and of the
/// S2008 simulator built on it.
public struct PatientParameters: Hashable, Sendable {
    /// Body weight, kg.
    public var bodyWeight: Double
    /// Rate of absorption from the gut, 1/min.
    public var kabs: Double
    /// The fastest emptying of the stomach, 1/min.
    public var kmax: Double
    /// The slowest emptying of the stomach, 1/min.
    public var kmin: Double
    /// The share of a meal in the stomach at which emptying has slowed down halfway.
    public var b: Double
    /// The share of a meal in the stomach at which emptying has sped up again halfway.
    public var d: Double
    /// The share of carbohydrate that reaches the blood.
    public var f: Double
    /// Volume in which glucose spreads, dL/kg.
    public var vg: Double
    /// Volume in which insulin spreads, L/kg.
    public var vi: Double
    /// Glucose from plasma to tissue, 1/min.
    public var k1: Double
    /// Glucose from tissue to plasma, 1/min.
    public var k2: Double
    /// What the brain and the red blood cells use, mg/kg/min.
    public var fcns: Double
    /// Uptake by tissue without insulin action, mg/kg/min.
    public var vm0: Double
    /// Uptake by tissue for each unit of insulin action, mg/kg/min per pmol/L.
    public var vmx: Double
    /// Tissue glucose at half of the greatest uptake, mg/kg.
    public var km0: Double
    /// Rate at which insulin begins to act on tissue, 1/min.
    public var p2u: Double
    /// Insulin in plasma at rest, pmol/L.
    public var ib: Double
    /// Production by the liver without glucose and insulin, mg/kg/min.
    public var kp1: Double
    /// How glucose holds the liver back, 1/min.
    public var kp2: Double
    /// How insulin holds the liver back, mg/kg/min per pmol/L.
    public var kp3: Double
    /// Rate at which insulin begins to act on the liver, 1/min.
    public var ki: Double
    /// Rate of excretion by the kidney, 1/min.
    public var ke1: Double
    /// Plasma glucose above which the kidney excretes, mg/kg.
    public var ke2: Double
    /// Insulin from liver to plasma, 1/min.
    public var m1: Double
    /// Insulin from plasma to liver, 1/min.
    public var m2: Double
    /// Loss of insulin from plasma, 1/min.
    public var m4: Double
    /// Loss of insulin in the liver, 1/min.
    public var m30: Double
    /// Insulin from the first compartment under the skin to plasma, 1/min.
    public var ka1: Double
    /// Insulin from the second compartment under the skin to plasma, 1/min.
    public var ka2: Double
    /// Insulin from the first compartment under the skin to the second, 1/min.
    public var kd: Double
    /// Rate at which glucose under the skin follows plasma, 1/min.
    public var ksc: Double
    /// The steady basal infusion, pmol/kg/min.
    public var u2ss: Double
}
