/// Products of the bedside that hospitals really hold. Real makers' names and versions of the usual form; the mix is ours.
///
/// A line that begins with `@` opens a maker and lists how people write it. Other lines are
/// `model | model numbers | description | versions | kind`, with `;` between several.
extension CatalogueTable {
    static let bedside = """
        @BD;Becton, Dickinson and Company;CAREFUSION;Carefusion 303;CARDINAL HEALTH;BECTON DICKINSON
        Alaris PC Unit | 8015;8015LS | PUMP, INFUSION CONTROLLER | 12.1.3;9.33.1;12.1.2;9.33;9.19;12.3.1;9.13;9.5 | infusion
        Alaris 8000 PC unit | 8000 | PUMP, INFUSION CONTROLLER | 7.10;8.02 | infusion
        Alaris Pump Module | 8100 | PUMP, INFUSION, MODULE | 9.15.1;9.17.2 | infusion
        Alaris Syringe Module | 8110 | PUMP, SYRINGE, MODULE | 9.15.1;9.5.18 | infusion
        Alaris PCA Module | 8120 | PUMP, PCA, MODULE | 9.15.1 | infusion
        Alaris EtCO2 Module | 8300 | CAPNOGRAPH, MODULE | | monitor
        Alaris Gateway Workstation | 80203UNS | GATEWAY, INFUSION | 1.1.6;1.3.0 Build 14;1.2 Build 15;1.1.3 Build 10 | infusion
        Alaris GH | 8002MED01 | PUMP, SYRINGE | 2.3.6;2.0.0 | infusion
        Alaris GS | 8002TIG01 | PUMP, SYRINGE | 2.3.6;1.9.4 | infusion
        Alaris CC | 8003MED01 | PUMP, SYRINGE | 2.3.6;2.1.0 | infusion
        Alaris TIVA | 8004MED01 | PUMP, SYRINGE | 2.3.6;2.2.0 | infusion
        Alaris Systems Manager | | SERVER, INFUSION SAFETY | 12.3;4.33;12.0.1;4.2 | server
        Alaris Guardrails Editor | | SOFTWARE, DRUG LIBRARY | 12.1.2;12.1.3;9.5 | server
        Alaris Infusion Central | | SOFTWARE, INFUSION VIEWER | 1.3.2;1.1;1.4 | server
        BodyGuard 323 | 100-215 | PUMP, INFUSION, AMBULATORY | | infusion
        CME BodyGuard Twins | 100-603 | PUMP, INFUSION | | infusion
        Pyxis MedStation ES | 138524-01;1116-00 | CABINET, MEDICATION DISPENSING | 1.6.1;1.7.3;1.4.2;1.5.1 | cabinet
        Pyxis MedStation 4000 | 343;303 | CABINET, MEDICATION DISPENSING | 1.8;9.0 | cabinet
        Pyxis Anesthesia ES | 136675-01 | CABINET, ANESTHESIA | 1.6.1;1.7.2 | cabinet
        Pyxis SupplyStation | 344 | CABINET, SUPPLY | 9.1.0;8.1.3 | cabinet
        Pyxis CIISafe | 325 | SAFE, CONTROLLED SUBSTANCES | 8.1;7.7 | cabinet
        Pyxis IV Prep | | WORKSTATION, IV COMPOUNDING | 3.2 | cabinet
        Pyxis ParAssist | | SCANNER, SUPPLY | | cabinet
        FACSLyric | 662414;659180 | CYTOMETER, FLOW | 1.3;1.4 | lab
        Viper LT | 442839 | ANALYZER, MOLECULAR | 2.0;3.20 | lab
        Kiestra TLA | 447201 | AUTOMATION, MICROBIOLOGY | 3.0.1.0;2.0.14.0;3.0.0.0 | lab
        Totalys MultiProcessor | 491329 | PROCESSOR, CYTOLOGY | 1.70;1.80 | lab
        Synapsys | | SOFTWARE, MICROBIOLOGY | 4.20;4.30;4.20 SR1;4.40 | server
        @BAXTER;Baxter Healthcare;Baxter Int'l;BAXTER HEALTHCARE CORP;SIGMA
        Sigma Spectrum | 35700BAX;35700BAX2 | PUMP, INFUSION | 6.05.14;8.00.01;v8.01;6.05.13 | infusion
        Spectrum IQ | 35700BAX3 | PUMP, INFUSION | 9.00.01;v9.02;9.03.00 | infusion
        ExactaMix EM2400 | 733 | COMPOUNDER, NUTRITION | 1.10;1.13;1.14;1.11 | infusion
        ExactaMix EM1200 | 732 | COMPOUNDER, NUTRITION | 1.1;1.2;1.4;1.5 | infusion
        PrismaFlex | 107493;113082 | DIALYSIS UNIT, CRRT | 8.20;7.20 | dialysis
        PrisMax | 955626 | DIALYSIS UNIT, CRRT | 2.04;3.1;3.2 | dialysis
        Phoenix | 6023006700 | HEMODIALYSIS UNIT | 3.36;3.40 | dialysis
        @SMITHS MEDICAL;Smiths Medical ASD;SMITHS;ICU MEDICAL (SMITHS);Medex
        Medfusion 4000 | 4000-0101-51;4000-0106-01 | PUMP, SYRINGE | 1.6.1;1.5.0;1.1;1.6 | infusion
        Medfusion 3500 | 3500-0600-00 | PUMP, SYRINGE | 6.0.0;5.0.0 | infusion
        CADD-Solis | 21-2111;21-2112 | PUMP, PCA | 4.2;3.0 | infusion
        CADD Prizm | 21-6101 | PUMP, INFUSION, AMBULATORY | | infusion
        @ICU MEDICAL;HOSPIRA;Hospira Inc;ABBOTT/HOSPIRA;Pfizer/Hospira
        Plum 360 | 30010 | PUMP, INFUSION | 15.10;15.02;15.2.0 | infusion
        Plum A+ | 11971;20792 | PUMP, INFUSION | 13.40;13.41;11.6 | infusion
        LifeCare PCA | 20709;20837 | PUMP, PCA | 5.0;7.02;7.03;412 | infusion
        Symbiq | 16026 | PUMP, INFUSION | 3.13;3.0 | infusion
        MedNet | | SERVER, INFUSION SAFETY | 6.1;5.8;6.2 | server
        @FRESENIUS KABI;Fresenius;FRESENIUS KABI USA;Fresenius-Kabi AG
        Agilia Connect VP | Z018120;Z018125 | PUMP, INFUSION | 4.0;D25;4.1 | infusion
        Agilia Connect SP | Z018135 | PUMP, SYRINGE | 4.0;D25;4.1 | infusion
        Agilia Link+ | Z034450 | RACK, INFUSION PUMP | 3.0 D15;3.0 D16;3.0 D10 | infusion
        Ivenix LVP | LVP-0004 | PUMP, INFUSION | 5.9;5.10.1 | infusion
        @B BRAUN;B. Braun Medical;B BRAUN MELSUNGEN;Braun;BBRAUN
        Infusomat Space | 8713050U;8713051U | PUMP, INFUSION | 686U;N03;688N | infusion
        Perfusor Space | 8713030U | PUMP, SYRINGE | 686U;688N | infusion
        SpaceStation | 8713140U;8713142U | RACK, INFUSION PUMP | 012U000061;012U000074;011U000040 | infusion
        Battery Pack SP with WiFi | 8713182A | BATTERY, WIFI MODULE | 028U000061;028U000062;L81;L82 | infusion
        Outlook 400ES | 621-400ES | PUMP, INFUSION | | infusion
        Dialog+ | 7102005 | HEMODIALYSIS UNIT | 9.18;9.1A | dialysis
        @MEDTRONIC MINIMED;Medtronic Diabetes;MEDTRONIC;MDT;MiniMed
        MiniMed 630G | MMT-1715;MMT-1754;MMT-1755 | PUMP, INSULIN | 2.6A;2.6 | insulin
        MiniMed 640G | MMT-1711;MMT-1712;MMT-1751;MMT-1752 | PUMP, INSULIN | 3.0;4.10A | insulin
        MiniMed 670G | MMT-1780;MMT-1781;MMT-1782;MMT-1740;MMT-1760;MMT-1762 | PUMP, INSULIN | 4.11A;4.11B | insulin
        MiniMed 620G | MMT-1710;MMT-1750 | PUMP, INSULIN | 2.3 | insulin
        MiniMed 770G | MMT-1880;MMT-1881 | PUMP, INSULIN | 6.21;6.0 | insulin
        MiniMed 780G | MMT-1884;MMT-1885;MMT-1886 | PUMP, INSULIN | 8.11;8.13 | insulin
        MiniMed 530G | MMT-551;MMT-751 | PUMP, INSULIN | 1.1A | insulin
        Paradigm Revel | MMT-523;MMT-723 | PUMP, INSULIN | 2.4A;2.5B | insulin
        Paradigm Veo | MMT-554;MMT-754 | PUMP, INSULIN | 2.6A;2.7B | insulin
        MiniMed 508 | MMT-508 | PUMP, INSULIN | | insulin
        Remote Controller | MMT-500;MMT-503 | REMOTE, INSULIN PUMP | | insulin
        Guardian Link (3) | MMT-7810;MMT-7811 | TRANSMITTER, GLUCOSE SENSOR | | insulin
        CareLink USB | MMT-7306 | INTERFACE, PUMP DOWNLOAD | | insulin
        @INSULET;Insulet Corp;INSULET CORPORATION
        Omnipod | 19191;40160;ZXP425 | PUMP, INSULIN, PATCH | | insulin
        Omnipod DASH PDM | PDM-USA1-D001-MG | CONTROLLER, INSULIN PUMP | 1.0.49 | insulin
        @TANDEM;Tandem Diabetes Care;TANDEM DIABETES
        t:slim X2 | 1000096 | PUMP, INSULIN | 7.6;6.4;7.7 | insulin
        @SOOIL;SOOIL Development;Sooil Developments Co Ltd
        Dana Diabecare RS | DANA-RS | PUMP, INSULIN | 3.0;2.8 | insulin
        @PHILIPS;Philips Healthcare;PHILIPS MEDICAL SYSTEMS;Phillips;Philips Med Sys;PHILIPS NA
        IntelliVue MX40 | 865350;865352 | MONITOR, TELEMETRY, WORN | B.06.18;B.06.57;B.05.23 | monitor
        IntelliVue MX450 | 866062 | MONITOR, PHYSIOLOGIC | M.04.05;L.01.20;J.10.51;N.01.19 | monitor
        IntelliVue MX550 | 866066 | MONITOR, PHYSIOLOGIC | M.04.05;L.01.20;N.01.19 | monitor
        IntelliVue MX700 | 865241 | MONITOR, PHYSIOLOGIC | J.10.51;M.04.05;P.00.13 | monitor
        IntelliVue MX800 | 865240 | MONITOR, PHYSIOLOGIC | J.10.51;M.04.05;N.01.19 | monitor
        IntelliVue MP50 | M8004A | MONITOR, PHYSIOLOGIC | J.10.51;H.15.36;G.01.88 | monitor
        IntelliVue MP70 | M8007A | MONITOR, PHYSIOLOGIC | J.10.51;H.15.36;G.01.88 | monitor
        IntelliVue MP2 | M8102A | MONITOR, PHYSIOLOGIC, TRANSPORT | J.10.51;L.01.20 | monitor
        IntelliVue X2 | M3002A | MODULE, MULTI-MEASUREMENT | L.01.20;M.04.05;N.01.19 | monitor
        IntelliVue X3 | 867030 | MONITOR, PHYSIOLOGIC, TRANSPORT | M.04.05;N.01.19;P.00.13 | monitor
        PIC iX | 866389;866424 | CENTRAL STATION, MONITORING | C.03.02;C.02;B.02.17;C.03.21 | monitor
        Efficia CM100 | 863300 | MONITOR, VITAL SIGNS | A.01.23;C.00.05;4.0;4.1 | monitor
        SureSigns VS4 | 863283 | MONITOR, VITAL SIGNS | A.07.107;A.06.20;A.08.01 | monitor
        EarlyVue VS30 | 863380 | MONITOR, VITAL SIGNS | A.03.08 | monitor
        Avalon FM30 | M2703A | MONITOR, FETAL | J.30.55;F.01.42;L.30.01 | monitor
        Avalon FM20 | M2702A | MONITOR, FETAL | J.30.55;F.01.42 | monitor
        PageWriter TC70 | 860315 | ELECTROCARDIOGRAPH | A.07.05;A.06.02 | monitor
        PageWriter TC30 | 860306 | ELECTROCARDIOGRAPH | A.07.05;A.06.02 | monitor
        IntelliBridge EC40 | 865115 | GATEWAY, DEVICE DATA | C.00.04;C.00.05 | monitor
        HeartStart XL+ | 861290 | DEFIBRILLATOR | F.03.00 | resuscitation
        HeartStart FR3 | 861388 | DEFIBRILLATOR, AED | 3.0 | resuscitation
        Trilogy 202 | 1040005 | VENTILATOR, PORTABLE | 14.2.05;14.1.03 | ventilator
        V60 | 1053613;1076709 | VENTILATOR, NONINVASIVE | 2.30;3.00 | ventilator
        DreamStation | DSX500H11;DSX700H11 | CPAP UNIT | 1.0.22 | ventilator
        @HILLROM;HILL-ROM;Welch Allyn;BAXTER/HILLROM;WELCH ALLYN INC
        Connex Spot Monitor | 71WT-B;75CT-B;73WE-B | MONITOR, VITAL SIGNS | 1.52;1.34.00;1.52.01;1.20 | monitor
        Connex Vital Signs Monitor 6000 | 6500;67NXTX-B | MONITOR, VITAL SIGNS | 2.43.02;2.41.03;2.43.00 | monitor
        Connex Integrated Wall System | 84MTVEC-B;85MTVE3 | MONITOR, VITAL SIGNS, WALL | 2.43.02;2.41.03 | monitor
        Spot Vital Signs 4400 | 44WT-B | MONITOR, VITAL SIGNS | 1.11.00;1.10.02 | monitor
        ELI 280 | ELI280-AAB | ELECTROCARDIOGRAPH | 2.3.1;2.4.0 | monitor
        ELI 380 | ELI380-CBA | ELECTROCARDIOGRAPH | 2.6.0;2.7.1 | monitor
        ELI 150c | ELI150C-AAA | ELECTROCARDIOGRAPH | 2.2.0;2.1.3 | monitor
        ELI 250c | ELI250C | ELECTROCARDIOGRAPH | 2.1.2;2.2.0 | monitor
        Connex Central Station | 10045MN | CENTRAL STATION, MONITORING | 1.8.4;1.8.2;1.8.4 SP01 | server
        Progressa | P7500 | BED, ELECTRIC, ICU | | bed
        VersaCare | P3200 | BED, ELECTRIC | | bed
        Centrella | P7900 | BED, ELECTRIC | 1.32 | bed
        @STRYKER;Stryker Medical;STRYKER CORP;Stryker Instruments
        InTouch ICU Bed | 2131;2141 | BED, ELECTRIC, ICU | 2.7 | bed
        S3 MedSurg Bed | 3002S3;3005S3 | BED, ELECTRIC | 3.1 | bed
        Secure II | 3002 | BED, ELECTRIC | | bed
        ProCuity | 3009 | BED, ELECTRIC | 1.4 | bed
        LIFEPAK 15 | V15-2-001565 | DEFIBRILLATOR | 3306808-007 | resuscitation
        LIFEPAK 20e | 99507-000049 | DEFIBRILLATOR | 3201970-032 | resuscitation
        @ZOLL;Zoll Medical;ZOLL MEDICAL CORP
        R Series | 30120005201310012 | DEFIBRILLATOR | 18.00;17.04 | resuscitation
        X Series | 601-2231011-01 | DEFIBRILLATOR, TRANSPORT | 02.36.16.00 | resuscitation
        Defibrillator Dashboard | | SOFTWARE, DEFIBRILLATOR FLEET | 2.2;2.1;2.0 | server
        @CONTEC;Contec Medical;CONTEC MEDICAL SYSTEMS
        CMS8000 | CMS8000 | MONITOR, PATIENT | 2.0.6;1.7.3 | monitor
        CMS7000 | CMS7000 | MONITOR, PATIENT | | monitor
        @HAMILTON MEDICAL;Hamilton;HAMILTON MEDICAL AG
        Hamilton-T1 | 161006 | VENTILATOR, TRANSPORT | 2.2.3;3.0.4;2.2.1 | ventilator
        Hamilton-C1 | 161001 | VENTILATOR, INTENSIVE CARE | 2.2.3;3.0.4 | ventilator
        Hamilton-G5 | 159001 | VENTILATOR, INTENSIVE CARE | 2.82;2.60 | ventilator
        @DRAEGER;Dräger;DRAGER;Draeger Medical;DRAEGER MEDICAL INC
        Infinity Delta | MS18597 | MONITOR, PHYSIOLOGIC | VF9.1;VF10.0;VF10.1 | monitor
        Infinity Delta XL | MS14750 | MONITOR, PHYSIOLOGIC | VF9.1;VF10.0;VF10.1 | monitor
        Kappa | MS18986 | MONITOR, PHYSIOLOGIC | VF9.1;VF10.1 | monitor
        Evita V500 | 8416400 | VENTILATOR, INTENSIVE CARE | 2.51;2.50.03 | ventilator
        Babylog VN500 | 8417400 | VENTILATOR, NEONATAL | 2.51;2.50.03 | ventilator
        Apollo | 8606500 | ANESTHESIA UNIT | 4.53;4.51 | anesthesia
        Perseus A500 | MK06000 | ANESTHESIA UNIT | 2.03;1.13 | anesthesia
        @SPACELABS;Spacelabs Healthcare;SPACELABS MEDICAL
        Xhibit XTR | 96280 | RECEIVER, TELEMETRY | 1.0.2;1.2.1 | monitor
        Xprezzon | 91393 | MONITOR, PHYSIOLOGIC | 3.08.02;3.04 | monitor
        Qube | 91390 | MONITOR, PHYSIOLOGIC | 3.08.02 | monitor
        Arkon | 99999 | ANESTHESIA UNIT | 2.0 | anesthesia
        @CAPSULE;Capsule Technologies;CAPSULE TECH;Philips/Capsule
        SmartLinx Neuron 2 | NEURON2 | GATEWAY, DEVICE DATA | 9.0.3;9.1.2;8.4.4 | monitor
        @MASIMO;Masimo Corp;MASIMO CORPORATION
        Radical-7 | 9196 | PULSE OXIMETER | V1.6.2.6;V1.5.1.2 | monitor
        Root | 9515 | MONITOR, HUB | V2.1.1.9 | monitor
        @COVIDIEN;MEDTRONIC;Nellcor;PURITAN BENNETT;Medtronic/Covidien
        PB980 | 10068703 | VENTILATOR, INTENSIVE CARE | P2.8;P2.7 | ventilator
        Nellcor PM1000N | 10101018 | PULSE OXIMETER | | monitor
        Valleylab FT10 | VLFT10GEN | ELECTROSURGICAL UNIT | 4.0.0;4.0.1;2.1.0;2.0.3 | surgery
        Valleylab FX8 | VLFX8GEN | ELECTROSURGICAL UNIT | 1.1.0;1.0.0 | surgery
        Valleylab LS10 | VLLS10GEN | ELECTROSURGICAL UNIT | 1.20.2;1.30 | surgery
        """
}
