extension CWENames {
    /// CWE-843 to CWE-1332.
    static let from843 = #"""
        843 Access of Resource Using Incompatible Type ('Type Confusion')
        862 Missing Authorization
        863 Incorrect Authorization
        908 Use of Uninitialized Resource
        909 Missing Initialization of Resource
        910 Use of Expired File Descriptor
        911 Improper Update of Reference Count
        912 Hidden Functionality
        913 Improper Control of Dynamically-Managed Code Resources
        914 Improper Control of Dynamically-Identified Variables
        915 Improperly Controlled Modification of Dynamically-Determined Object Attributes
        916 Use of Password Hash With Insufficient Computational Effort
        917 Improper Neutralization of Special Elements used in an Expression Language Statement ('Expression \#
        Language Injection')
        918 Server-Side Request Forgery (SSRF)
        920 Improper Restriction of Power Consumption
        921 Storage of Sensitive Data in a Mechanism without Access Control
        922 Insecure Storage of Sensitive Information
        923 Improper Restriction of Communication Channel to Intended Endpoints
        ~Improper Authentication of Endpoint in a Communication Channel
        924 Improper Enforcement of Message Integrity During Transmission in a Communication Channel
        925 Improper Verification of Intent by Broadcast Receiver
        926 Improper Export of Android Application Components
        ~Improper Restriction of Content Provider Export to Other Applications
        927 Use of Implicit Intent for Sensitive Communication
        939 Improper Authorization in Handler for Custom URL Scheme
        940 Improper Verification of Source of a Communication Channel
        941 Incorrectly Specified Destination in a Communication Channel
        942 Permissive Cross-domain Security Policy with Untrusted Domains
        ~Permissive Cross-domain Policy with Untrusted Domains
        ~Overly Permissive Cross-domain Whitelist
        943 Improper Neutralization of Special Elements in Data Query Logic
        1004 Sensitive Cookie Without 'HttpOnly' Flag
        1007 Insufficient Visual Distinction of Homoglyphs Presented to User
        1021 Improper Restriction of Rendered UI Layers or Frames
        1022 Use of Web Link to Untrusted Target with window.opener Access
        ~Improper Restriction of Cross-Origin Permission to window.opener.location
        1023 Incomplete Comparison with Missing Factors
        1024 Comparison of Incompatible Types
        1025 Comparison Using Wrong Factors
        1037 Processor Optimization Removal or Modification of Security-critical Code
        1038 Insecure Automated Optimizations
        1039 Inadequate Detection or Handling of Adversarial Input Perturbations in Automated Recognition Mechanism
        ~Automated Recognition Mechanism with Inadequate Detection or Handling of Adversarial Input Perturbations
        1041 Use of Redundant Code
        1042 Static Member Data Element outside of a Singleton Class Element
        1043 Data Element Aggregating an Excessively Large Number of Non-Primitive Elements
        1044 Architecture with Number of Horizontal Layers Outside of Expected Range
        1045 Parent Class with a Virtual Destructor and a Child Class without a Virtual Destructor
        1046 Creation of Immutable Text Using String Concatenation
        1047 Modules with Circular Dependencies
        1048 Invokable Control Element with Large Number of Outward Calls
        1049 Excessive Data Query Operations in a Large Data Table
        1050 Excessive Platform Resource Consumption within a Loop
        1051 Initialization with Hard-Coded Network Resource Configuration Data
        1052 Excessive Use of Hard-Coded Literals in Initialization
        1053 Missing Documentation for Design
        1054 Invocation of a Control Element at an Unnecessarily Deep Horizontal Layer
        1055 Multiple Inheritance from Concrete Classes
        1056 Invokable Control Element with Variadic Parameters
        1057 Data Access Operations Outside of Expected Data Manager Component
        1058 Invokable Control Element in Multi-Thread Context with non-Final Static Storable or Member Element
        1059 Insufficient Technical Documentation
        ~Incomplete Documentation
        1060 Excessive Number of Inefficient Server-Side Data Accesses
        1061 Insufficient Encapsulation
        1062 Parent Class with References to Child Class
        1063 Creation of Class Instance within a Static Code Block
        1064 Invokable Control Element with Signature Containing an Excessive Number of Parameters
        1065 Runtime Resource Management Control Element in a Component Built to Run on Application Servers
        1066 Missing Serialization Control Element
        1067 Excessive Execution of Sequential Searches of Data Resource
        1068 Inconsistency Between Implementation and Documented Design
        1069 Empty Exception Block
        1070 Serializable Data Element Containing non-Serializable Item Elements
        1071 Empty Code Block
        1072 Data Resource Access without Use of Connection Pooling
        1073 Non-SQL Invokable Control Element with Excessive Number of Data Resource Accesses
        1074 Class with Excessively Deep Inheritance
        1075 Unconditional Control Flow Transfer outside of Switch Block
        1076 Insufficient Adherence to Expected Conventions
        1077 Floating Point Comparison with Incorrect Operator
        1078 Inappropriate Source Code Style or Formatting
        1079 Parent Class without Virtual Destructor Method
        1080 Source Code File with Excessive Number of Lines of Code
        1082 Class Instance Self Destruction Control Element
        1083 Data Access from Outside Expected Data Manager Component
        1084 Invokable Control Element with Excessive File or Data Access Operations
        1085 Invokable Control Element with Excessive Volume of Commented-out Code
        1086 Class with Excessive Number of Child Classes
        1087 Class with Virtual Method without a Virtual Destructor
        1088 Synchronous Access of Remote Resource without Timeout
        1089 Large Data Table with Excessive Number of Indices
        1090 Method Containing Access of a Member Element from Another Class
        1091 Use of Object without Invoking Destructor Method
        1092 Use of Same Invokable Control Element in Multiple Architectural Layers
        1093 Excessively Complex Data Representation
        1094 Excessive Index Range Scan for a Data Resource
        1095 Loop Condition Value Update within the Loop
        1096 Singleton Class Instance Creation without Proper Locking or Synchronization
        1097 Persistent Storable Data Element without Associated Comparison Control Element
        1098 Data Element containing Pointer Item without Proper Copy Control Element
        1099 Inconsistent Naming Conventions for Identifiers
        1100 Insufficient Isolation of System-Dependent Functions
        1101 Reliance on Runtime Component in Generated Code
        1102 Reliance on Machine-Dependent Data Representation
        1103 Use of Platform-Dependent Third Party Components
        1104 Use of Unmaintained Third Party Components
        1105 Insufficient Encapsulation of Machine-Dependent Functionality
        1106 Insufficient Use of Symbolic Constants
        1107 Insufficient Isolation of Symbolic Constant Definitions
        1108 Excessive Reliance on Global Variables
        1109 Use of Same Variable for Multiple Purposes
        1110 Incomplete Design Documentation
        1111 Incomplete I/O Documentation
        1112 Incomplete Documentation of Program Execution
        1113 Inappropriate Comment Style
        1114 Inappropriate Whitespace Style
        1115 Source Code Element without Standard Prologue
        1116 Inaccurate Source Code Comments
        ~Inaccurate Comments
        1117 Callable with Insufficient Behavioral Summary
        1118 Insufficient Documentation of Error Handling Techniques
        1119 Excessive Use of Unconditional Branching
        1120 Excessive Code Complexity
        1121 Excessive McCabe Cyclomatic Complexity
        1122 Excessive Halstead Complexity
        1123 Excessive Use of Self-Modifying Code
        1124 Excessively Deep Nesting
        1125 Excessive Attack Surface
        1126 Declaration of Variable with Unnecessarily Wide Scope
        1127 Compilation with Insufficient Warnings or Errors
        1164 Irrelevant Code
        1173 Improper Use of Validation Framework
        1174 ASP.NET Misconfiguration: Improper Model Validation
        1176 Inefficient CPU Computation
        1177 Use of Prohibited Code
        1187 DEPRECATED: Use of Uninitialized Resource
        ~Use of Uninitialized Resource
        1188 Initialization of a Resource with an Insecure Default
        ~Insecure Default Initialization of Resource
        1189 Improper Isolation of Shared Resources on System-on-a-Chip (SoC)
        ~Improper Isolation of Shared Resources on System-on-Chip (SoC)
        1190 DMA Device Enabled Too Early in Boot Phase
        1191 On-Chip Debug and Test Interface With Improper Access Control
        ~Exposed Chip Debug and Test Interface With Insufficient or Missing Authorization
        ~Exposed Chip Debug and or Test Interface With Insufficient Access Control
        ~Exposed Chip Debug Interface With Insufficient Access Control
        1192 Improper Identifier for IP Block used in System-On-Chip (SOC)
        ~System-on-Chip (SoC) Using Components without Unique, Immutable Identifiers
        1193 Power-On of Untrusted Execution Core Before Enabling Fabric Access Control
        1204 Generation of Weak Initialization Vector (IV)
        1209 Failure to Disable Reserved Bits
        1220 Insufficient Granularity of Access Control
        1221 Incorrect Register Defaults or Module Parameters
        1222 Insufficient Granularity of Address Regions Protected by Register Locks
        1223 Race Condition for Write-Once Attributes
        1224 Improper Restriction of Write-Once Bit Fields
        1229 Creation of Emergent Resource
        1230 Exposure of Sensitive Information Through Metadata
        1231 Improper Prevention of Lock Bit Modification
        ~Improper Implementation of Lock Protection Registers
        1232 Improper Lock Behavior After Power State Transition
        1233 Security-Sensitive Hardware Controls with Missing Lock Bit Protection
        ~Improper Hardware Lock Protection for Security Sensitive Controls
        1234 Hardware Internal or Debug Modes Allow Override of Locks
        1235 Incorrect Use of Autoboxing and Unboxing for Performance Critical Operations
        1236 Improper Neutralization of Formula Elements in a CSV File
        1239 Improper Zeroization of Hardware Register
        1240 Use of a Cryptographic Primitive with a Risky Implementation
        ~Use of a Risky Cryptographic Primitive
        1241 Use of Predictable Algorithm in Random Number Generator
        1242 Inclusion of Undocumented Features or Chicken Bits
        1243 Sensitive Non-Volatile Information Not Protected During Debug
        ~Exposure of Security-Sensitive Fuse Values During Debug
        1244 Internal Asset Exposed to Unsafe Debug Access Level or State
        ~Improper Access to Sensitive Information Using Debug and Test Interfaces
        ~Improper Authorization on Physical Debug and Test Interfaces
        1245 Improper Finite State Machines (FSMs) in Hardware Logic
        1246 Improper Write Handling in Limited-write Non-Volatile Memories
        1247 Improper Protection Against Voltage and Clock Glitches
        ~Missing or Improperly Implemented Protection Against Voltage and Clock Glitches
        ~Missing Protection Against Voltage and Clock Glitches
        1248 Semiconductor Defects in Hardware Logic with Security-Sensitive Implications
        1249 Application-Level Admin Tool with Inconsistent View of Underlying Operating System
        1250 Improper Preservation of Consistency Between Independent Representations of Shared State
        1251 Mirrored Regions with Different Values
        1252 CPU Hardware Not Configured to Support Exclusivity of Write and Execute Operations
        1253 Incorrect Selection of Fuse Values
        1254 Incorrect Comparison Logic Granularity
        1255 Comparison Logic is Vulnerable to Power Side-Channel Attacks
        1256 Improper Restriction of Software Interfaces to Hardware Features
        ~Hardware Features Enable Physical Attacks from Software
        1257 Improper Access Control Applied to Mirrored or Aliased Memory Regions
        1258 Exposure of Sensitive System Information Due to Uncleared Debug Information
        ~Sensitive Information Uncleared During Hardware Debug Flows
        1259 Improper Restriction of Security Token Assignment
        ~Improper Protection of Security Identifiers
        1260 Improper Handling of Overlap Between Protected Memory Ranges
        1261 Improper Handling of Single Event Upsets
        1262 Improper Access Control for Register Interface
        ~Register Interface Allows Software Access to Sensitive Data or Security Settings
        1263 Improper Physical Access Control
        ~Insufficient Physical Protection Mechanism
        1264 Hardware Logic with Insecure De-Synchronization between Control and Data Channels
        1265 Unintended Reentrant Invocation of Non-reentrant Code Via Nested Calls
        1266 Improper Scrubbing of Sensitive Data from Decommissioned Device
        1267 Policy Uses Obsolete Encoding
        1268 Policy Privileges are not Assigned Consistently Between Control and Data Agents
        ~Agents Included in Control Policy are not Contained in Less-Privileged Policy
        1269 Product Released in Non-Release Configuration
        1270 Generation of Incorrect Security Tokens
        ~Generation of Incorrect Security Identifiers
        1271 Uninitialized Value on Reset for Registers Holding Security Settings
        ~Unitialized Value on Reset for Registers Holding Security Settings
        ~Missing Known Value on Reset for Registers Holding Security Settings
        1272 Sensitive Information Uncleared Before Debug/Power State Transition
        ~Debug/Power State Transitions Leak Information
        1273 Device Unlock Credential Sharing
        1274 Improper Access Control for Volatile Memory Containing Boot Code
        ~Insufficient Protections on the Volatile Memory Containing Boot Code
        1275 Sensitive Cookie with Improper SameSite Attribute
        1276 Hardware Child Block Incorrectly Connected to Parent System
        ~Hardware Block Incorrectly Connected to Larger System
        1277 Firmware Not Updateable
        1278 Missing Protection Against Hardware Reverse Engineering Using Integrated Circuit (IC) Imaging Techniques
        1279 Cryptographic Operations are run Before Supporting Units are Ready
        ~Cryptographic Primitives used without Successful Self-Test
        1280 Access Control Check Implemented After Asset is Accessed
        1281 Sequence of Processor Instructions Leads to Unexpected Behavior
        ~Sequence of Processor Instructions Leads to Unexpected Behavior (Halt and Catch Fire)
        1282 Assumed-Immutable Data is Stored in Writable Memory
        ~Assumed-Immutable Data Stored in Writable Memory
        1283 Mutable Attestation or Measurement Reporting Data
        1284 Improper Validation of Specified Quantity in Input
        1285 Improper Validation of Specified Index, Position, or Offset in Input
        1286 Improper Validation of Syntactic Correctness of Input
        1287 Improper Validation of Specified Type of Input
        1288 Improper Validation of Consistency within Input
        1289 Improper Validation of Unsafe Equivalence in Input
        1290 Incorrect Decoding of Security Identifiers
        1291 Public Key Re-Use for Signing both Debug and Production Code
        1292 Incorrect Conversion of Security Identifiers
        1293 Missing Source Correlation of Multiple Independent Data
        1294 Insecure Security Identifier Mechanism
        1295 Debug Messages Revealing Unnecessary Information
        1296 Incorrect Chaining or Granularity of Debug Components
        1297 Unprotected Confidential Information on Device is Accessible by OSAT Vendors
        1298 Hardware Logic Contains Race Conditions
        1299 Missing Protection Mechanism for Alternate Hardware Interface
        1300 Improper Protection of Physical Side Channels
        ~Improper Protection Against Physical Side Channels
        1301 Insufficient or Incomplete Data Removal within Hardware Component
        1302 Missing Source Identifier in Entity Transactions on a System-On-Chip (SOC)
        ~Missing Security Identifier
        1303 Non-Transparent Sharing of Microarchitectural Resources
        1304 Improperly Preserved Integrity of Hardware Configuration State During a Power Save/Restore Operation
        1310 Missing Ability to Patch ROM Code
        1311 Improper Translation of Security Attributes by Fabric Bridge
        1312 Missing Protection for Mirrored Regions in On-Chip Fabric Firewall
        1313 Hardware Allows Activation of Test or Debug Logic at Runtime
        1314 Missing Write Protection for Parametric Data Values
        1315 Improper Setting of Bus Controlling Capability in Fabric End-point
        1316 Fabric-Address Map Allows Programming of Unwarranted Overlaps of Protected and Unprotected Ranges
        1317 Improper Access Control in Fabric Bridge
        ~Missing Security Checks in Fabric Bridge
        1318 Missing Support for Security Features in On-chip Fabrics or Buses
        1319 Improper Protection against Electromagnetic Fault Injection (EM-FI)
        1320 Improper Protection for Outbound Error Messages and Alert Signals
        ~Improper Protection for Out of Bounds Signal Level Alerts
        1321 Improperly Controlled Modification of Object Prototype Attributes ('Prototype Pollution')
        1322 Use of Blocking Code in Single-threaded, Non-blocking Context
        1323 Improper Management of Sensitive Trace Data
        1324 DEPRECATED: Sensitive Information Accessible by Physical Probing of JTAG Interface
        ~Sensitive Information Accessible by Physical Probing of JTAG Interface
        1325 Improperly Controlled Sequential Memory Allocation
        1326 Missing Immutable Root of Trust in Hardware
        1327 Binding to an Unrestricted IP Address
        1328 Security Version Number Mutable to Older Versions
        1329 Reliance on Component That is Not Updateable
        1330 Remanent Data Readable after Memory Erase
        1331 Improper Isolation of Shared Resources in Network On Chip (NoC)
        ~Improper Isolation of Shared Resources in Network On Chip
        1332 Improper Handling of Faults that Lead to Instruction Skips
        ~Insufficient Protection Against Instruction Skipping Via Fault Injection
        """#
}
