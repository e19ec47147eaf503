extension CWENames {
    /// CWE-5 to CWE-181.
    static let from5 = #"""
        5 J2EE Misconfiguration: Data Transmission Without Encryption
        6 J2EE Misconfiguration: Insufficient Session-ID Length
        7 J2EE Misconfiguration: Missing Custom Error Page
        ~J2EE Misconfiguration: Missing Error Handling
        8 J2EE Misconfiguration: Entity Bean Declared Remote
        9 J2EE Misconfiguration: Weak Access Permissions for EJB Methods
        11 ASP.NET Misconfiguration: Creating Debug Binary
        12 ASP.NET Misconfiguration: Missing Custom Error Page
        ~ASP.NET Misconfiguration: Missing Custom Error Handling
        13 ASP.NET Misconfiguration: Password in Configuration File
        14 Compiler Removal of Code to Clear Buffers
        15 External Control of System or Configuration Setting
        20 Improper Input Validation
        ~Insufficient Input Validation
        22 Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')
        ~Path Traversal
        23 Relative Path Traversal
        24 Path Traversal: '../filedir'
        25 Path Traversal: '/../filedir'
        26 Path Traversal: '/dir/../filename'
        27 Path Traversal: 'dir/../../filename'
        28 Path Traversal: '..\filedir'
        ~Path Traversal: '..\filename'
        29 Path Traversal: '\..\filename'
        30 Path Traversal: '\dir\..\filename'
        31 Path Traversal: 'dir\..\..\filename'
        ~Path Traversal: 'dir\..\filename'
        32 Path Traversal: '...' (Triple Dot)
        33 Path Traversal: '....' (Multiple Dot)
        34 Path Traversal: '....//'
        35 Path Traversal: '.../...//'
        36 Absolute Path Traversal
        37 Path Traversal: '/absolute/pathname/here'
        38 Path Traversal: '\absolute\pathname\here'
        39 Path Traversal: 'C:dirname'
        40 Path Traversal: '\\UNC\share\name\' (Windows UNC Share)
        41 Improper Resolution of Path Equivalence
        ~Failure to Resolve Path Equivalence
        42 Path Equivalence: 'filename.' (Trailing Dot)
        43 Path Equivalence: 'filename....' (Multiple Trailing Dot)
        44 Path Equivalence: 'file.name' (Internal Dot)
        45 Path Equivalence: 'file...name' (Multiple Internal Dot)
        46 Path Equivalence: 'filename ' (Trailing Space)
        47 Path Equivalence: ' filename' (Leading Space)
        ~Path Equivalence: ' filename (Leading Space)
        48 Path Equivalence: 'file name' (Internal Whitespace)
        49 Path Equivalence: 'filename/' (Trailing Slash)
        50 Path Equivalence: '//multiple/leading/slash'
        51 Path Equivalence: '/multiple//internal/slash'
        52 Path Equivalence: '/multiple/trailing/slash//'
        53 Path Equivalence: '\multiple\\internal\backslash'
        54 Path Equivalence: 'filedir\' (Trailing Backslash)
        55 Path Equivalence: '/./' (Single Dot Directory)
        56 Path Equivalence: 'filedir*' (Wildcard)
        57 Path Equivalence: 'fakedir/../realdir/filename'
        ~Path Equivalence: 'dirname/fakechild/../realchild/filename'
        58 Path Equivalence: Windows 8.3 Filename
        59 Improper Link Resolution Before File Access ('Link Following')
        ~Failure to Resolve Links Before File Access (aka 'Link Following')
        61 UNIX Symbolic Link (Symlink) Following
        62 UNIX Hard Link
        64 Windows Shortcut Following (.LNK)
        65 Windows Hard Link
        66 Improper Handling of File Names that Identify Virtual Resources
        ~Failure to Handle File Names that Identify Virtual Resources
        67 Improper Handling of Windows Device Names
        ~Failure to Handle Windows Device Names
        69 Improper Handling of Windows ::DATA Alternate Data Stream
        ~Failure to Handle Windows ::DATA Alternate Data Stream
        71 DEPRECATED: Apple '.DS_Store'
        ~Apple '.DS_Store'
        72 Improper Handling of Apple HFS+ Alternate Data Stream Path
        ~Failure to Handle Apple HFS+ Alternate Data Stream Path
        ~Apple HFS+ Alternate Data Stream
        73 External Control of File Name or Path
        74 Improper Neutralization of Special Elements in Output Used by a Downstream Component ('Injection')
        ~Failure to Sanitize Data into a Different Plane ('Injection')
        ~Failure to Sanitize Data into a Different Plane (aka 'Injection')
        75 Failure to Sanitize Special Elements into a Different Plane (Special Element Injection)
        76 Improper Neutralization of Equivalent Special Elements
        ~Failure to Resolve Equivalent Special Elements into a Different Plane
        77 Improper Neutralization of Special Elements used in a Command ('Command Injection')
        ~Improper Sanitization of Special Elements used in a Command ('Command Injection')
        ~Failure to Sanitize Data into a Control Plane ('Command Injection')
        ~Failure to Sanitize Data into a Control Plane (aka 'Command Injection')
        78 Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')
        ~Improper Sanitization of Special Elements used in an OS Command ('OS Command Injection')
        ~Failure to Preserve OS Command Structure ('OS Command Injection')
        ~Failure to Preserve OS Command Structure (aka 'OS Command Injection')
        ~Failure to Sanitize Data into an OS Command (aka 'OS Command Injection')
        79 Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')
        ~Failure to Preserve Web Page Structure ('Cross-site Scripting')
        ~Failure to Preserve Web Page Structure (aka 'Cross-site Scripting')
        ~Failure to Sanitize Directives in a Web Page (aka 'Cross-site scripting' (XSS))
        80 Improper Neutralization of Script-Related HTML Tags in a Web Page (Basic XSS)
        ~Improper Sanitization of Script-Related HTML Tags in a Web Page (Basic XSS)
        ~Failure to Sanitize Script-Related HTML Tags in a Web Page (Basic XSS)
        81 Improper Neutralization of Script in an Error Message Web Page
        ~Improper Sanitization of Script in an Error Message Web Page
        ~Failure to Sanitize Directives in an Error Message Web Page
        82 Improper Neutralization of Script in Attributes of IMG Tags in a Web Page
        ~Improper Sanitization of Script in Attributes of IMG Tags in a Web Page
        ~Failure to Sanitize Script in Attributes of IMG Tags in a Web Page
        83 Improper Neutralization of Script in Attributes in a Web Page
        ~Failure to Sanitize Script in Attributes in a Web Page
        84 Improper Neutralization of Encoded URI Schemes in a Web Page
        ~Failure to Resolve Encoded URI Schemes in a Web Page
        85 Doubled Character XSS Manipulations
        86 Improper Neutralization of Invalid Characters in Identifiers in Web Pages
        ~Failure to Sanitize Invalid Characters in Identifiers in Web Pages
        87 Improper Neutralization of Alternate XSS Syntax
        ~Failure to Sanitize Alternate XSS Syntax
        88 Improper Neutralization of Argument Delimiters in a Command ('Argument Injection')
        ~Improper Delimitation of Arguments in a Command ('Argument Injection')
        ~Argument Injection or Modification
        89 Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')
        ~Improper Sanitization of Special Elements used in an SQL Command ('SQL Injection')
        ~Failure to Preserve SQL Query Structure ('SQL Injection')
        ~Failure to Preserve SQL Query Structure (aka 'SQL Injection')
        ~Failure to Sanitize Data within SQL Queries (aka 'SQL Injection')
        90 Improper Neutralization of Special Elements used in an LDAP Query ('LDAP Injection')
        ~Failure to Sanitize Data into LDAP Queries ('LDAP Injection')
        ~Failure to Sanitize Data into LDAP Queries (aka 'LDAP Injection')
        91 XML Injection (aka Blind XPath Injection)
        92 DEPRECATED: Improper Sanitization of Custom Special Characters
        ~Improper Sanitization of Custom Special Characters
        ~Insufficient Sanitization of Custom Special Characters
        ~Custom Special Character Injection
        93 Improper Neutralization of CRLF Sequences ('CRLF Injection')
        ~Failure to Sanitize CRLF Sequences ('CRLF Injection')
        ~Failure to Sanitize CRLF Sequences (aka 'CRLF Injection')
        94 Improper Control of Generation of Code ('Code Injection')
        ~Failure to Control Generation of Code ('Code Injection')
        ~Failure to Control Generation of Code (aka 'Code Injection')
        ~Code Injection
        95 Improper Neutralization of Directives in Dynamically Evaluated Code ('Eval Injection')
        ~Improper Sanitization of Directives in Dynamically Evaluated Code ('Eval Injection')
        ~Insufficient Control of Directives in Dynamically Evaluated Code (aka 'Eval Injection')
        96 Improper Neutralization of Directives in Statically Saved Code ('Static Code Injection')
        ~Improper Sanitization of Directives in Statically Saved Code ('Static Code Injection')
        ~Insufficient Control of Directives in Statically Saved Code (Static Code Injection)
        97 Improper Neutralization of Server-Side Includes (SSI) Within a Web Page
        ~Failure to Sanitize Server-Side Includes (SSI) Within a Web Page
        98 Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File Inclusion')
        ~Improper Control of Filename for Include/Require Statement in PHP Program ('PHP File Inclusion')
        99 Improper Control of Resource Identifiers ('Resource Injection')
        ~Insufficient Control of Resource Identifiers (aka 'Resource Injection')
        100 Technology-Specific Input Validation Problems
        102 Struts: Duplicate Validation Forms
        103 Struts: Incomplete validate() Method Definition
        104 Struts: Form Bean Does Not Extend Validation Class
        105 Struts: Form Field Without Validator
        106 Struts: Plug-in Framework not in Use
        107 Struts: Unused Validation Form
        108 Struts: Unvalidated Action Form
        109 Struts: Validator Turned Off
        110 Struts: Validator Without Form Field
        111 Direct Use of Unsafe JNI
        112 Missing XML Validation
        113 Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP Request/Response Splitting')
        ~Improper Neutralization of CRLF Sequences in HTTP Headers ('HTTP Response Splitting')
        ~Failure to Sanitize CRLF Sequences in HTTP Headers ('HTTP Response Splitting')
        ~Failure to Sanitize CRLF Sequences in HTTP Headers (aka 'HTTP Response Splitting')
        114 Process Control
        115 Misinterpretation of Input
        116 Improper Encoding or Escaping of Output
        ~Insufficient Output Sanitization
        117 Improper Output Neutralization for Logs
        ~Improper Output Sanitization for Logs
        ~Incorrect Output Sanitization for Logs
        118 Incorrect Access of Indexable Resource ('Range Error')
        ~Improper Access of Indexable Resource ('Range Error')
        ~Improper Access of Indexable Resource (aka 'Range Error')
        119 Improper Restriction of Operations within the Bounds of a Memory Buffer
        ~Failure to Constrain Operations within the Bounds of a Memory Buffer
        ~Failure to Constrain Operations within the Bounds of an Allocated Memory Buffer
        120 Buffer Copy without Checking Size of Input ('Classic Buffer Overflow')
        121 Stack-based Buffer Overflow
        122 Heap-based Buffer Overflow
        123 Write-what-where Condition
        124 Buffer Underwrite ('Buffer Underflow')
        ~Boundary Beginning Violation ('Buffer Underwrite')
        125 Out-of-bounds Read
        126 Buffer Over-read
        127 Buffer Under-read
        128 Wrap-around Error
        129 Improper Validation of Array Index
        ~Unchecked Array Indexing
        130 Improper Handling of Length Parameter Inconsistency
        ~Failure to Handle Length Parameter Inconsistency
        131 Incorrect Calculation of Buffer Size
        132 DEPRECATED: Miscalculated Null Termination
        ~DEPRECATED (Duplicate): Miscalculated Null Termination
        134 Use of Externally-Controlled Format String
        ~Uncontrolled Format String
        135 Incorrect Calculation of Multi-Byte String Length
        138 Improper Neutralization of Special Elements
        ~Improper Sanitization of Special Elements
        ~Failure to Sanitize Special Elements
        140 Improper Neutralization of Delimiters
        ~Failure to Sanitize Delimiters
        141 Improper Neutralization of Parameter/Argument Delimiters
        ~Failure to Sanitize Parameter/Argument Delimiters
        142 Improper Neutralization of Value Delimiters
        ~Failure to Sanitize Value Delimiters
        143 Improper Neutralization of Record Delimiters
        ~Failure to Sanitize Record Delimiters
        144 Improper Neutralization of Line Delimiters
        ~Failure to Sanitize Line Delimiters
        145 Improper Neutralization of Section Delimiters
        ~Failure to Sanitize Section Delimiters
        146 Improper Neutralization of Expression/Command Delimiters
        ~Failure to Sanitize Expression/Command Delimiters
        147 Improper Neutralization of Input Terminators
        ~Improper Sanitization of Input Terminators
        ~Failure to Sanitize Input Terminators
        148 Improper Neutralization of Input Leaders
        ~Failure to Sanitize Input Leaders
        149 Improper Neutralization of Quoting Syntax
        ~Failure to Sanitize Quoting Syntax
        150 Improper Neutralization of Escape, Meta, or Control Sequences
        ~Failure to Sanitize Escape, Meta, or Control Sequences
        151 Improper Neutralization of Comment Delimiters
        ~Improper Sanitization of Comment Delimiters
        ~Failure to Sanitize Comment Element
        152 Improper Neutralization of Macro Symbols
        ~Improper Sanitization of Macro Symbols
        ~Failure to Sanitize Macro Symbol
        153 Improper Neutralization of Substitution Characters
        ~Improper Sanitization of Substitution Characters
        ~Failure to Sanitize Substitution Character
        154 Improper Neutralization of Variable Name Delimiters
        ~Improper Sanitization of Variable Name Delimiters
        ~Failure to Sanitize Variable Name Delimiter
        155 Improper Neutralization of Wildcards or Matching Symbols
        ~Improper Sanitization of Wildcards or Matching Symbols
        ~Failure to Sanitize Wildcard or Matching Symbol
        156 Improper Neutralization of Whitespace
        ~Improper Sanitization of Whitespace
        ~Failure to Sanitize Whitespace
        157 Failure to Sanitize Paired Delimiters
        158 Improper Neutralization of Null Byte or NUL Character
        ~Failure to Sanitize Null Byte or NUL Character
        159 Improper Handling of Invalid Use of Special Elements
        ~Failure to Sanitize Special Element
        160 Improper Neutralization of Leading Special Elements
        ~Improper Sanitization of Leading Special Elements
        ~Failure to Sanitize Leading Special Element
        161 Improper Neutralization of Multiple Leading Special Elements
        ~Improper Sanitization of Multiple Leading Special Elements
        ~Failure to Sanitize Multiple Leading Special Elements
        162 Improper Neutralization of Trailing Special Elements
        ~Improper Sanitization of Trailing Special Elements
        ~Failure to Sanitize Trailing Special Element
        163 Improper Neutralization of Multiple Trailing Special Elements
        ~Improper Sanitization of Multiple Trailing Special Elements
        ~Failure to Sanitize Multiple Trailing Special Elements
        164 Improper Neutralization of Internal Special Elements
        ~Improper Sanitization of Internal Special Elements
        ~Failure to Sanitize Internal Special Element
        165 Improper Neutralization of Multiple Internal Special Elements
        ~Improper Sanitization of Multiple Internal Special Elements
        ~Failure to Sanitize Multiple Internal Special Elements
        166 Improper Handling of Missing Special Element
        ~Failure to Handle Missing Special Element
        167 Improper Handling of Additional Special Element
        ~Failure to Handle Additional Special Element
        168 Improper Handling of Inconsistent Special Elements
        ~Failure to Resolve Inconsistent Special Elements
        170 Improper Null Termination
        172 Encoding Error
        173 Improper Handling of Alternate Encoding
        ~Failure to Handle Alternate Encoding
        174 Double Decoding of the Same Data
        175 Improper Handling of Mixed Encoding
        ~Failure to Handle Mixed Encoding
        176 Improper Handling of Unicode Encoding
        ~Failure to Handle Unicode Encoding
        177 Improper Handling of URL Encoding (Hex Encoding)
        ~Failure to Handle URL Encoding (Hex Encoding)
        178 Improper Handling of Case Sensitivity
        ~Failure to Resolve Case Sensitivity
        179 Incorrect Behavior Order: Early Validation
        180 Incorrect Behavior Order: Validate Before Canonicalize
        181 Incorrect Behavior Order: Validate Before Filter
        """#
}
