/// Makers whose catalogues follow a pattern: every combination of prefix, core and ending is a product of its own.
///
/// A line is `prefixes | cores | endings | description | kind`; a line that begins with `@` opens a maker. They make the
/// long tail: a hospital owns few of each, and none of them is in an advisory.
extension CatalogueTable {
    static let series = """
        @OLYMPUS;Olympus America;OLYMPUS MEDICAL
        GIF-;CF-;PCF-;BF-;TJF-;URF-;CYF- | H180;H190;HQ190;Q180;1TH190;XP190;P190 | ;L;I;J;AL | ENDOSCOPE, FLEXIBLE | scope
        CV-;CLV-;OEV- | 170;180;190;262H;1500 | ;S | PROCESSOR, VIDEO | scope
        @KARL STORZ;Karl Storz Endoscopy;STORZ
        2220;2600;8710;1130 | 0055;1120;2040;3170;4301;5520 | -3;U110;AA | ENDOSCOPE OR CAMERA HEAD | scope
        @PENTAX;Pentax Medical;HOYA/PENTAX
        EG-;EC-;EB-;ED- | 2990;3490;3890;1970;2790 | i;Li;K;TK | ENDOSCOPE, FLEXIBLE | scope
        @MINDRAY;Mindray DS USA;DATASCOPE
        BeneVision N;Passport ;DPM ;Accutorr | 1;3;5;7;8;12;15;17;22 | ;A;V;m | MONITOR, PHYSIOLOGIC | monitor
        DC-;M;TE;Z;Resona | 5;6;7;8;9;30;70;80 | ;T;Exp | ULTRASOUND SCANNER | ultrasound
        @NIHON KOHDEN;Nihon-Kohden America;NIHON KOHDEN
        BSM-;PVM-;CNS-;ORG-;EEG- | 1700;2301;2703;3562;4763;6301;6701;9101;9110 | ;A;K;P | MONITOR, PHYSIOLOGIC | monitor
        @CANON;Toshiba;TOSHIBA AMERICA MEDICAL;Canon Medical
        Aplio ;Xario ;Aquilion ;Vantage | 100;200;300;400;500;a450;i700;i800 | ;G;Plus;ONE;PRIME | SCANNER | imaging
        @HITACHI;Hitachi Medical;HITACHI ALOKA
        Prosound ;Arietta ;Noblus ;Echelon | 2;6;50;60;65;70;850;F75 | ;S;LE;V | ULTRASOUND SCANNER | ultrasound
        @STERIS;STERIS Corp;AMSCO
        AMSCO ;System ;V-PRO ;Reliance ;Harmony | 1E;250;400;444;600;3052;3080;LED5 | ;LS;maX;EPS;s2 | STERILIZER OR LIGHT | surgery
        @GETINGE;Maquet;GETINGE/MAQUET
        Servo-;Flow-;Cardiosave ;Volista ;HL | 20;30;40;air;c;i;n;s;u | ;e;Hybrid;Rescue | VENTILATOR OR SUPPORT UNIT | ventilator
        @SONOSITE;Fuji Sonosite;SONOSITE INC
        M-;S-;Edge ;X-;iViz | Turbo;Nerve;II;MSK;FAST;Porte;LX;PX | ;A;B | ULTRASOUND, PORTABLE | ultrasound
        @THERMO FISHER;Thermo;THERMO SCIENTIFIC
        Sorvall ;Heratherm ;TSX;Forma ;1300 | 8;16;40;100;400;600;900;A2 | ;A;D;R;FV;V | FREEZER, CENTRIFUGE OR CABINET | lab
        @EPPENDORF;Eppendorf North America
        5415;5417;5424;5430;5702;5804;5810 | ;-4;-6 | ;C;D;R;RH | CENTRIFUGE | lab
        @WELCH ALLYN;Hillrom;WELCH-ALLYN
        767;777;7670;5200;4200;690;GS | -01;-03;00;20;32;60;300;600 | ;B;K;S | DIAGNOSTIC SET OR METER | small
        @GOMCO;Allied Healthcare;ALLIED/GOMCO
        G;3;4;6;12 | 178;180;001;02;03;050;300 | ;A;DC | SUCTION UNIT | small
        @SCALE-TRONIX;Scaletronix;WELCH ALLYN/SCALE-TRONIX
        2;4;5;6;48 | 001;002;102;202;302;402;502;702;802 | ;KG;S;W | SCALE | small
        @HILL-ROM;Hillrom;HILLROM
        P;P3;P8;TC | 100;200;500;700;1900;2217;3200;7520;7900 | ;A;B;J | BED OR STRETCHER | bed
        @STRYKER;Stryker Medical;STRYKER CORP
        1;2;3;5;6;7 | 001;005;015;020;037;089;100;115;250;302;550 | ;E;EX | STRETCHER OR POWER TOOL | bed
        @ARJO;ArjoHuntleigh;ARJO INC
        Maxi ;Sara ;Tenor ;Citadel ;Flowtron | 500;Move;Sky;Twin;Stedy;Plus;Flex;3000;ACS900 | ;A;B;US | LIFT OR COMPRESSION UNIT | bed
        @CHATTANOOGA;DJO;DJO GLOBAL
        Intelect ;Vectra ;Triton ;Optiflex | 2;3;7;Legend;Genisys;Neo;XT;DTS | ;2C;4C;M | THERAPY UNIT | small
        @BIRD;CAREFUSION;Vyaire;BIRD PRODUCTS
        3;15;LTV ;AVEA ;VELA | 600;800;900;950;1000;1150;1200;100;Comp | ;A;D;+ | VENTILATOR OR BLENDER | ventilator
        @DRAEGER;Dräger;DRAGER MEDICAL
        Savina ;Oxylog ;Fabius ;Primus ;Isolette ;Giraffe | 300;1000;2000;3000;8000;C2000;GS;MRI;Tiro | ;Plus;Select;HF | VENTILATOR OR INCUBATOR | ventilator
        @LEICA;Leica Biosystems;LEICA MICROSYSTEMS
        CM;RM;DM;HI;EG;ASP | 1100;1510;1860;1950;2125;2235;2500;3050;6000 | ;S;B;UV;M | MICROTOME OR MICROSCOPE | lab
        @BIO-RAD;BioRad;BIO-RAD LABORATORIES
        D-;Variant ;CFX;T;PowerPac | 10;96;100;384;II;Opus;Turbo;Basic;HC | ;A;D | ANALYZER OR CYCLER | lab
        @CEPHEID;Cepheid Inc;DANAHER/CEPHEID
        GX-;GXVII- | I;II;IV;XVI;48;80;2;4;16 | R1;R2;R3 | ANALYZER, MOLECULAR | lab
        @CONMED;ConMed Corp;CONMED LINVATEC
        System ;60-;IM;D;C | 2450;5000;7500;8005;4120;3000;9600;4180 | ;A;US;2 | ELECTROSURGERY OR ARTHROSCOPY | surgery
        @ZIMMER;Zimmer Biomet;ZIMMER INC
        60-;89-;00- | 1750;2100;3000;5125;8507;8800;9100 | -000;-101;-103;-500 | TOURNIQUET OR POWER TOOL | surgery
        @HOLOGIC;Hologic Inc;LORAD
        Selenia ;Discovery ;Horizon ;Fluent ;Trident | A;C;W;Ci;Wi;Dimensions;HD;6000 | ;3D;2D;SL | X-RAY, BONE OR BREAST | imaging
        @SHIMADZU;Shimadzu Medical
        MUX-;RADspeed ;SONIALVISION ;Trinias | 10;100;200;50;Pro;G4;B12;C16 | ;J;X;+ | X-RAY | imaging
        @VARIAN;Varian Medical Systems;SIEMENS/VARIAN
        Clinac ;TrueBeam ;Trilogy ;Edge ;Halcyon | 6EX;21EX;23EX;iX;STx;2100C;2300CD;3.0 | ;D;S;HD | ACCELERATOR, LINEAR | imaging
        @NONIN;Nonin Medical
        7500;8500;9550;9560;3150;9600;2500 | ;M;A;FO | ;-01;-US;BT | PULSE OXIMETER | monitor
        @NELLCOR;Covidien;TYCO/NELLCOR
        N-;OxiMax N-;PM | 10;20;65;85;395;550;560;595;600;1000 | ;N;x;A | PULSE OXIMETER | monitor
        @PARKS;Parks Medical;PARKS MEDICAL ELECTRONICS
        8;9;10;81 | 11;12;01;41;59;050;100 | ;A;B;L;BT | DOPPLER | small
        """
}
