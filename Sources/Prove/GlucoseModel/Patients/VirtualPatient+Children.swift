/// Figures: the S2008 population as published with simglucose (Jinyu Xie, MIT licence); see docs/glucose-model.md.
extension VirtualPatient {
    /// The ten children.
    static let children: [VirtualPatient] = [
        VirtualPatient(
            .child, 1,
            PatientParameters(
                bodyWeight: 34.55648182, kabs: 0.127494918, kmax: 0.068714386, kmin: 0.007997018, b: 0.754915658,
                d: 0.089529251, f: 0.9, vg: 1.919425692, vi: 0.067013558, k1: 0.070852519, k2: 0.128243663, fcns: 1,
                vm0: 3.65981019497, vmx: 0.152308243, km0: 185.8820726, p2u: 0.042802541, ib: 110.3648078,
                kp1: 4.1652828427, kp2: 0.002522654, kp3: 0.008379266, ki: 0.010902381, ke1: 0.0005, ke2: 339,
                m1: 0.314270832, m2: 0.154436596254, m4: 0.0617746385016, m30: 0.471406248, ka1: 0.0041, ka2: 0.0243,
                kd: 0.0131, ksc: 0.0684, u2ss: 1.14220356012),
            at: PatientState(
                plasmaGlucose: 271.031853002, tissueGlucose: 137.60135923, plasmaInsulin: 7.39593844866,
                delayedInsulin: 110.3648078, liverSignal: 110.3648078, liverInsulin: 1.45378246253,
                depotInsulin: 66.4071837276, dissolvedInsulin: 35.7997574828, subcutaneousGlucose: 271.031853002)),
        VirtualPatient(
            .child, 2,
            PatientParameters(
                bodyWeight: 28.53257352, kabs: 0.547271474, kmax: 0.020390384, kmin: 0.011239842, b: 0.83267505,
                d: 0.168209241, f: 0.9, vg: 1.843653308, vi: 0.037434077, k1: 0.107264417, k2: 0.067069068, fcns: 1,
                vm0: 4.09430322593, vmx: 0.062822379, km0: 225.7855513, p2u: 0.067564011, ib: 104.3351578,
                kp1: 8.24333692076, kp2: 0.008198363, kp3: 0.023930547, ki: 0.006425442, ke1: 0.0005, ke2: 339,
                m1: 0.203322432, m2: 0.354534430182, m4: 0.141813772073, m30: 0.304983648, ka1: 0.0033, ka2: 0.012,
                kd: 0.0168, ksc: 0.0617, u2ss: 1.38470169593),
            at: PatientState(
                plasmaGlucose: 264.366111171, tissueGlucose: 384.348662938, plasmaInsulin: 3.90569033089,
                delayedInsulin: 104.3351578, liverSignal: 104.3351578, liverInsulin: 2.72414938639,
                depotInsulin: 68.8906316382, dissolvedInsulin: 96.4468842935, subcutaneousGlucose: 264.366111171)),
        VirtualPatient(
            .child, 3,
            PatientParameters(
                bodyWeight: 41.23304017, kabs: 0.099733323, kmax: 0.053017395, kmin: 0.006550925, b: 0.595219309,
                d: 0.119133938, f: 0.9, vg: 1.744184259, vi: 0.058049524, k1: 0.06352621, k2: 0.151559162, fcns: 1,
                vm0: 4.54376905737, vmx: 0.063997085, km0: 260.6177434, p2u: 0.06520304, ib: 96.38653336,
                kp1: 4.00983676085, kp2: 0.003133049, kp3: 0.011524925, ki: 0.002815868, ke1: 0.0005, ke2: 339,
                m1: 0.156066862, m2: 0.125176322684, m4: 0.0500705290734, m30: 0.234100293, ka1: 0.0081, ka2: 0.0275,
                kd: 0.018, ksc: 0.0678, u2ss: 0.70038560703),
            at: PatientState(
                plasmaGlucose: 233.426051066, tissueGlucose: 90.1365395679, plasmaInsulin: 5.59519238156,
                delayedInsulin: 96.38653336, liverSignal: 96.38653336, liverInsulin: 1.79509115018,
                depotInsulin: 26.8346975874, dissolvedInsulin: 17.5645293299, subcutaneousGlucose: 233.426051066)),
        VirtualPatient(
            .child, 4,
            PatientParameters(
                bodyWeight: 35.5165043, kabs: 0.233436885, kmax: 0.030653413, kmin: 0.016230469, b: 0.778097629,
                d: 0.095402818, f: 0.9, vg: 2.069817306, vi: 0.060653532, k1: 0.07313696, k2: 0.055357799, fcns: 1,
                vm0: 2.18057641516, vmx: 0.145715992, km0: 203.0817342, p2u: 0.081707271, ib: 124.0496989,
                kp1: 4.40387455417, kp2: 0.002691865, kp3: 0.010417071, ki: 0.0074842, ke1: 0.0005, ke2: 339,
                m1: 0.228693106, m2: 0.184223727854, m4: 0.0736894911417, m30: 0.343039659, ka1: 0.0042, ka2: 0.0193,
                kd: 0.0164, ksc: 0.1077, u2ss: 1.38610897835),
            at: PatientState(
                plasmaGlucose: 276.767871791, tissueGlucose: 340.969887233, plasmaInsulin: 7.52405238182,
                delayedInsulin: 124.0496989, liverSignal: 124.0496989, liverInsulin: 2.42440010999,
                depotInsulin: 67.2868436092, dissolvedInsulin: 57.1763852431, subcutaneousGlucose: 276.767871791)),
        VirtualPatient(
            .child, 5,
            PatientParameters(
                bodyWeight: 37.78855797, kabs: 0.330887558, kmax: 0.013142286, kmin: 0.012509418, b: 0.960638488,
                d: 0.201231635, f: 0.9, vg: 1.860357249, vi: 0.036389243, k1: 0.05596048, k2: 0.137397884, fcns: 1,
                vm0: 5.49996517414, vmx: 0.109076135, km0: 230.2404808, p2u: 0.042999249, ib: 119.291148,
                kp1: 3.93405394015, kp2: 0.001989104, kp3: 0.007058817, ki: 0.00697472, ke1: 0.0005, ke2: 339,
                m1: 0.287641797, m2: 0.314032585456, m4: 0.125613034182, m30: 0.4314626955, ka1: 0.0037, ka2: 0.0199,
                kd: 0.0197, ksc: 0.1244, u2ss: 1.36318862639),
            at: PatientState(
                plasmaGlucose: 256.487996958, tissueGlucose: 92.9517456616, plasmaInsulin: 4.34091457232,
                delayedInsulin: 119.291148, liverSignal: 119.291148, liverInsulin: 1.89567530255,
                depotInsulin: 58.2559242046, dissolvedInsulin: 57.6704375292, subcutaneousGlucose: 256.487996958)),
        VirtualPatient(
            .child, 6,
            PatientParameters(
                bodyWeight: 41.00214896, kabs: 0.052654086, kmax: 0.04693107, kmin: 0.006665559, b: 0.632999169,
                d: 0.148305924, f: 0.9, vg: 1.705578497, vi: 0.059670981, k1: 0.056671769, k2: 0.116375837, fcns: 1,
                vm0: 5.77156024175, vmx: 0.081494569, km0: 238.0059149, p2u: 0.067333073, ib: 100.4220798,
                kp1: 4.76073306104, kp2: 0.002702742, kp3: 0.013575452, ki: 0.009870995, ke1: 0.0005, ke2: 339,
                m1: 0.231409795, m2: 0.164459349008, m4: 0.0657837396032, m30: 0.3471146925, ka1: 0.004, ka2: 0.0201,
                kd: 0.0169, ksc: 0.0943, u2ss: 0.985487128297),
            at: PatientState(
                plasmaGlucose: 242.193130522, tissueGlucose: 102.965023189, plasmaInsulin: 5.99228401573,
                delayedInsulin: 100.4220798, liverSignal: 100.4220798, liverInsulin: 1.70344929141,
                depotInsulin: 47.1524941769, dissolvedInsulin: 39.6456294323, subcutaneousGlucose: 242.193130522)),
        VirtualPatient(
            .child, 7,
            PatientParameters(
                bodyWeight: 45.5397665, kabs: 0.032863284, kmax: 0.066365919, kmin: 0.008004161, b: 0.951778007,
                d: 0.142843935, f: 0.9, vg: 1.731756461, vi: 0.074044682, k1: 0.064145355, k2: 0.104299715, fcns: 1,
                vm0: 8.57503740466, vmx: 0.073813859, km0: 225.0909871, p2u: 0.043035605, ib: 104.4935749,
                kp1: 5.56798696445, kp2: 0.004102445, kp3: 0.006996318, ki: 0.011469231, ke1: 0.0005, ke2: 339,
                m1: 0.288329479, m2: 0.132596072831, m4: 0.0530384291325, m30: 0.4324942185, ka1: 0.0035, ka2: 0.0143,
                kd: 0.0164, ksc: 0.0792, u2ss: 1.02592147609),
            at: PatientState(
                plasmaGlucose: 231.016602659, tissueGlucose: 114.376709557, plasmaInsulin: 7.73719352451,
                delayedInsulin: 104.4935749, liverSignal: 104.4935749, liverInsulin: 1.42326269189,
                depotInsulin: 51.5538430194, dissolvedInsulin: 59.1246870991, subcutaneousGlucose: 231.016602659)),
        VirtualPatient(
            .child, 8,
            PatientParameters(
                bodyWeight: 23.73405728, kabs: 0.125140051, kmax: 0.042336118, kmin: 0.007525726, b: 0.62906403,
                d: 0.212803068, f: 0.9, vg: 2.030459938, vi: 0.052783992, k1: 0.040400777, k2: 0.141265983, fcns: 1,
                vm0: 7.60444513533, vmx: 0.080044566, km0: 224.1030036, p2u: 0.034704085, ib: 100.6946287,
                kp1: 5.46619598839, kp2: 0.004799275, kp3: 0.010880209, ki: 0.008655602, ke1: 0.0005, ke2: 339,
                m1: 0.217802084, m2: 0.269560761712, m4: 0.107824304685, m30: 0.326703126, ka1: 0.0024, ka2: 0.0103,
                kd: 0.015, ksc: 0.1064, u2ss: 1.43273282863),
            at: PatientState(
                plasmaGlucose: 307.226606718, tissueGlucose: 74.4414259764, plasmaInsulin: 5.31506447574,
                delayedInsulin: 100.6946287, liverSignal: 100.6946287, liverInsulin: 2.63125641834,
                depotInsulin: 82.3409671628, dissolvedInsulin: 119.914029849, subcutaneousGlucose: 307.226606718)),
        VirtualPatient(
            .child, 9,
            PatientParameters(
                bodyWeight: 35.53392558, kabs: 0.163226227, kmax: 0.067388647, kmin: 0.013139851, b: 0.808284982,
                d: 0.134892405, f: 0.9, vg: 1.899739159, vi: 0.050723519, k1: 0.080982249, k2: 0.049496663, fcns: 1,
                vm0: 4.08700015724, vmx: 0.113583485, km0: 268.3161828, p2u: 0.041367326, ib: 107.0898879,
                kp1: 8.92304270886, kp2: 0.015376442, kp3: 0.01421148, ki: 0.012533054, ke1: 0.0005, ke2: 339,
                m1: 0.130939515, m2: 0.202790703559, m4: 0.0811162814237, m30: 0.1964092725, ka1: 0.0047, ka2: 0.0268,
                kd: 0.0155, ksc: 0.0888, u2ss: 1.10155422738),
            at: PatientState(
                plasmaGlucose: 260.782139377, tissueGlucose: 378.358611322, plasmaInsulin: 5.4319759636,
                delayedInsulin: 107.0898879, liverSignal: 107.0898879, liverInsulin: 3.36507807403,
                depotInsulin: 54.5323874938, dissolvedInsulin: 31.539253961, subcutaneousGlucose: 260.782139377)),
        VirtualPatient(
            .child, 10,
            PatientParameters(
                bodyWeight: 35.21305847, kabs: 0.217656178, kmax: 0.036428394, kmin: 0.019217714, b: 0.678361137,
                d: 0.097283767, f: 0.9, vg: 1.813728433, vi: 0.062384755, k1: 0.058760479, k2: 0.102776369, fcns: 1,
                vm0: 6.92447418397, vmx: 0.09197894, km0: 226.4829255, p2u: 0.036427048, ib: 105.2945301,
                kp1: 4.82258449688, kp2: 0.003572135, kp3: 0.005341234, ki: 0.007965987, ke1: 0.0005, ke2: 339,
                m1: 0.194202105, m2: 0.171860372251, m4: 0.0687441489005, m30: 0.2913031575, ka1: 0.0032, ka2: 0.0172,
                kd: 0.0156, ksc: 0.0947, u2ss: 1.12891185261),
            at: PatientState(
                plasmaGlucose: 247.420085943, tissueGlucose: 118.336141455, plasmaInsulin: 6.56877346313,
                delayedInsulin: 105.2945301, liverSignal: 105.2945301, liverInsulin: 2.3252309291,
                depotInsulin: 60.0485027983, dissolvedInsulin: 54.4625955612, subcutaneousGlucose: 247.420085943)),
    ]
}
