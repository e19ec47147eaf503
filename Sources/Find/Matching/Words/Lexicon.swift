/// What the field's words weigh: which only say what kind of thing a device is, which tell one product from another.
enum Lexicon {
    /// How much a term says about which product this is.
    enum Strength: Int, Sendable, Comparable {
        /// Says what kind of thing it is: "pump", "monitor", "server".
        case generic
        /// Tells siblings apart but names nothing by itself: "II", "Pro", "64".
        case marker
        /// A name: "Brilliance", "Alaris".
        case word
        /// A model number: "MMT-1715", "24952".
        case code

        static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
    }

    /// The written-out, singular form of one word.
    static func canonical(_ word: String) -> String {
        let entry = entry(of: word)
        if let full = entry?.full { return full }
        // "SUPPLYSTN": a register shortens the end of a name, too.
        let last = word.utf8.last
        if last == UInt8(ascii: "n"), word.utf8.count > 5, word.ends(in: "stn") { return word.dropLast(3) + "station" }
        guard last == UInt8(ascii: "s"), word.utf8.count > 3 else { return word }
        let singular = String(word.dropLast())
        // Only words of the lexicon are known to be plurals; "Pyxis" is a name.
        guard let known = self.entry(of: singular) else { return word }
        return known.full ?? (known.isGeneric ? singular : word)
    }

    /// The strength of one term by its compact text.
    static func strength(_ text: String) -> Strength {
        let entry = entry(of: text)
        if entry?.isGeneric ?? false { return .generic }
        let hasDigit = text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        let hasLetter = text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
        if hasDigit && hasLetter { return text.utf8.count >= 2 ? .code : .marker }
        if hasDigit { return text.utf8.count >= 4 && !text.utf8.contains(0x2E) ? .code : .marker }
        if entry?.isMarker ?? false || text.utf8.count <= 2 { return .marker }
        return .word
    }

    /// Whether a generic word says nothing about the kind either ("system", "device").
    static func isFiller(_ text: String) -> Bool { entry(of: text)?.isFiller ?? false }

    /// Kinds so common that a register's wording of them tells no products apart.
    static func isCommonKind(_ text: String) -> Bool { entry(of: text)?.isCommonKind ?? false }

    /// Whether a word is made of two that say what kind of thing something is ("webviewer").
    static func isCompoundKind(_ text: String) -> Bool {
        guard text.utf8.count >= 8, text.isAllLetters else { return false }
        return (3...(text.utf8.count - 4)).contains { length in
            let cut = text.utf8.index(text.startIndex, offsetBy: length)
            let (first, second) = (String(text[..<cut]), String(text[cut...]))
            return entry(of: first)?.isGeneric ?? false && !isFiller(first) && entry(of: second)?.isGeneric ?? false
        }
    }

    /// Another word for a kind that must not stand for it wherever it stands: "CV50" is a model number.
    static func otherForm(of kind: String) -> String? {
        switch kind {
        case "cardiovascular": "cv"
        case "mri": "mr"
        case "icd": "defibrillator"
        default: nil
        }
    }

    /// What is known of one word.
    private struct Entry: Sendable {
        /// What it is an abbreviation of.
        var full: String?
        var isGeneric = false
        var isMarker = false
        var isFiller = false
        var isCommonKind = false
    }

    private struct Entries: Sendable {
        var places = AtomTable()
        var entries: [Entry] = []

        mutating func change(_ word: String, _ body: (inout Entry) -> Void) {
            // None of our words has more than 24 letters.
            guard let key = AtomTable.Key(word) else { return }
            if let place = places.find(key) { return body(&entries[place]) }
            places.insert(key, entries.count)
            entries.append(Entry())
            body(&entries[entries.count - 1])
        }
    }

    /// All words of the lexicon in one table: every word of every text is looked up.
    private static let entries: Entries = {
        var all = Entries()
        for (word, full) in abbreviations { all.change(word) { $0.full = full } }
        for word in generic { all.change(word) { $0.isGeneric = true } }
        for word in markers { all.change(word) { $0.isMarker = true } }
        for word in fillers { all.change(word) { $0.isFiller = true } }
        for word in commonKinds { all.change(word) { $0.isCommonKind = true } }
        return all
    }()

    @inline(__always)
    private static func entry(of word: String) -> Entry? {
        guard !word.isEmpty, let key = AtomTable.Key(word) else { return nil }
        let all = entries
        return all.places.find(key).map { all.entries[$0] }
    }

    private static let commonKinds = words(
        "pump monitor infusion insulin workstation server viewer client computer ventilator scanner meter recorder")

    private static let fillers = words(
        """
        system device equipment unit product series model type version software firmware medical health healthcare
        clinical patient and the of for with a hospital or in on to family application management care set app from by
        an machine iot hardware solution suite platform program package generation edition
        """)

    /// Roman numerals that vendors and registers write either way.
    static func arabic(_ text: String) -> String? {
        guard (2...4).contains(text.utf8.count), let first = text.utf8.first, first == 0x69 || first == 0x76 else {
            return nil
        }
        return roman[text]
    }

    private static let roman = [
        "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9",
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    /// Words that tell variants of one family apart.
    static let markers = words(
        """
        pro lite plus premium basic light mini max maxi ultra super classic standard advanced advance compact duo dual
        twin single triple quad new next neo gen generation edition version series select elite prime connect cloud
        enterprise express junior adult pediatric neonatal global international color vision smart
        """)

    /// Words that name kinds of devices, places, software and trade forms, not products.
    static let generic = words(
        """
        a an and or of the for with without to from by in on at as is are was be not no only all any each other its
        this that these those used use using via per than then into under over also
        system device equipment unit product family series model type version software firmware application app
        server client workstation station computer pc tablet console controller module component accessory kit set
        assembly interface gateway hub terminal router switch adapter adaptor receiver transmitter transceiver
        dock docking base charger cable battery power supply cart stand mount
        crtd crtp carm arm part number no reorder id udi ndc testing exercise pump infusion syringe insulin enteral feeding lvp volumetric large volume pca analgesia
        monitor monitoring patient vital sign physiologic physiological bedside telemetry central fetal maternal
        multiparameter parameter display screen viewer view imaging image archive pacs picture archiving
        ventilator ventilation respirator transport anesthesia anesthetic machine workplace
        defibrillator pacemaker icd crt implantable cardioverter programmer cardiac heart cardiology cardiovascular
        electrocardiograph electrocardiography ecg cardiograph resting stress holter lead
        ultrasound scanner ct mri mr pet spect nm xray x-ray radiography radiology radiographic mammography tomography
        computed computer digital diagnostic angiography fluoroscopy reader cassette injector
        analyzer analyser analytical instrument laboratory lab blood gas glucose meter glucometer hematology chemistry
        cytometer cytometry flow sorter cell sequencer
        dispensing dispenser cabinet medication drug pharmacy automated automation storage retrieval
        bed surgical surgery electrosurgical generator energy platform tool utility editor manager management
        information informatics data database record medical health healthcare clinical clinician hospital home
        care critical intensive icu or ed er nicu picu ccu ward clinic room nurse call communication network
        wireless wifi lan wlan ethernet usb bluetooth remote control mobile portable handheld hand held phone
        web portal service services suite solution solutions program package option upgrade update
        point poc worn wearable patch sensor continuous cgm hybrid closed loop reusable disposable
        dialysis hemodialysis peritoneal renal apheresis delivery therapy treatment radiation oncology
        diabetes diabetic cpap bipap sleep apnea ventilatory respiratory oxygen air
        owned own pt user public private personal person old retired spare loaner loan pool
        windows window linux operating os embedded based running installed shipped
        slice channel inch color chassis mainframe processor recorder detector probe
        build release rev revision sp rel ver integrated
        manufactured mfg mfd dom implanted impl implant issued register
        plan planning simulator simulation simulation review processing analysis reporting report
        high low frequency voltage active passive
        universal general main aux auxiliary primary backup production test
        iot specimen microbiology micro pathology slide stainer
        gamma camera polysomnograph molecular obstetric obstetrical engagement environment environmental cytology library
        integration engine north south east west floor
        plugin scanning recording compounder compounding waste compressor vacuum scroll ambulatory stationary dicom rtos
        """)

    private static let abbreviations: [String: String] = {
        let table = """
            mon=monitor moniter=monitor mntr=monitor monitr=monitor stn=station wkstn=workstation
            wks=workstation wkst=workstation wrkstn=workstation ws=workstation sys=system syst=system sw=software
            sftwr=software fw=firmware svr=server srv=server srvr=server inf=infusion anes=anesthesia
            anesth=anesthesia anaesthesia=anesthesia anaesthetic=anesthetic vent=ventilator defib=defibrillator
            prog=programmer pgmr=programmer xmtr=transmitter xmitter=transmitter tx=transmitter rcvr=receiver
            ctrl=control ctlr=control controller=control config=configuration cfg=configuration aux=auxiliary util=utility mgmt=management mgt=management mgr=manager mngr=manager
            info=information clin=clinical med=medical diab=diabetes dcm=dicom
            ekg=ecg eeg=eeg gluc=glucose glu=glucose bg=glucose pmp=pump batt=battery wless=wireless wrls=wireless
            win=window img=imaging imag=imaging wkplace=workplace comm=communication comms=communication
            transp=transport xport=transport elec=electrosurgical esu=electrosurgical disp=dispenser
            analyser=analyzer haematology=hematology haemodialysis=hemodialysis colour=color centre=center
            acquisn=acquisition acq=acquisition pacs=pacs rad=radiology db=database dbase=database
            cntl=central ctr=center appl=application apps=application ins=insulin syr=syringe professional=pro
            phys=physiologic pat=patient ctl=control rem=remote mod=module kbd=keyboard intf=interface
            enterpr=enterprise ent=enterprise svc=service svcs=service persp=personal
            """
        var result: [String: String] = [:]
        for pair in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let sides = pair.split(separator: "=")
            if let short = sides.first, let full = sides.last { result[String(short)] = String(full) }
        }
        return result
    }()
}
