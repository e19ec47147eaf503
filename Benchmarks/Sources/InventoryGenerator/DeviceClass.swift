/// What kind of device a product is: where it stands, what it does, whether it is on the network.
enum DeviceClass: String, CaseIterable {
    case infusion, insulin, monitor, ventilator, anesthesia, imaging, ultrasound, server, lab, cabinet, bed
    case resuscitation, cardiac, surgery, dialysis, scope, small

    var function: String {
        switch self {
        case .infusion: "Drug delivery"
        case .insulin: "Insulin delivery"
        case .monitor: "Patient monitoring"
        case .ventilator: "Respiratory therapy"
        case .anesthesia: "Anesthesia"
        case .imaging, .ultrasound: "Diagnostic imaging"
        case .server: "Data management"
        case .lab: "Laboratory"
        case .cabinet: "Medication dispensing"
        case .bed: "Patient support"
        case .resuscitation: "Resuscitation"
        case .cardiac: "Rhythm management"
        case .surgery: "Surgery"
        case .dialysis: "Dialysis"
        case .scope: "Endoscopy"
        case .small: "General care"
        }
    }

    var departments: [String] {
        switch self {
        case .infusion, .monitor, .bed, .cabinet, .resuscitation:
            ["ICU", "CCU", "ED", "MED SURG 4E", "MED SURG 5W", "PACU", "NICU", "PICU", "ONCOLOGY", "L&D", "STEPDOWN"]
        case .insulin: ["DIABETES CLINIC", "ENDOCRINOLOGY", "PEDS ENDO", "PATIENT HOME"]
        case .ventilator: ["RESP THERAPY", "ICU", "NICU", "TRANSPORT"]
        case .anesthesia, .surgery: ["OR", "OR - ASC", "CARDIAC OR", "L&D"]
        case .imaging, .ultrasound: ["RADIOLOGY", "ECHO LAB", "CATH LAB", "NUC MED", "RAD ONC", "BREAST CTR", "ED"]
        case .server: ["IS CLINICAL", "IS IMAGING", "DATA CENTER"]
        case .lab: ["LAB CORE", "MICROBIOLOGY", "MOLECULAR", "BLOOD BANK", "PATHOLOGY"]
        case .cardiac: ["EP LAB", "DEVICE CLINIC", "PATIENT HOME"]
        case .dialysis: ["DIALYSIS", "ICU"]
        case .scope: ["ENDOSCOPY", "PULM LAB", "OR"]
        case .small: ["MED SURG 4E", "PED CLINIC", "FAMILY MED", "ED", "PT/OT", "WOMENS CLINIC"]
        }
    }

    /// Of a thousand devices, how many have a network address.
    var networkedPerMille: Int {
        switch self {
        case .server: 980
        case .imaging, .ultrasound, .cabinet: 900
        case .monitor, .lab: 700
        case .infusion: 550
        case .anesthesia, .dialysis, .ventilator: 250
        case .insulin, .small, .scope, .surgery, .bed, .resuscitation, .cardiac: 40
        }
    }

    /// Of a thousand devices, how many belong to patients.
    var patientOwnedPerMille: Int {
        switch self {
        case .insulin: 820
        case .cardiac: 500
        case .ventilator: 30
        default: 0
        }
    }

    /// How many devices of such a product a hospital holds, against the others: pumps by the hundred, servers by twos.
    var share: Double {
        switch self {
        case .infusion, .monitor: 8
        case .bed, .small: 5
        case .cabinet, .resuscitation, .insulin: 3
        case .scope, .surgery, .ventilator, .lab: 1.5
        case .cardiac, .dialysis, .anesthesia, .ultrasound: 1
        case .imaging: 0.4
        case .server: 0.15
        }
    }

    var networkZone: String {
        switch self {
        case .infusion: "INFUSION"
        case .imaging, .ultrasound: "IMAGING"
        case .server: "DC-SERVERS"
        case .lab: "LAB"
        default: "MED-DEV"
        }
    }

    var operatingSystems: [String] {
        switch self {
        case .server: ["Windows Server 2016", "Windows Server 2019", "Windows Server 2012 R2", "RHEL 7"]
        case .imaging, .ultrasound, .cabinet, .lab:
            ["Windows 10", "Windows 7", "Windows 10 IoT", "Windows XP", "Linux", "Windows 7 Embedded"]
        default: ["", "", "", "VxWorks", "Linux", "Windows CE", "N/A"]
        }
    }
}
