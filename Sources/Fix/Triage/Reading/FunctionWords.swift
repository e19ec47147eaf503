/// What the words of an inventory or a product's name say about what a device does for a patient.
enum FunctionWords {
    /// The phrases of a function, each as its words; the last may stand in the plural.
    static func phrases(_ function: ClinicalFunction) -> [[String]] {
        switch function {
        case .therapy: therapy
        case .diagnosis: diagnosis
        case .support: support
        case .administrative: administrative
        case .unknown: []
        }
    }

    private static func phrases(_ text: String) -> [[String]] {
        text.split(whereSeparator: \.isNewline).flatMap { line in
            line.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
        }
    }

    private static let therapy = phrases(
        """
        infusion pump, syringe pump, insulin pump, pca pump, volumetric pump, enteral pump, feeding pump, drug pump, pump module
        infusion system, infusion device, infusion controller, infusor, syringe driver, drug infusion, insulin delivery
        patient controlled analgesia, remote bolus, ventilator, respirator, cpap, bipap, anesthesia, anaesthesia, oxygenator
        ecmo, heart lung machine, defibrillator, aed, pacemaker, cardioverter, icd programmer, pacing system analyzer, balloon pump
        neurostimulator, stimulator, cochlear implant, dialysis, hemodialysis, haemodialysis, crrt, blood warmer, perfusion
        incubator, infant warmer, phototherapy, linear accelerator, radiotherapy, radiation therapy, brachytherapy, proton therapy
        treatment planning, surgical robot, electrosurgical, laser surgical, surgical laser, ablation, lithotripter, phacoemulsification
        nebulizer, hyperbaric, aspirator, implantable, implanted, ventricular assist, heart pump, laser therapy
        """)

    private static let diagnosis = phrases(
        """
        patient monitor, bedside monitor, vital signs monitor, vital sign monitor, physiological monitor, fetal monitor
        maternal monitor, central monitor, central station, monitoring system, monitor module, telemetry, holter, pulse oximeter, oximeter
        capnograph, ecg, ekg, electrocardiograph, electrocardiogram, eeg, emg, spirometer, sphygmomanometer, blood pressure
        glucose meter, glucose monitor, glucose sensor, cgm, thermometer, ultrasound, echocardiograph, doppler
        x ray, xray, radiography, radiographic, fluoroscopy, fluoroscope, mammography, computed tomography, ct scanner, mri
        magnetic resonance, pet ct, gamma camera, angiography, c arm, bone densitometer, endoscope, colposcope, ophthalmoscope
        tonometer, fundus camera, audiometer, analyzer, analyser, sequencer, cytometer, microscope, blood gas, hematology
        coagulation, immunoassay, urinalysis, point of care testing, pacs, dicom viewer, imaging system, scanner system
        cardiology information, electrophysiology, hemodynamic, haemodynamic, catheterization, home monitor, patient programmer
        """)

    private static let support = phrases(
        """
        hospital bed, bed, mattress, patient lift, stretcher, wheelchair, nurse call, sterilizer, steriliser, autoclave, washer
        disinfector, dispensing cabinet, medication cabinet, automated dispensing, blood refrigerator, refrigerator, freezer
        surgical light, operating table, scale, pneumatic tube, warming cabinet, fluid warmer cabinet
        """)

    private static let administrative = phrases(
        """
        printer, label printer, billing, payroll, time clock, visitor badge, office workstation, projector, queue display
        """)
}
