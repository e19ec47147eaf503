extension CWENames {
    /// CWE-182 to CWE-352.
    static let from182 = #"""
        182 Collapse of Data into Unsafe Value
        ~Collapse of Data Into Unsafe Value
        183 Permissive List of Allowed Inputs
        ~Permissive Whitelist
        184 Incomplete List of Disallowed Inputs
        ~Incomplete Blacklist
        185 Incorrect Regular Expression
        186 Overly Restrictive Regular Expression
        187 Partial String Comparison
        ~Partial Comparison
        188 Reliance on Data/Memory Layout
        190 Integer Overflow or Wraparound
        ~Integer Overflow (Wrap or Wraparound)
        191 Integer Underflow (Wrap or Wraparound)
        192 Integer Coercion Error
        193 Off-by-one Error
        194 Unexpected Sign Extension
        ~Incorrect Sign Extension
        195 Signed to Unsigned Conversion Error
        196 Unsigned to Signed Conversion Error
        197 Numeric Truncation Error
        198 Use of Incorrect Byte Ordering
        200 Exposure of Sensitive Information to an Unauthorized Actor
        ~Information Exposure
        ~Information Leak (Information Disclosure)
        201 Insertion of Sensitive Information Into Sent Data
        ~Exposure of Sensitive Information Through Sent Data
        ~Information Exposure Through Sent Data
        ~Information Leak Through Sent Data
        202 Exposure of Sensitive Information Through Data Queries
        ~Exposure of Sensitive Data Through Data Queries
        ~Privacy Leak through Data Queries
        203 Observable Discrepancy
        ~Observable Differences in Behavior to Error Inputs
        ~Information Exposure Through Discrepancy
        ~Discrepancy Information Leaks
        204 Observable Response Discrepancy
        ~Response Discrepancy Information Exposure
        ~Response Discrepancy Information Leak
        205 Observable Behavioral Discrepancy
        ~Information Exposure Through Behavioral Discrepancy
        ~Behavioral Discrepancy Information Leak
        206 Observable Internal Behavioral Discrepancy
        ~Information Exposure of Internal State Through Behavioral Inconsistency
        ~Internal Behavioral Inconsistency Information Leak
        207 Observable Behavioral Discrepancy With Equivalent Products
        ~Information Exposure Through an External Behavioral Inconsistency
        ~External Behavioral Inconsistency Information Leak
        208 Observable Timing Discrepancy
        ~Information Exposure Through Timing Discrepancy
        ~Timing Discrepancy Information Leak
        209 Generation of Error Message Containing Sensitive Information
        ~Information Exposure Through an Error Message
        ~Error Message Information Leak
        ~Error Message Information Leaks
        210 Self-generated Error Message Containing Sensitive Information
        ~Information Exposure Through Self-generated Error Message
        ~Information Exposure Through Generated Error Message
        ~Product-Generated Error Message Information Leak
        211 Externally-Generated Error Message Containing Sensitive Information
        ~Information Exposure Through Externally-Generated Error Message
        ~Information Exposure Through Externally-generated Error Message
        ~Information Exposure Through External Error Message
        ~Product-External Error Message Information Leak
        212 Improper Removal of Sensitive Information Before Storage or Transfer
        ~Improper Cross-boundary Removal of Sensitive Data
        ~Improper Cross-boundary Cleansing
        ~Cross-boundary Cleansing Information Leak
        213 Exposure of Sensitive Information Due to Incompatible Policies
        ~Intentional Information Exposure
        ~Intended Information Leak
        214 Invocation of Process Using Visible Sensitive Information
        ~Information Exposure Through Process Environment
        ~Process Environment Information Leak
        215 Insertion of Sensitive Information Into Debugging Code
        ~Information Exposure Through Debug Information
        ~Information Leak Through Debug Information
        216 DEPRECATED: Containment Errors (Container Errors)
        ~Containment Errors (Container Errors)
        217 DEPRECATED: Failure to Protect Stored Data from Modification
        ~Failure to Protect Stored Data from Modification
        218 DEPRECATED: Failure to provide confidentiality for stored data
        ~DEPRECATED (Duplicate): Failure to provide confidentiality for stored data
        219 Storage of File with Sensitive Data Under Web Root
        ~Sensitive Data Under Web Root
        220 Storage of File With Sensitive Data Under FTP Root
        ~Sensitive Data Under FTP Root
        221 Information Loss or Omission
        222 Truncation of Security-relevant Information
        223 Omission of Security-relevant Information
        224 Obscured Security-relevant Information by Alternate Name
        225 DEPRECATED: General Information Management Problems
        ~DEPRECATED (Duplicate): General Information Management Problems
        226 Sensitive Information in Resource Not Removed Before Reuse
        ~Sensitive Information Uncleared in Resource Before Release for Reuse
        ~Sensitive Information Uncleared Before Release
        227 Improper Fulfillment of API Contract ('API Abuse')
        ~Failure to Fulfill API Contract ('API Abuse')
        ~Failure to Fulfill API Contract (aka 'API Abuse')
        228 Improper Handling of Syntactically Invalid Structure
        ~Failure to Handle Syntactically Invalid Structure
        229 Improper Handling of Values
        230 Improper Handling of Missing Values
        ~Failure to Handle Missing Value
        231 Improper Handling of Extra Values
        ~Failure to Handle Extra Value
        232 Improper Handling of Undefined Values
        ~Failure to Handle Undefined Value
        233 Improper Handling of Parameters
        ~Parameter Problems
        234 Failure to Handle Missing Parameter
        235 Improper Handling of Extra Parameters
        ~Failure to Handle Extra Parameter
        236 Improper Handling of Undefined Parameters
        ~Failure to Handle Undefined Parameter
        237 Improper Handling of Structural Elements
        ~Element Problems
        238 Improper Handling of Incomplete Structural Elements
        ~Failure to Handle Missing Element
        239 Failure to Handle Incomplete Element
        240 Improper Handling of Inconsistent Structural Elements
        ~Failure to Resolve Inconsistent Elements
        241 Improper Handling of Unexpected Data Type
        ~Failure to Handle Wrong Data Type
        242 Use of Inherently Dangerous Function
        243 Creation of chroot Jail Without Changing Working Directory
        ~Failure to Change Working Directory in chroot Jail
        244 Improper Clearing of Heap Memory Before Release ('Heap Inspection')
        ~Failure to Clear Heap Memory Before Release ('Heap Inspection')
        ~Failure to Clear Heap Memory Before Release (aka 'Heap Inspection')
        245 J2EE Bad Practices: Direct Management of Connections
        246 J2EE Bad Practices: Direct Use of Sockets
        247 DEPRECATED: Reliance on DNS Lookups in a Security Decision
        ~DEPRECATED (Duplicate): Reliance on DNS Lookups in a Security Decision
        ~Reliance on DNS Lookups in a Security Decision
        248 Uncaught Exception
        249 DEPRECATED: Often Misused: Path Manipulation
        ~Often Misused: Path Manipulation
        250 Execution with Unnecessary Privileges
        ~Design Principle Violation: Failure to Use Least Privilege
        252 Unchecked Return Value
        253 Incorrect Check of Function Return Value
        ~Misinterpreted Function Return Value
        256 Plaintext Storage of a Password
        ~Unprotected Storage of Credentials
        257 Storing Passwords in a Recoverable Format
        258 Empty Password in Configuration File
        259 Use of Hard-coded Password
        ~Hard-Coded Password
        260 Password in Configuration File
        261 Weak Encoding for Password
        ~Weak Cryptography for Passwords
        262 Not Using Password Aging
        263 Password Aging with Long Expiration
        266 Incorrect Privilege Assignment
        267 Privilege Defined With Unsafe Actions
        268 Privilege Chaining
        269 Improper Privilege Management
        ~Insecure Privilege Management
        270 Privilege Context Switching Error
        271 Privilege Dropping / Lowering Errors
        272 Least Privilege Violation
        273 Improper Check for Dropped Privileges
        ~Improper Check for Successfully Dropped Privileges
        ~Failure to Check Whether Privileges Were Dropped Successfully
        274 Improper Handling of Insufficient Privileges
        ~Failure to Handle Insufficient Privileges
        276 Incorrect Default Permissions
        ~Insecure Default Permissions
        277 Insecure Inherited Permissions
        278 Insecure Preserved Inherited Permissions
        279 Incorrect Execution-Assigned Permissions
        ~Insecure Execution-assigned Permissions
        280 Improper Handling of Insufficient Permissions or Privileges
        ~Failure to Handle Insufficient Permissions or Privileges
        281 Improper Preservation of Permissions
        ~Permission Preservation Failure
        282 Improper Ownership Management
        283 Unverified Ownership
        284 Improper Access Control
        ~Access Control (Authorization) Issues
        285 Improper Authorization
        ~Improper Access Control (Authorization)
        ~Missing or Inconsistent Access Control
        286 Incorrect User Management
        287 Improper Authentication
        ~Insufficient Authentication
        288 Authentication Bypass Using an Alternate Path or Channel
        289 Authentication Bypass by Alternate Name
        290 Authentication Bypass by Spoofing
        291 Reliance on IP Address for Authentication
        292 DEPRECATED: Trusting Self-reported DNS Name
        ~DEPRECATED (Duplicate): Trusting Self-reported DNS Name
        ~Trusting Self-reported DNS Name
        293 Using Referer Field for Authentication
        294 Authentication Bypass by Capture-replay
        295 Improper Certificate Validation
        296 Improper Following of a Certificate's Chain of Trust
        ~Improper Following of Chain of Trust for Certificate Validation
        ~Failure to Follow Chain of Trust in Certificate Validation
        297 Improper Validation of Certificate with Host Mismatch
        ~Improper Validation of Host-specific Certificate Data
        ~Failure to Validate Host-specific Certificate Data
        298 Improper Validation of Certificate Expiration
        ~Failure to Validate Certificate Expiration
        299 Improper Check for Certificate Revocation
        ~Failure to Check for Certificate Revocation
        300 Channel Accessible by Non-Endpoint
        ~Channel Accessible by Non-Endpoint ('Man-in-the-Middle')
        ~Channel Accessible by Non-Endpoint (aka 'Man-in-the-Middle')
        301 Reflection Attack in an Authentication Protocol
        302 Authentication Bypass by Assumed-Immutable Data
        303 Incorrect Implementation of Authentication Algorithm
        ~Improper Implementation of Authentication Algorithm
        304 Missing Critical Step in Authentication
        305 Authentication Bypass by Primary Weakness
        306 Missing Authentication for Critical Function
        ~No Authentication for Critical Function
        307 Improper Restriction of Excessive Authentication Attempts
        ~Failure to Restrict Excessive Authentication Attempts
        308 Use of Single-factor Authentication
        309 Use of Password System for Primary Authentication
        311 Missing Encryption of Sensitive Data
        ~Failure to Encrypt Sensitive Data
        312 Cleartext Storage of Sensitive Information
        ~Plaintext Storage of Sensitive Information
        313 Cleartext Storage in a File or on Disk
        ~Plaintext Storage in a File or on Disk
        314 Cleartext Storage in the Registry
        ~Plaintext Storage in the Registry
        315 Cleartext Storage of Sensitive Information in a Cookie
        ~Plaintext Storage in a Cookie
        316 Cleartext Storage of Sensitive Information in Memory
        ~Plaintext Storage in Memory
        317 Cleartext Storage of Sensitive Information in GUI
        ~Plaintext Storage in GUI
        318 Cleartext Storage of Sensitive Information in Executable
        ~Plaintext Storage in Executable
        319 Cleartext Transmission of Sensitive Information
        ~Plaintext Transmission of Sensitive Information
        321 Use of Hard-coded Cryptographic Key
        322 Key Exchange without Entity Authentication
        323 Reusing a Nonce, Key Pair in Encryption
        324 Use of a Key Past its Expiration Date
        325 Missing Cryptographic Step
        ~Missing Required Cryptographic Step
        326 Inadequate Encryption Strength
        ~Weak Encryption
        327 Use of a Broken or Risky Cryptographic Algorithm
        328 Use of Weak Hash
        ~Reversible One-Way Hash
        329 Generation of Predictable IV with CBC Mode
        ~Not Using an Unpredictable IV with CBC Mode
        ~Not Using a Random IV with CBC Mode
        330 Use of Insufficiently Random Values
        331 Insufficient Entropy
        332 Insufficient Entropy in PRNG
        333 Improper Handling of Insufficient Entropy in TRNG
        ~Failure to Handle Insufficient Entropy in TRNG
        334 Small Space of Random Values
        335 Incorrect Usage of Seeds in Pseudo-Random Number Generator (PRNG)
        ~PRNG Seed Error
        336 Same Seed in Pseudo-Random Number Generator (PRNG)
        ~Same Seed in PRNG
        337 Predictable Seed in Pseudo-Random Number Generator (PRNG)
        ~Predictable Seed in PRNG
        338 Use of Cryptographically Weak Pseudo-Random Number Generator (PRNG)
        ~Use of Cryptographically Weak PRNG
        339 Small Seed Space in PRNG
        340 Generation of Predictable Numbers or Identifiers
        ~Predictability Problems
        341 Predictable from Observable State
        342 Predictable Exact Value from Previous Values
        343 Predictable Value Range from Previous Values
        344 Use of Invariant Value in Dynamically Changing Context
        345 Insufficient Verification of Data Authenticity
        346 Origin Validation Error
        347 Improper Verification of Cryptographic Signature
        ~Improperly Verified Signature
        348 Use of Less Trusted Source
        349 Acceptance of Extraneous Untrusted Data With Trusted Data
        350 Reliance on Reverse DNS Resolution for a Security-Critical Action
        ~Improperly Trusted Reverse DNS
        351 Insufficient Type Distinction
        352 Cross-Site Request Forgery (CSRF)
        """#
}
