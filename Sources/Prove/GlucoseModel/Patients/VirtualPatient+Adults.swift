/// Figures: the S2008 population as published with simglucose (Jinyu Xie, MIT licence); see docs/glucose-model.md.
extension VirtualPatient {
    /// The ten adults.
    static let adults: [VirtualPatient] = [
        VirtualPatient(
            .adult, 1,
            PatientParameters(
                bodyWeight: 102.32, kabs: 0.08906, kmax: 0.046122, kmin: 0.0037927, b: 0.70391, d: 0.21057, f: 0.9,
                vg: 1.9152, vi: 0.054906, k1: 0.058138, k2: 0.087114, fcns: 1, vm0: 3.2667306607, vmx: 0.031319,
                km0: 253.52, p2u: 0.027802, ib: 100.25, kp1: 4.73140582528, kp2: 0.00469, kp3: 0.01208, ki: 0.0046374,
                ke1: 0.0005, ke2: 339, m1: 0.15446, m2: 0.225027424083, m4: 0.090010969633, m30: 0.23169, ka1: 0.0019,
                ka2: 0.0078, kd: 0.0152, ksc: 0.0766, u2ss: 1.2386244136),
            at: PatientState(
                plasmaGlucose: 265.370112, tissueGlucose: 162.457097269, plasmaInsulin: 5.5043265,
                delayedInsulin: 100.25, liverSignal: 100.25, liverInsulin: 3.20762505142, depotInsulin: 72.4341762342,
                dissolvedInsulin: 141.153779328, subcutaneousGlucose: 265.370112)),
        VirtualPatient(
            .adult, 2,
            PatientParameters(
                bodyWeight: 111.1, kabs: 0.021419, kmax: 0.046859, kmin: 0.0065141, b: 0.62708, d: 0.20388, f: 0.9,
                vg: 1.6764, vi: 0.03957, k1: 0.054895, k2: 0.10712, fcns: 1, vm0: 3.94361507564, vmx: 0.041095,
                km0: 223.52, p2u: 0.023888, ib: 107.07, kp1: 4.89081778378, kp2: 0.006551, kp3: 0.010539,
                ki: 0.0029398, ke1: 0.0005, ke2: 339, m1: 0.16433, m2: 0.290954038543, m4: 0.116381615417,
                m30: 0.246495, ka1: 0.0037, ka2: 0.0186, kd: 0.0152, ksc: 0.1043, u2ss: 1.23270240324),
            at: PatientState(
                plasmaGlucose: 228.74478, tissueGlucose: 105.42424102, plasmaInsulin: 4.2367599,
                delayedInsulin: 107.07, liverSignal: 107.07, liverInsulin: 3.00055352824, depotInsulin: 65.2223493778,
                dissolvedInsulin: 53.2999844378, subcutaneousGlucose: 228.74478)),
        VirtualPatient(
            .adult, 3,
            PatientParameters(
                bodyWeight: 81.631, kabs: 0.16971, kmax: 0.042043, kmin: 0.0056532, b: 0.86326, d: 0.20675, f: 0.9,
                vg: 1.8564, vi: 0.036354, k1: 0.055487, k2: 0.22841, fcns: 1, vm0: 9.27149654129, vmx: 0.074874,
                km0: 244.83, p2u: 0.037892, ib: 131.45, kp1: 4.73543373289, kp2: 0.0025593, kp3: 0.009496,
                ki: 0.016192, ke1: 0.0005, ke2: 339, m1: 0.14648, m2: 0.365377784552, m4: 0.146151113821,
                m30: 0.21972, ka1: 0.0041, ka2: 0.0156, kd: 0.0162, ksc: 0.0932, u2ss: 1.74604298612),
            at: PatientState(
                plasmaGlucose: 273.07644, tissueGlucose: 58.5083508878, plasmaInsulin: 4.7787333,
                delayedInsulin: 131.45, liverSignal: 131.45, liverInsulin: 4.76800378515, depotInsulin: 86.0119697596,
                dissolvedInsulin: 89.3201224427, subcutaneousGlucose: 273.07644)),
        VirtualPatient(
            .adult, 4,
            PatientParameters(
                bodyWeight: 63.0, kabs: 0.080911441, kmax: 0.058161342, kmin: 0.00861298, b: 0.637997241,
                d: 0.092495502, f: 0.9, vg: 1.886280201, vi: 0.07945256, k1: 0.093572522, k2: 0.119405713, fcns: 1,
                vm0: 4.36659587223, vmx: 0.1086259, km0: 246.8818868, p2u: 0.042193533, ib: 83.69716464,
                kp1: 4.33596977264, kp2: 0.003087739, kp3: 0.005633774, ki: 0.010115704, ke1: 0.0005, ke2: 339,
                m1: 0.337462722, m2: 0.211919578527, m4: 0.0847678314109, m30: 0.506194083, ka1: 0.0038, ka2: 0.014,
                kd: 0.0207, ksc: 0.0776, u2ss: 1.40925544793),
            at: PatientState(
                plasmaGlucose: 284.241455193, tissueGlucose: 206.107511651, plasmaInsulin: 6.64995399539,
                delayedInsulin: 83.69716464, liverSignal: 83.69716464, liverInsulin: 1.67041318173,
                depotInsulin: 57.5206305277, dissolvedInsulin: 85.0483608517, subcutaneousGlucose: 284.241455193)),
        VirtualPatient(
            .adult, 5,
            PatientParameters(
                bodyWeight: 94.074, kabs: 0.039026, kmax: 0.046023, kmin: 0.0045175, b: 0.7092, d: 0.18486, f: 0.9,
                vg: 1.8892, vi: 0.04619, k1: 0.067334, k2: 0.19683, fcns: 1, vm0: 5.18303932372, vmx: 0.024825,
                km0: 240.43, p2u: 0.036957, ib: 91.787, kp1: 4.15214768637, kp2: 0.0042297, kp3: 0.0071329,
                ki: 0.010603, ke1: 0.0005, ke2: 339, m1: 0.28494, m2: 0.295815361468, m4: 0.118326144587,
                m30: 0.42741, ka1: 0.0038, ka2: 0.0169, kd: 0.0149, ksc: 0.0898, u2ss: 1.25415109169),
            at: PatientState(
                plasmaGlucose: 269.532164, tissueGlucose: 85.3085339165, plasmaInsulin: 4.23964153,
                delayedInsulin: 91.787, liverSignal: 91.787, liverInsulin: 1.76058270751, depotInsulin: 67.0669032991,
                dissolvedInsulin: 59.1299916661, subcutaneousGlucose: 269.532164)),
        VirtualPatient(
            .adult, 6,
            PatientParameters(
                bodyWeight: 66.097, kabs: 0.58151, kmax: 0.029515, kmin: 0.014852, b: 0.96206, d: 0.1446, f: 0.9,
                vg: 1.9304, vi: 0.054239, k1: 0.073784, k2: 0.070249, fcns: 1, vm0: 2.11848410047, vmx: 0.045288,
                km0: 188.77, p2u: 0.053212, ib: 138.04, kp1: 3.56213180523, kp2: 0.0026595, kp3: 0.0046593,
                ki: 0.011951, ke1: 0.0005, ke2: 339, m1: 0.18511, m2: 0.348476356919, m4: 0.139390542768,
                m30: 0.277665, ka1: 0.0025, ka2: 0.0125, kd: 0.0129, ksc: 0.0536, u2ss: 2.60909529933),
            at: PatientState(
                plasmaGlucose: 261.839456, tissueGlucose: 257.61167307, plasmaInsulin: 7.48715156,
                delayedInsulin: 138.04, liverSignal: 138.04, liverInsulin: 5.63793484811, depotInsulin: 169.421772684,
                dissolvedInsulin: 174.84326941, subcutaneousGlucose: 261.839456)),
        VirtualPatient(
            .adult, 7,
            PatientParameters(
                bodyWeight: 91.229, kabs: 0.58034, kmax: 0.032851, kmin: 0.013232, b: 0.93322, d: 0.10058, f: 0.9,
                vg: 1.847, vi: 0.06621, k1: 0.091015, k2: 0.11462, fcns: 1, vm0: 4.06279812296, vmx: 0.10286,
                km0: 212.78, p2u: 0.04091, ib: 118.61, kp1: 4.30434014431, kp2: 0.0024355, kp3: 0.0069361,
                ki: 0.01011, ke1: 0.0005, ke2: 339, m1: 0.28169, m2: 0.19143177373, m4: 0.076572709492, m30: 0.422535,
                ka1: 0.0029, ka2: 0.0133, kd: 0.0151, ksc: 0.0958, u2ss: 1.50334589878),
            at: PatientState(
                plasmaGlucose: 249.82522, tissueGlucose: 182.033173951, plasmaInsulin: 7.8531681,
                delayedInsulin: 118.61, liverSignal: 118.61, liverInsulin: 2.13475224365, depotInsulin: 83.519216599,
                dissolvedInsulin: 94.8225692214, subcutaneousGlucose: 249.82522)),
        VirtualPatient(
            .adult, 8,
            PatientParameters(
                bodyWeight: 102.79, kabs: 0.14058, kmax: 0.024009, kmin: 0.0048009, b: 0.81105, d: 0.17117, f: 0.9,
                vg: 1.5715, vi: 0.063915, k1: 0.049881, k2: 0.065641, fcns: 1, vm0: 5.30582318745, vmx: 0.036819,
                km0: 264.01, p2u: 0.035026, ib: 106.1, kp1: 7.20034121328, kp2: 0.0080204, kp3: 0.023879,
                ki: 0.0049051, ke1: 0.0005, ke2: 339, m1: 0.1656, m2: 0.163748707471, m4: 0.0654994829883,
                m30: 0.2484, ka1: 0.0031, ka2: 0.0183, kd: 0.0168, ksc: 0.1519, u2ss: 1.11044245549),
            at: PatientState(
                plasmaGlucose: 225.085945, tissueGlucose: 142.685395142, plasmaInsulin: 6.7813815,
                delayedInsulin: 106.1, liverSignal: 106.1, liverInsulin: 2.68222815336, depotInsulin: 55.8011284167,
                dissolvedInsulin: 51.2272654317, subcutaneousGlucose: 225.085945)),
        VirtualPatient(
            .adult, 9,
            PatientParameters(
                bodyWeight: 74.604, kabs: 0.21433, kmax: 0.02187, kmin: 0.0028379, b: 0.76528, d: 0.33742, f: 0.9,
                vg: 1.8305, vi: 0.036614, k1: 0.044387, k2: 0.14598, fcns: 1, vm0: 4.74329344121, vmx: 0.016839,
                km0: 246.44, p2u: 0.024128, ib: 115.24, kp1: 4.33689313278, kp2: 0.0041804, kp3: 0.0098864,
                ki: 0.0048098, ke1: 0.0005, ke2: 339, m1: 0.11896, m2: 0.360187326492, m4: 0.144074930597,
                m30: 0.17844, ka1: 0.0045, ka2: 0.0248, kd: 0.0161, ksc: 0.1216, u2ss: 1.51977345451),
            at: PatientState(
                plasmaGlucose: 265.56894, tissueGlucose: 73.3005106164, plasmaInsulin: 4.21939736,
                delayedInsulin: 115.24, liverSignal: 115.24, liverInsulin: 5.11019991428, depotInsulin: 73.7754104129,
                dissolvedInsulin: 47.8945204697, subcutaneousGlucose: 265.56894)),
        VirtualPatient(
            .adult, 10,
            PatientParameters(
                bodyWeight: 73.859, kabs: 0.17966, kmax: 0.039728, kmin: 0.0091182, b: 0.83824, d: 0.13833, f: 0.9,
                vg: 2.0763, vi: 0.047784, k1: 0.036808, k2: 0.1569, fcns: 1, vm0: 6.44605134867, vmx: 0.054346,
                km0: 246.13, p2u: 0.016772, ib: 92.373, kp1: 3.90356311543, kp2: 0.0034404, kp3: 0.0048981,
                ki: 0.008067, ke1: 0.0005, ke2: 339, m1: 0.16035, m2: 0.31247180231, m4: 0.124988720924,
                m30: 0.240525, ka1: 0.0034, ka2: 0.0169, kd: 0.0161, ksc: 0.0893, u2ss: 1.37923535927),
            at: PatientState(
                plasmaGlucose: 317.320929, tissueGlucose: 65.7778760652, plasmaInsulin: 4.413951432,
                delayedInsulin: 92.373, liverSignal: 92.373, liverInsulin: 3.44056216842, depotInsulin: 70.7300184239,
                dissolvedInsulin: 67.3818518713, subcutaneousGlucose: 317.320929)),
    ]
}
