/// Imaging, laboratory, server and rhythm products; the form of a line is the same as in the bedside table.
extension CatalogueTable {
    static let systems = """
        @PHILIPS;Philips Healthcare;PHILIPS MEDICAL SYSTEMS;Phillips;Philips Ultrasound;PHILIPS NA
        EPIQ 7 | 795200;795201 | ULTRASOUND SCANNER | VM5.0;VM6.0.1;7.0.3;VM4.0 | ultrasound
        Affiniti 70 | 795210 | ULTRASOUND SCANNER | VM5.0;VM6.0.1;VM4.0 | ultrasound
        CX50 | 989605389181 | ULTRASOUND SCANNER | 5.0.2;5.0.3;4.0.1 | ultrasound
        Sparq | 795090 | ULTRASOUND SCANNER | 3.0.2;3.0.3 | ultrasound
        ClearVue 650 | 989605434461 | ULTRASOUND SCANNER | 3.2;3.3 | ultrasound
        Brilliance 64 | 728231 | SCANNER, CT | 2.6.2;4.1.7;2.6.1 | imaging
        Brilliance iCT | 728306 | SCANNER, CT | 4.1.6;4.1.7;3.2.4 | imaging
        Brilliance CT Big Bore | 728243 | SCANNER, CT | 2.3.5;4.2.0 | imaging
        Ingenia 1.5T | 781341 | SCANNER, MRI | 5.3.1;5.7.1;5.1.7 | imaging
        Ingenia 3.0T | 781342 | SCANNER, MRI | 5.3.1;5.7.1 | imaging
        Gemini GXL 16 | 882390 | SCANNER, PET/CT | 3.5 | imaging
        BV Endura | 718075 | X-RAY, MOBILE C-ARM | 2.3 | imaging
        BV Pulsera | 718095 | X-RAY, MOBILE C-ARM | 2.3 | imaging
        Veradius Unity | 718132 | X-RAY, MOBILE C-ARM | 2.1 | imaging
        IntelliSpace Cardiovascular | | SERVER, CARDIOLOGY IMAGES | 3.1;2.3.0;4.1;5.1 | server
        IntelliSpace Perinatal | | SERVER, FETAL MONITORING | K.00.01;L.00.03;J.20 | server
        IntelliSpace PACS | | SERVER, IMAGE ARCHIVE | 4.4.551;4.4.553.50 | server
        IntelliSpace Portal | | SERVER, IMAGE REVIEW | 8.0.1;7.0.4;9.0 | server
        Xcelera | | SERVER, CARDIOLOGY IMAGES | R4.1L1;4.1;3.2 | server
        Vue PACS | | SERVER, IMAGE ARCHIVE | 12.2.1.5;12.2.8.410;12.2.8.500 | server
        Tasy EMR | | SOFTWARE, MEDICAL RECORD | 3.06.1803;3.07.01 | server
        DoseWise Portal | | SOFTWARE, DOSE MANAGEMENT | 2.1.1.3069;2.3 | server
        e-Alert | | MONITOR, MRI ENVIRONMENT | 2.7;2.1 | server
        @GE HEALTHCARE;GE;GE MEDICAL SYSTEMS;General Electric;GEHC;GE MED SYS
        CARESCAPE B450 | MBC206 | MONITOR, PHYSIOLOGIC | 2.0.8;2.0.13 | monitor
        CARESCAPE B650 | 2067240-001 | MONITOR, PHYSIOLOGIC | 2.0.8;1.4.2;2.0.13;3.2 | monitor
        CARESCAPE B850 | 2040493-001 | MONITOR, PHYSIOLOGIC | 2.0.8;1.4.2;3.2 | monitor
        CARESCAPE Central Station | 2065590-002 | CENTRAL STATION, MONITORING | 2.0.3;1.2.1;2.2.0 | monitor
        Clinical Information Center | 2026419-001 | CENTRAL STATION, MONITORING | 5.1.3;4.1.1 | monitor
        ApexPro Telemetry Server | 2001989-001 | SERVER, TELEMETRY | 4.2;4.3 | server
        DASH 4000 | 4000 | MONITOR, PHYSIOLOGIC | 6.5;5.4 | monitor
        MAC 5500 | 2032120-001 | ELECTROCARDIOGRAPH | 10.4;9D | monitor
        Aespire 7900 | 1009-9002-000 | ANESTHESIA UNIT | 7.10 | anesthesia
        Aestiva 7100 | 1006-9305-000 | ANESTHESIA UNIT | 1.4 | anesthesia
        Aisys CS2 | 1011-9050-000 | ANESTHESIA UNIT | 11.0;10.01 | anesthesia
        Avance CS2 | 1009-9050-000 | ANESTHESIA UNIT | 11.0;10.01 | anesthesia
        Carestation 650 | 1012-9650-000 | ANESTHESIA UNIT | 01;02 | anesthesia
        Vivid E95 | H45041DL | ULTRASOUND SCANNER | 203;204;202 | ultrasound
        Vivid 7 | H4000VC | ULTRASOUND SCANNER | BT06;BT05;BT03 | ultrasound
        Voluson 730 | H48651DA | ULTRASOUND SCANNER | BT05;BT08 | ultrasound
        Voluson E10 | H48701WE | ULTRASOUND SCANNER | BT20;BT18 | ultrasound
        LOGIQ E9 | 5205000 | ULTRASOUND SCANNER | R6.1.2;R5.2.1 | ultrasound
        Venue 40 | H45021LK | ULTRASOUND SCANNER | R3;R4 | ultrasound
        Versana Essential | H44902LA | ULTRASOUND SCANNER | R2 | ultrasound
        Optima CT660 | 5432616 | SCANNER, CT | 16MW34.6;15MW12.6 | imaging
        Revolution CT | 5454001 | SCANNER, CT | 18HW28.9 | imaging
        BrightSpeed Elite | 5115340 | SCANNER, CT | 10.6 | imaging
        Discovery CT750HD | 5337700 | SCANNER, CT | 12HW14.6 | imaging
        Signa HDxt 1.5T | 5196620 | SCANNER, MRI | HD16;HD23 | imaging
        Discovery NM530c | H3906AA | SCANNER, NUCLEAR | 1.003;1.002 | imaging
        Infinia Hawkeye 4 | H3000YT | SCANNER, NUCLEAR | 3.1 | imaging
        Optima XR220 | 5336113 | X-RAY, MOBILE | 2.1 | imaging
        AMX 700 | 5269000 | X-RAY, MOBILE | 1.4 | imaging
        Innova 3100-IQ | 5131411 | X-RAY, ANGIOGRAPHY | 4.2 | imaging
        Senographe Pristina | S30311VE | X-RAY, MAMMOGRAPHY | 1.7 | imaging
        Xeleris | H3120 | WORKSTATION, NUCLEAR | 3.1;4.0 | imaging
        Centricity PACS-IW | | SERVER, IMAGE ARCHIVE | 3.7.3;3.7.3.9 | server
        EchoPAC | | WORKSTATION, ECHO | BT06;113;203 | server
        @SIEMENS;Siemens Healthineers;SIEMENS MED SOL;Siemens Medical Solutions USA
        MAGNETOM Aera | 10432914 | SCANNER, MRI | syngo MR E11;syngo MR D13 | imaging
        SOMATOM Definition AS | 08098027 | SCANNER, CT | VA48A;VA44A | imaging
        SOMATOM Force | 10742326 | SCANNER, CT | VB10;VA50A | imaging
        Symbia T16 | 10275010 | SCANNER, SPECT/CT | VB10B;VA60C | imaging
        Biograph mCT | 10248672 | SCANNER, PET/CT | VG60A;VG51C | imaging
        Mobilett Mira | 10273100 | X-RAY, MOBILE | VF10 | imaging
        ACUSON S2000 | 10041461 | ULTRASOUND SCANNER | VE10C;VD10 | ultrasound
        syngo.plaza | | SERVER, IMAGE ARCHIVE | VB30D;VB20A | server
        RAPIDPoint 500 | 10492730 | ANALYZER, BLOOD GAS | 3.0;2.4.3 | lab
        Atellica IM | 11066001 | ANALYZER, IMMUNOASSAY | 1.25.1;1.26 | lab
        @CARESTREAM;Carestream Health;CARESTREAM HEALTH INC;Kodak
        DRX-Revolution | DRX-REV | X-RAY, MOBILE | 5.7;6.1 | imaging
        Vue RIS | | SOFTWARE, RADIOLOGY | 11.2;11.3 | server
        @FUJIFILM;Fuji;FUJIFILM MEDICAL SYSTEMS;FUJI FILM
        FCR XC-2 | CR-IR 357 | READER, COMPUTED RADIOGRAPHY | V8.0 | imaging
        FCR Carbon X | CR-IR 357 | READER, COMPUTED RADIOGRAPHY | V8.0 | imaging
        FDR Go PLUS | DR-XD 2000 | X-RAY, MOBILE | 2.1 | imaging
        Synapse PACS | | SERVER, IMAGE ARCHIVE | 5.7.102;7.0.0 | server
        @CHANGE HEALTHCARE;McKesson;MCKESSON TECHNOLOGIES;Optum
        Horizon Cardiology | | SERVER, CARDIOLOGY IMAGES | 12.2;11.0 | server
        McKesson Cardiology | | SERVER, CARDIOLOGY IMAGES | 13.2;14.1.1 | server
        PeerVue Web Server | | SERVER, RADIOLOGY WORKFLOW | 7.6.1;7.6.2 | server
        @SOFTNETA;Softneta UAB
        MedDream PACS | | SERVER, IMAGE ARCHIVE | 7.2.8.810;7.3.2 | server
        @ORTHANC;Osimis
        Orthanc | | SERVER, DICOM | 1.11.0;1.12.3 | server
        @MICRODICOM;MicroDicom Ltd
        DICOM Viewer | | SOFTWARE, IMAGE VIEWER | 2023.3;2024.1;2024.2 | server
        @SANTESOFT;Santesoft LTD
        Sante DICOM Viewer Pro | | SOFTWARE, IMAGE VIEWER | 12.2.4;14.0.3;14.0.4 | server
        @NATUS;Natus Medical;NATUS MEDICAL INC;Xltek
        Xltek NeuroWorks | 10382 | EEG SYSTEM | 8.5.1;8.0;9.1 | monitor
        @ROCHE;Roche Diagnostics;ROCHE DIAGNOSTICS CORP
        Accu-Chek Inform II | 05060303001;05060311001 | GLUCOSE METER, POINT OF CARE | 04.03.00;03.05.01 | lab
        CoaguChek XS Pro | 05530199 | COAGULATION METER | 03.01.06;03.01.04 | lab
        cobas h 232 | 04901126190 | ANALYZER, CARDIAC MARKER | 04.00.04;03.01.03 | lab
        cobas 6000 | 05860636 | ANALYZER, CHEMISTRY | 05-03;06-01 | lab
        cobas Liat | 07341920190 | ANALYZER, MOLECULAR | 3.3;3.4 | lab
        @ILLUMINA;Illumina Inc
        MiSeqDx | DX-410-1001 | SEQUENCER, DNA | 4.0.1;2.6.2 | lab
        NextSeq 550Dx | 20005715 | SEQUENCER, DNA | 1.3.1;1.3.3;4.0 | lab
        NovaSeq 6000 | 20012850 | SEQUENCER, DNA | 1.7;1.8;1.8.1 | lab
        iSeq 100 | 20021532 | SEQUENCER, DNA | 2.0.0 | lab
        @BECKMAN COULTER;Beckman;BECKMAN COULTER INC
        DxH 900 | B68304 | ANALYZER, HEMATOLOGY | 1.2.0.28;1.1.0 | lab
        AU5800 | B96698 | ANALYZER, CHEMISTRY | 3.00 | lab
        @SYSMEX;Sysmex America
        XN-1000 | 06384618 | ANALYZER, HEMATOLOGY | 00-22;00-24 | lab
        @ABBOTT;Abbott Labs;ABBOTT LABORATORIES;Abbott Diagnostics
        i-STAT 1 | 300-G;04P75-01 | ANALYZER, POINT OF CARE | JAMS 148A;JAMS 146C | lab
        ARCHITECT i2000SR | 03M74-02 | ANALYZER, IMMUNOASSAY | 9.45 | lab
        @ST JUDE MEDICAL;Abbott;SJM;ABBOTT/ST JUDE
        Merlin@home | EX1150;EX1100 | TRANSMITTER, HOME MONITOR | 8.2.2;8.0.1;8.3.0 | cardiac
        Assurity MRI | PM2272;PM1272 | PACEMAKER | | cardiac
        Ellipse DR | CD2411-36Q | DEFIBRILLATOR, IMPLANTABLE | | cardiac
        Quadra Assura MP | CD3371-40QC | DEFIBRILLATOR, IMPLANTABLE, CRT | | cardiac
        Fortify Assura VR | CD1359-40Q | DEFIBRILLATOR, IMPLANTABLE | | cardiac
        @MEDTRONIC;Medtronic Inc;MEDTRONIC CRM;Medtronic CRDM
        CareLink 2090 Programmer | 2090 | PROGRAMMER, PACEMAKER | | cardiac
        CareLink Encore | 29901 | PROGRAMMER, PACEMAKER | | cardiac
        MyCareLink Monitor | 24950;24952 | TRANSMITTER, HOME MONITOR | | cardiac
        MyCareLink Smart | 25000 | READER, HOME MONITOR | 5.1;5.2 | cardiac
        Evera MRI XT | DDMB1D4 | DEFIBRILLATOR, IMPLANTABLE | | cardiac
        Viva Quad XT | DTBA1QQ | DEFIBRILLATOR, IMPLANTABLE, CRT | | cardiac
        Paceart Optima | | SERVER, CARDIAC DEVICE DATA | 1.11;1.8;1.12 | server
        N'Vision Clinician Programmer | 8840 | PROGRAMMER, NEUROSTIMULATOR | | cardiac
        @BOSTON SCIENTIFIC;Boston Sci;BSC;GUIDANT
        Zoom Latitude PRM | 3120 | PROGRAMMER, PACEMAKER | 2.7;2.8 | cardiac
        Latitude Communicator | 6288 | TRANSMITTER, HOME MONITOR | | cardiac
        @BIOTRONIK;Biotronik Inc;BIOTRONIK SE
        CardioMessenger II-S | T4APP | TRANSMITTER, HOME MONITOR | 2.20;2.2 | cardiac
        Renamic | 371478 | PROGRAMMER, PACEMAKER | 2003.A | cardiac
        @OMNICELL;Omnicell Inc;OMNICELL TECHNOLOGIES
        XT Cabinet | MED-FRM-003 | CABINET, MEDICATION DISPENSING | 25.2;24.8 | cabinet
        @SWISSLOG;Swisslog Healthcare;TRANSLOGIC
        Nexus Control Panel | HMI-3 | PNEUMATIC TUBE, STATION | 7.2.5.7;7.2.5.6;7.1 | small
        @ETHICON;Ethicon Endo-Surgery;J&J;JOHNSON & JOHNSON
        Generator Gen11 | GEN11 | GENERATOR, ULTRASONIC SURGICAL | 2016-1;2018-1 | surgery
        @INTUITIVE;Intuitive Surgical;INTUITIVE SURGICAL INC
        da Vinci Xi | 380652 | ROBOT, SURGICAL | P9;P10 | surgery
        @FRESENIUS;Fresenius Medical Care;FMC;FRESENIUS USA
        2008T | 190766 | HEMODIALYSIS UNIT | 2.72;2.68 | dialysis
        @BMC;BMC Medical;3B MEDICAL
        Luna CPAP | LG1600 | CPAP UNIT | | ventilator
        @RESMED;ResMed Corp;RESMED LTD
        AirSense 10 | 37028;37207 | CPAP UNIT | SX567-0401 | ventilator
        Astral 150 | 27003 | VENTILATOR, PORTABLE | 4.3;4.5 | ventilator
        """
}
