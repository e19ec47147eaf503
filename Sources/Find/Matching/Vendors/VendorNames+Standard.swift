extension VendorNames {
    /// The names, spellings and acquisitions that Suture knows without help, in the format of `VendorNames.parse`.
    ///
    /// Public knowledge about companies of this field, kept by hand; a hospital adds its own file beside it.
    public static let standardText = """
        # company = other names and spellings | brands that stand where a company's name is expected
        Abbott = Abbott Laboratories | Abbott Labs | Abbott Diabetes Care | Abbott Diagnostics | Abbott Vascular | Abbott Point of Care
        St. Jude Medical = SJM | St Jude | Saint Jude | Pacesetter
        St. Jude Medical -> Abbott
        Hospira = Hospira Inc
        Abbott -> Hospira
        ICU Medical = ICU Med
        Hospira -> ICU Medical
        Pfizer = Pfizer Inc
        Hospira -> Pfizer
        Smiths Medical = Smiths | Smith Medical | Smiths Medical ASD | Medex | Deltec | Graseby
        Smiths Medical -> ICU Medical
        Alere = Alere Inc | Inverness Medical
        Alere -> Abbott
        Becton, Dickinson and Company = BD | Becton Dickinson | Becton Dickinson & Co | B-D | Becton | BD Biosciences | BD Diagnostics | BD Life Sciences | BD Kiestra | BD Rowa | BD Medical | BD Alaris | Becton Dickinson Biosciences | Becton Dickson | Beckton Dickinson
        CareFusion = Care Fusion | Carefusion 303 | Cardinal Health Alaris | Cardinal Health 303 | BD CareFusion
        CareFusion -> Becton, Dickinson and Company
        Alaris Medical = Alaris Medical Systems | IVAC | IMED | Alaris
        Alaris Medical -> CareFusion
        Alaris Medical -> Becton, Dickinson and Company
        Cardinal Health = Cardinal
        Cardinal Health -> CareFusion
        Cardinal Health -> Becton, Dickinson and Company
        Pyxis Corporation = Pyxis Corp
        Pyxis Corporation -> CareFusion
        Pyxis Corporation -> Becton, Dickinson and Company
        Kiestra = Kiestra Lab Automation
        Kiestra -> Becton, Dickinson and Company
        Rowa = CareFusion Rowa | Rowa Automatisierungssysteme
        Rowa -> Becton, Dickinson and Company
        CME Medical = Caesarea Medical Electronics | CME | CME America | CME UK
        CME Medical -> Becton, Dickinson and Company
        TriPath = TriPath Imaging | BD TriPath
        TriPath -> Becton, Dickinson and Company
        GenCell = GenCell Biosystems
        GenCell -> Becton, Dickinson and Company
        Vyaire Medical = Vyaire | Viasys | VIASYS Respiratory | SensorMedics | Bird Products
        Vyaire Medical -> CareFusion
        Vyaire Medical -> Becton, Dickinson and Company
        Baxter = Baxter International | Baxter Healthcare | Baxter Hillrom | Baxter Intl | Baxter Health Care | Baxter Medical
        Sigma = Sigma LLC | Sigma International | Sigma Intl
        Sigma -> Baxter
        Gambro = Gambro Renal | Gambro Lundia | Hospal | Gambro Industries | Gambro Hospal
        Gambro -> Baxter
        Vantive = Vantive Health | Vantive US
        Vantive -> Baxter
        Baxa = Baxa Corporation
        Baxa -> Baxter
        Hillrom = Hill-Rom | Hill Rom | Hill-Rom Services | Hillrom Holdings | Hill-Rom Holdings
        Hillrom -> Baxter
        Welch Allyn = Welch-Allyn | WelchAllyn | Welch Allyn Inc | WA | Welch Alyn
        Welch Allyn -> Hillrom
        Welch Allyn -> Baxter
        Mortara = Mortara Instrument | Mortara Instruments
        Mortara -> Welch Allyn
        Mortara -> Hillrom
        Mortara -> Baxter
        Burdick = Burdick Inc | Cardiac Science Burdick
        Burdick -> Mortara
        Burdick -> Welch Allyn
        Burdick -> Hillrom
        Burdick -> Baxter
        Quinton = Quinton Instrument | Quinton Cardiology | Cardiac Science | Cardiac Science Quinton
        Quinton -> Mortara
        Quinton -> Welch Allyn
        Quinton -> Hillrom
        Protocol Systems = Protocol
        Protocol Systems -> Welch Allyn
        B. Braun = B Braun | BBraun | B.Braun | Braun Medical | B. Braun Medical | B. Braun Melsungen | B Braun Avitum | Braun
        BIOTRONIK = Biotronic | Biotronik SE | Biotronik Inc
        BMC Medical = BMC
        3B Medical = 3B | 3B Products | React Health
        3B Medical -> BMC Medical
        Boston Scientific = Boston Sci | BSC | BSX | BSCI | Boston Scientific Cardiac
        Guidant = Guidant CRM | CPI Guidant | Guidant Corp | Cardiac Pacemakers
        Guidant -> Boston Scientific
        BPL Medical Technologies = BPL | BPL Medical | BPL Med Tech | BPL Healthcare
        BeaconMedaes = Beacon Medaes | Beacon Medical | Atlas Copco | BeaconMedæs | Medaes
        Capsule Technologies = Capsule | Capsule Tech | Capsule Technologie | CapsuleTech | Philips Capsule
        Capsule Technologies -> Qualcomm Life
        Capsule Technologies -> Philips
        Qualcomm Life = Qualcomm | Capsule Qualcomm | Qualcomm Technologies
        Qualcomm Life -> Philips
        Carestream = Carestream Health | Care Stream | Kodak Health Imaging | Eastman Kodak | Kodak | Carestream Medical
        Carestream -> Philips
        Change Healthcare = Change Health Care | Emdeon | Change HC
        McKesson = McKesson Medical Imaging | McKesson Technologies | Horizon Medical Imaging
        McKesson -> Change Healthcare
        PeerVue = Peer Vue
        PeerVue -> Change Healthcare
        PeerVue -> McKesson
        Optum = Optum Inc
        Optum -> Change Healthcare
        Contec Health = Contec | Contec Medical | Contec Medical Systems | Contec Medical Systems Co | Qinhuangdao Contec
        Epsimed = Epsimed Ltd
        Dräger = Draeger | Drager | Draeger Medical | Draeger Medical Systems | Drägerwerk | Draegerwerk | Air-Shields | North American Draeger
        Ethicon = Ethicon Endo-Surgery | Ethicon Endo Surgery | EES | Ethicon Endosurgery
        Ethicon -> Johnson & Johnson
        Johnson & Johnson = J&J | JNJ | Johnson and Johnson | Johnson Johnson | J & J
        Animas = Animas Corp | Animas Corporation
        Animas -> Johnson & Johnson
        LifeScan = Life Scan
        LifeScan -> Johnson & Johnson
        Biosense Webster = Biosense
        Biosense Webster -> Johnson & Johnson
        Fresenius Kabi = Fresenius | Fresenius Kabi USA | Fresenius Vial | Kabi | Fresenius Medical
        Ivenix = Ivenix Inc
        Ivenix -> Fresenius Kabi
        Fujifilm = Fuji | Fuji Photo Film | Fujifilm Medical Systems | Fuji Medical | Fuji Film | Fujifilm Healthcare | Fuji Photo
        SonoSite = Sonosite Fujifilm
        SonoSite -> Fujifilm
        GE Healthcare = GE | GEHC | General Electric | GE Medical | GE Medical Systems | GE Med Sys | GEMS | General Electric Healthcare | GE Health Care | GE Med Systems | GE Precision Healthcare | GE HealthCare Technologies
        Datex-Ohmeda = Datex Ohmeda | Ohmeda | Datex | GE Datex-Ohmeda | Ohmeda Medical
        Datex-Ohmeda -> GE Healthcare
        Marquette = Marquette Electronics | GE Marquette | Marquette Medical Systems | Marquette Medical
        Marquette -> GE Healthcare
        Critikon = GE Critikon | Dinamap
        Critikon -> GE Healthcare
        GE Vingmed = Vingmed | GE Vingmed Ultrasound | Vingmed Sound
        GE Vingmed -> GE Healthcare
        Lunar = GE Lunar
        Lunar -> GE Healthcare
        OEC = OEC Medical Systems | GE OEC
        OEC -> GE Healthcare
        Instrumentarium = Instrumentarium Imaging
        Instrumentarium -> GE Healthcare
        U-Systems = U Systems
        U-Systems -> GE Healthcare
        Silex Technology = Silex | Silex Technology America | Silex America
        Silex Technology -> GE Healthcare
        Innokas Yhtymä = Innokas | Innokas Yhtyma | Innokas Medical | Innokas Yhtymä Oy
        Innokas Yhtymä -> GE Healthcare
        Hamilton Medical = Hamilton | Hamilton Med
        Illumina = Illumina Inc
        Insulet = Insulet Corp | Insulet Corporation
        i-SENS = iSens | i Sens
        LifePoint Informatics = Lifepoint | Life Point Informatics
        Medtronic = MDT | Medtronics | Medtronic Inc | Medtronic CRDM | Medtronic Diabetes | Medtronic Neuromodulation | Medtronic USA | Medtronic Neuro | Medtronic Cardiac | Medtronic Vascular | Medtronic Minimally Invasive Therapies | Metronic
        MiniMed = Minimed Inc | Mini Med | Medtronic MiniMed
        MiniMed -> Medtronic
        Covidien = Covidien LP | Tyco Healthcare | Nellcor | Nellcor Puritan Bennett | Puritan Bennett
        Covidien -> Medtronic
        Valleylab = Covidien Valleylab | Valley Lab | Tyco Valleylab
        Valleylab -> Covidien
        Valleylab -> Medtronic
        Given Imaging = Given
        Given Imaging -> Medtronic
        Physio-Control = Physio Control | PhysioControl | Physio
        Physio-Control -> Medtronic
        Physio-Control -> Stryker
        Nayamed = Nayamed International
        Nayamed -> Medtronic
        MicroDicom = Micro Dicom | MicroDICOM Ltd
        Natus Medical = Natus | Natus Neurology | Natus Neuro
        Excel-Tech = Xltek | Excel Tech | XLTEK Natus
        Excel-Tech -> Natus Medical
        Nicolet = Nicolet Biomedical | Viasys Nicolet | CareFusion Nicolet
        Nicolet -> Natus Medical
        Embla = Embla Systems
        Embla -> Natus Medical
        OFFIS = OFFIS e.V.
        OpenClinic GA = Post-Factum | Post Factum | MXS | OpenClinic-GA
        Orthanc = Orthanc Server | Orthanc Project
        Osimis = Osimis SA
        Osimis -> Orthanc
        Orthanc Team = Orthanc Team
        Orthanc Team -> Orthanc
        Philips = Phillips | Philips Healthcare | Philips Medical Systems | Philips Med Sys | Philips Medical | Philips Healthcare Informatics | Koninklijke Philips | Philips Ultrasound | Philips Med Systems | Philips HC | Philips N.A. | Philips North America | Phillip | Philps
        Agilent = Agilent Technologies | Agilent HP
        Agilent -> Philips
        Hewlett-Packard Medical = Hewlett-Packard | Hewlett Packard | HP Medical
        Hewlett-Packard Medical -> Philips
        ATL = ATL Ultrasound | Philips ATL | Advanced Technology Laboratories
        ATL -> Philips
        ADAC = ADAC Laboratories | ADAC Labs
        ADAC -> Philips
        Marconi = Marconi Medical | Picker | Picker International | Marconi Medical Systems
        Marconi -> Philips
        Respironics = Philips Respironics | Respironics Inc | Respironics California
        Respironics -> Philips
        Witt Biomedical = Witt
        Witt Biomedical -> Philips
        Emergin = Emergin Inc
        Emergin -> Philips
        Sectra = Sectra Imtec
        Stentor = Stentor Inc | iSite
        Stentor -> Philips
        Visicu = VISICU Inc
        Visicu -> Philips
        Wellcentive = Wellcentive Inc
        Wellcentive -> Philips
        Volcano = Volcano Corporation
        Volcano -> Philips
        Wheb Sistemas = Wheb
        Wheb Sistemas -> Philips
        VitalHealth = VitalHealth Software | Vital Health Software | Vital Health
        VitalHealth -> Philips
        Zymed = Zymed Inc | Zymed Medical
        Zymed -> Philips
        Invivo = Invivo Corp | Invivo Corporation
        Invivo -> Philips
        Goldway = Philips Goldway | Shenzhen Goldway | Goldway Industrial
        Goldway -> Philips
        Forcare = Forcare BV
        Forcare -> Philips
        Spectranetics = Spectranetics Corp
        Spectranetics -> Philips
        Roche = Roche Diagnostics | Roche Diag | Roche Diagnostics GmbH | F. Hoffmann-La Roche | Hoffmann-La Roche | Roche Diabetes Care | Boehringer Mannheim | Roche Diag Corp
        Santesoft = Sante Soft | Santesoft LTD
        Siemens = Siemens Healthineers | Siemens Medical | Siemens Medical Solutions | Siemens AG | Siemens Healthcare | Siemens Med | Siemens Healthcare Diagnostics | Siemens Med Sol
        CTI Molecular Imaging = CTI | CTI PET Systems | CPS Innovations
        CTI Molecular Imaging -> Siemens
        Acuson = Siemens Acuson
        Acuson -> Siemens
        Varian = Varian Medical | Varian Medical Systems
        Varian -> Siemens
        Softneta = Softneta UAB
        SOOIL = Sooil Development | Sooil Developments | Sooil Development Co | Sooil Developments Co
        Spacelabs = Spacelabs Healthcare | Space Labs | Spacelabs Medical | Spacelabs Burdick
        OSI Systems = OSI Systems
        OSI Systems -> Spacelabs
        Stryker = Stryker Medical | Stryker Corp | Stryker Corporation
        Swisslog Healthcare = Swisslog | Swiss Log | Swisslog Translogic | TransLogic | Translogic Corp
        Wind River = Wind River Systems | WindRiver
        ENEA = Enea AB | Enea Software | Enea OSE Systems
        Green Hills Software = Green Hills | GreenHills | GHS
        ITRON = ITRON TRON Forum | TRON Forum
        IP Infusion = IPInfusion
        Interpeak = Interpeak AB
        Interpeak -> Wind River
        Ypsomed = Ypsomed AG | YpsoMed Diabetes | mylife Ypsomed
        ZOLL = Zoll Medical | ZOLL Medical Corp
        AliveCor = Alive Cor | AliveCor Inc
        Omron = Omron Healthcare
        Masimo = Masimo Corp
        Nihon Kohden = Nihon-Kohden
        Mindray = Shenzhen Mindray | Mindray Medical | Mindray DS USA
        Datascope = Datascope Corp | Datascope Patient Monitoring
        Datascope -> Mindray
        Olympus = Olympus America | Olympus Medical
        Canon Medical = Canon | Toshiba | Toshiba Medical | Toshiba America Medical
        Hitachi = Hitachi Medical | Hitachi Aloka | Aloka
        Hologic = Hologic Inc
        Agfa = Agfa Healthcare | Agfa-Gevaert
        Alcon = Alcon Laboratories | Alcon Labs
        Beckman Coulter = Beckman | Coulter
        Sysmex = Sysmex America
        Ortho Clinical Diagnostics = Ortho | OCD
        bioMérieux = Biomerieux
        Thermo Fisher = Thermo Fisher Scientific | Thermo Scientific | Thermo | Fisher Scientific
        Omnicell = Omnicell Inc | Aesynt
        Tandem = Tandem Diabetes Care | Tandem Diabetes
        Dexcom = Dexcom Inc
        Getinge = Maquet | Getinge Group | Maquet Critical Care
        ResMed = Resmed Corp
        Cerner = Cerner Corp | Oracle Cerner
        Epic = Epic Systems
        IBM = IBM Watson Health | Merge | Merge Healthcare
        Microsoft = Microsoft Corp
        HP Inc = HP | Hewlett Packard Inc
        Dell = Dell Inc | Dell EMC
        Cisco = Cisco Systems
        QNX = QNX Software Systems | BlackBerry QNX
        Zebra = Zebra Technologies | Motorola Solutions | Symbol Technologies
        Edan = Edan Instruments
        Schiller = Schiller AG
        Cepheid = Cepheid Inc
        Qiagen = Qiagen GmbH
        Leica = Leica Biosystems | Leica Microsystems
        Accuray = Accuray Inc
        Elekta = Elekta AB | Impac
        Bayer = Bayer HealthCare | Bayer Diabetes Care
        Medrad = Medrad Inc | Bayer Medrad
        Medrad -> Bayer
        Ascensia Diabetes Care = Ascensia
        Ascensia Diabetes Care -> Bayer
        # its Contour Link meters are parts of Medtronic's pump systems
        Ascensia Diabetes Care -> Medtronic
        Bayer -> Medtronic
        Haemonetics = Haemonetics Corp
        Terumo = Terumo BCT | Terumo Medical
        Zyno Medical = Zyno
        Moog = Moog Medical
        Arjo = ArjoHuntleigh | Arjo Huntleigh
        Linet = Linet Group
        Merivaara = Merivaara Corp
        Esaote = Esaote SpA
        Shimadzu = Shimadzu Medical
        Steris = Steris Corp
        Tuttnauer = Tuttnauer USA
        Nova Biomedical = Nova
        Radiometer = Radiometer Medical | Radiometer America
        Instrumentation Laboratory = Werfen | IL
        Pentax = Pentax Medical
        Karl Storz = Storz
        Conmed = ConMed Corp | Linvatec
        Smith & Nephew = Smith and Nephew
        Oxford Nanopore = Oxford Nanopore Technologies
        Pacific Biosciences = PacBio
        Apple = Apple Inc
        Google = Fitbit
        Samsung = Samsung Medison | Samsung Electronics | Samsung Neurologica
        Tomy Seiko = Tomy
        Sonics & Materials = Sonics
        # short name ~ what it stands for
        ISCV ~ IntelliSpace Cardiovascular
        ISP ~ IntelliSpace Portal
        ICCA ~ IntelliSpace Critical Care and Anesthesia
        ISEM ~ IntelliSpace Event Management
        PIIC ~ IntelliVue Information Center
        PIIC ~ Patient Information Center
        PIC ~ Patient Information Center
        PIC ~ IntelliVue Information Center
        IIC ~ IntelliVue Information Center
        CCP ~ Clinical Collaboration Platform
        PCU ~ PC Unit
        PCU ~ Point-of-Care Unit
        WBM ~ Wireless Battery Module
        AGW ~ Alaris Gateway Workstation
        CIC ~ Clinical Information Center
        DCS ~ Diagnostic Cardiology Suite
        CVSM ~ Connex Vital Signs Monitor
        CSM ~ Connex Spot Monitor
        CIWS ~ Connex Integrated Wall System
        RUO ~ Research Use Only
        """

    /// The same product under another maker's label: (label maker, label model, maker, model), with its source.
    ///
    /// A relabelled device is a reason to look, never proof: the label's own firmware may differ.
    static let relabelled: [(labelMaker: String, label: String, maker: String, model: String, source: String)] = [
        ("Epsimed", "MN-120", "Contec Health", "CMS8000", "CISA fact sheet on Contec CMS8000, January 2025")
    ]
}
