/// Figures: the S2008 population as published with simglucose (Jinyu Xie, MIT licence); see docs/glucose-model.md.
extension VirtualPatient {
    /// The ten adolescents.
    static let adolescents: [VirtualPatient] = [
        VirtualPatient(
            .adolescent, 1,
            PatientParameters(
                bodyWeight: 68.706, kabs: 0.091043, kmax: 0.015865, kmin: 0.0083338, b: 0.83072, d: 0.32294, f: 0.9,
                vg: 1.6818, vi: 0.048153, k1: 0.057252, k2: 0.067738, fcns: 1, vm0: 5.92854753098, vmx: 0.074667,
                km0: 260.89, p2u: 0.021344, ib: 97.554, kp1: 11.5048231338, kp2: 0.023318, kp3: 0.023253,
                ki: 0.0088838, ke1: 0.0005, ke2: 339, m1: 0.15221, m2: 0.259067825939, m4: 0.103627130376,
                m30: 0.228315, ka1: 0.0025, ka2: 0.0115, kd: 0.0185, ksc: 0.056, u2ss: 1.21697571391),
            at: PatientState(
                plasmaGlucose: 250.621836, tissueGlucose: 176.506559902, plasmaInsulin: 4.697517762,
                delayedInsulin: 97.554, liverSignal: 97.554, liverInsulin: 3.19814917262, depotInsulin: 57.951224472,
                dissolvedInsulin: 93.2258828462, subcutaneousGlucose: 250.621836)),
        VirtualPatient(
            .adolescent, 2,
            PatientParameters(
                bodyWeight: 51.046, kabs: 0.12473, kmax: 0.034573, kmin: 0.006983, b: 0.76876, d: 0.18887, f: 0.9,
                vg: 1.8387, vi: 0.050506, k1: 0.036957, k2: 0.28643, fcns: 1, vm0: 12.228853658, vmx: 0.038897,
                km0: 223.01, p2u: 0.017681, ib: 119.18, kp1: 4.19657924407, kp2: 0.0026879, kp3: 0.0079949,
                ki: 0.0084603, ke1: 0.0005, ke2: 339, m1: 0.14477, m2: 0.298755383281, m4: 0.119502153313,
                m30: 0.217155, ka1: 0.0068, ka2: 0.0269, kd: 0.0163, ksc: 0.1314, u2ss: 1.79829979626),
            at: PatientState(
                plasmaGlucose: 280.236267, tissueGlucose: 30.9541309204, plasmaInsulin: 6.01930508,
                delayedInsulin: 119.18, liverSignal: 119.18, liverInsulin: 4.96870842374, depotInsulin: 77.8484760287,
                dissolvedInsulin: 47.1721248798, subcutaneousGlucose: 280.236267)),
        VirtualPatient(
            .adolescent, 3,
            PatientParameters(
                bodyWeight: 44.791, kabs: 0.046752, kmax: 0.046773, kmin: 0.0066262, b: 0.56424, d: 0.14423, f: 0.9,
                vg: 2.2382, vi: 0.034438, k1: 0.10004, k2: 0.080467, fcns: 1, vm0: 2.84798631515, vmx: 0.060762,
                km0: 216.57, p2u: 0.065784, ib: 101.28, kp1: 6.58878876028, kp2: 0.0060918, kp3: 0.017571,
                ki: 0.0094229, ke1: 0.0005, ke2: 339, m1: 0.10962, m2: 0.414654673732, m4: 0.165861869493,
                m30: 0.16443, ka1: 0.003, ka2: 0.0148, kd: 0.0149, ksc: 0.1059, u2ss: 1.4462660088),
            at: PatientState(
                plasmaGlucose: 326.55338, tissueGlucose: 383.368339011, plasmaInsulin: 3.48788064,
                delayedInsulin: 101.28, liverSignal: 101.28, liverInsulin: 5.27738007224, depotInsulin: 80.7969837316,
                dissolvedInsulin: 81.3429092974, subcutaneousGlucose: 326.55338)),
        VirtualPatient(
            .adolescent, 4,
            PatientParameters(
                bodyWeight: 49.564, kabs: 0.14452, kmax: 0.030833, kmin: 0.0096077, b: 0.77607, d: 0.14467, f: 0.9,
                vg: 1.7147, vi: 0.039647, k1: 0.072211, k2: 0.07298, fcns: 1, vm0: 4.84283999312, vmx: 0.056525,
                km0: 248.78, p2u: 0.037027, ib: 108.88, kp1: 6.0416845715, kp2: 0.0046256, kp3: 0.015157,
                ki: 0.0058346, ke1: 0.0005, ke2: 339, m1: 0.17822, m2: 0.408322597923, m4: 0.163329039169,
                m30: 0.26733, ka1: 0.0026, ka2: 0.0121, kd: 0.0155, ksc: 0.0751, u2ss: 1.76263284642),
            at: PatientState(
                plasmaGlucose: 248.11709, tissueGlucose: 214.758607646, plasmaInsulin: 4.31676536,
                delayedInsulin: 108.88, liverSignal: 108.88, liverInsulin: 3.95608314762, depotInsulin: 97.383030189,
                dissolvedInsulin: 124.746856854, subcutaneousGlucose: 248.11709)),
        VirtualPatient(
            .adolescent, 5,
            PatientParameters(
                bodyWeight: 47.074, kabs: 1.2323, kmax: 0.025659, kmin: 0.025281, b: 0.98829, d: 0.13898, f: 0.9,
                vg: 2.0071, vi: 0.045653, k1: 0.079271, k2: 0.14022, fcns: 1, vm0: 5.34982624105, vmx: 0.050384,
                km0: 278.74, p2u: 0.032703, ib: 113.09, kp1: 4.6422316887, kp2: 0.0039814, kp3: 0.0062157,
                ki: 0.010166, ke1: 0.0005, ke2: 339, m1: 0.13245, m2: 0.297244948528, m4: 0.118897979411,
                m30: 0.198675, ka1: 0.0032, ka2: 0.0177, kd: 0.0151, ksc: 0.0866, u2ss: 1.5346452819),
            at: PatientState(
                plasmaGlucose: 279.047113, tissueGlucose: 144.715758769, plasmaInsulin: 5.16289777,
                delayedInsulin: 113.09, liverSignal: 113.09, liverInsulin: 4.63464033793, depotInsulin: 83.8603979178,
                dissolvedInsulin: 71.5419213875, subcutaneousGlucose: 279.047113)),
        VirtualPatient(
            .adolescent, 6,
            PatientParameters(
                bodyWeight: 45.408, kabs: 0.044109, kmax: 0.058757, kmin: 0.0075623, b: 0.62856, d: 0.17249, f: 0.9,
                vg: 1.9115, vi: 0.072163, k1: 0.06398, k2: 0.084141, fcns: 1, vm0: 6.32445379807, vmx: 0.043789,
                km0: 205.67, p2u: 0.046778, ib: 113.0, kp1: 7.66523093275, kp2: 0.012289, kp3: 0.0062812,
                ki: 0.044238, ke1: 0.0005, ke2: 339, m1: 0.44964, m2: 0.236421300822, m4: 0.0945685203288,
                m30: 0.67446, ka1: 0.0061, ka2: 0.0273, kd: 0.018, ksc: 0.0737, u2ss: 1.92787834743),
            at: PatientState(
                plasmaGlucose: 257.421705, tissueGlucose: 162.558570565, plasmaInsulin: 8.154419,
                delayedInsulin: 113.0, liverSignal: 113.0, liverInsulin: 1.7150416755, depotInsulin: 79.9949521754,
                dissolvedInsulin: 52.7439245113, subcutaneousGlucose: 257.421705)),
        VirtualPatient(
            .adolescent, 7,
            PatientParameters(
                bodyWeight: 37.898, kabs: 0.053959, kmax: 0.046226, kmin: 0.0083388, b: 0.63139, d: 0.17323, f: 0.9,
                vg: 1.6459, vi: 0.046776, k1: 0.065101, k2: 0.15372, fcns: 1, vm0: 6.95942524417, vmx: 0.03753,
                km0: 213.24, p2u: 0.028587, ib: 111.9, kp1: 6.42260586185, kp2: 0.0096939, kp3: 0.0095992,
                ki: 0.0058301, ke1: 0.0005, ke2: 339, m1: 0.17352, m2: 0.391489481686, m4: 0.156595792674,
                m30: 0.26028, ka1: 0.0041, ka2: 0.0188, kd: 0.0176, ksc: 0.0503, u2ss: 2.04914771228),
            at: PatientState(
                plasmaGlucose: 238.918844, tissueGlucose: 87.9615903151, plasmaInsulin: 5.2342344,
                delayedInsulin: 111.9, liverSignal: 111.9, liverInsulin: 4.7237153349, depotInsulin: 94.4307701512,
                dissolvedInsulin: 88.4032741841, subcutaneousGlucose: 238.918844)),
        VirtualPatient(
            .adolescent, 8,
            PatientParameters(
                bodyWeight: 41.218, kabs: 0.031127, kmax: 0.051587, kmin: 0.0085102, b: 0.68583, d: 0.13088, f: 0.9,
                vg: 1.8284, vi: 0.057049, k1: 0.033578, k2: 0.2045, fcns: 1, vm0: 14.202068229, vmx: 0.050245,
                km0: 216.9, p2u: 0.024807, ib: 82.914, kp1: 4.32566243169, kp2: 0.0038941, kp3: 0.0045499,
                ki: 0.015816, ke1: 0.0005, ke2: 339, m1: 0.20978, m2: 0.286087833178, m4: 0.114435133271,
                m30: 0.31467, ka1: 0.0035, ka2: 0.0149, kd: 0.0174, ksc: 0.0804, u2ss: 1.35324144985),
            at: PatientState(
                plasmaGlucose: 263.83812, tissueGlucose: 33.9274151265, plasmaInsulin: 4.730160786,
                delayedInsulin: 82.914, liverSignal: 82.914, liverInsulin: 2.58030593927, depotInsulin: 64.7483947298,
                dissolvedInsulin: 75.6122193488, subcutaneousGlucose: 263.83812)),
        VirtualPatient(
            .adolescent, 9,
            PatientParameters(
                bodyWeight: 43.885, kabs: 0.20973, kmax: 0.027936, kmin: 0.012496, b: 0.87667, d: 0.1589, f: 0.9,
                vg: 1.75, vi: 0.055398, k1: 0.074658, k2: 0.080139, fcns: 1, vm0: 7.10273332804, vmx: 0.076427,
                km0: 223.83, p2u: 0.035186, ib: 84.982, kp1: 9.971336301, kp2: 0.014674, kp3: 0.026073, ki: 0.0078732,
                ke1: 0.0005, ke2: 339, m1: 0.11961, m2: 0.29352469992, m4: 0.117409879968, m30: 0.179415, ka1: 0.0027,
                ka2: 0.0113, kd: 0.0167, ksc: 0.0912, u2ss: 1.38186522046),
            at: PatientState(
                plasmaGlucose: 241.4475, tissueGlucose: 184.846172962, plasmaInsulin: 4.707832836,
                delayedInsulin: 84.982, liverSignal: 84.982, liverInsulin: 4.62123641991, depotInsulin: 71.2301660032,
                dissolvedInsulin: 105.269360376, subcutaneousGlucose: 241.4475)),
        VirtualPatient(
            .adolescent, 10,
            PatientParameters(
                bodyWeight: 47.378, kabs: 0.80212, kmax: 0.017759, kmin: 0.010463, b: 0.90795, d: 0.26552, f: 0.9,
                vg: 1.8443, vi: 0.058406, k1: 0.090215, k2: 0.13124, fcns: 1, vm0: 4.32919618197, vmx: 0.065509,
                km0: 231.53, p2u: 0.038376, ib: 108.24, kp1: 5.08455080263, kp2: 0.0028192, kp3: 0.01386,
                ki: 0.010331, ke1: 0.0005, ke2: 339, m1: 0.18514, m2: 0.262753198147, m4: 0.105101279259,
                m30: 0.27771, ka1: 0.0034, ka2: 0.0173, kd: 0.0144, ksc: 0.1045, u2ss: 1.66109036262),
            at: PatientState(
                plasmaGlucose: 267.183741, tissueGlucose: 169.7110728, plasmaInsulin: 6.32186544,
                delayedInsulin: 108.24, liverSignal: 108.24, liverInsulin: 3.58883085798, depotInsulin: 93.319683293,
                dissolvedInsulin: 77.6764993884, subcutaneousGlucose: 267.183741)),
    ]
}
