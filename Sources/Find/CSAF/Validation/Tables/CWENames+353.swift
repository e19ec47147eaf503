extension CWENames {
    /// CWE-353 to CWE-563.
    static let from353 = #"""
        353 Missing Support for Integrity Check
        ~Failure to Add Integrity Check Value
        354 Improper Validation of Integrity Check Value
        ~Failure to Check Integrity Check Value
        356 Product UI does not Warn User of Unsafe Actions
        357 Insufficient UI Warning of Dangerous Operations
        358 Improperly Implemented Security Check for Standard
        359 Exposure of Private Personal Information to an Unauthorized Actor
        ~Exposure of Private Information ('Privacy Violation')
        ~Privacy Violation
        360 Trust of System Event Data
        362 Concurrent Execution using Shared Resource with Improper Synchronization ('Race Condition')
        ~Race Condition
        363 Race Condition Enabling Link Following
        364 Signal Handler Race Condition
        365 DEPRECATED: Race Condition in Switch
        ~Race Condition in Switch
        366 Race Condition within a Thread
        367 Time-of-check Time-of-use (TOCTOU) Race Condition
        ~Time-of-check Time-of-use Race Condition
        368 Context Switching Race Condition
        369 Divide By Zero
        370 Missing Check for Certificate Revocation after Initial Check
        ~Race Condition in Checking for Certificate Revocation
        372 Incomplete Internal State Distinction
        373 DEPRECATED: State Synchronization Error
        ~State Synchronization Error
        374 Passing Mutable Objects to an Untrusted Method
        ~Mutable Objects Passed by Reference
        375 Returning a Mutable Object to an Untrusted Caller
        ~Passing Mutable Objects to an Untrusted Method
        377 Insecure Temporary File
        378 Creation of Temporary File With Insecure Permissions
        379 Creation of Temporary File in Directory with Insecure Permissions
        ~Creation of Temporary File in Directory with Incorrect Permissions
        382 J2EE Bad Practices: Use of System.exit()
        383 J2EE Bad Practices: Direct Use of Threads
        384 Session Fixation
        385 Covert Timing Channel
        386 Symbolic Name not Mapping to Correct Object
        390 Detection of Error Condition Without Action
        391 Unchecked Error Condition
        392 Missing Report of Error Condition
        ~Failure to Report Error in Status Code
        393 Return of Wrong Status Code
        394 Unexpected Status Code or Return Value
        395 Use of NullPointerException Catch to Detect NULL Pointer Dereference
        396 Declaration of Catch for Generic Exception
        397 Declaration of Throws for Generic Exception
        398 Indicator of Poor Code Quality
        400 Uncontrolled Resource Consumption
        ~Uncontrolled Resource Consumption ('Resource Exhaustion')
        ~Uncontrolled Resource Consumption (aka 'Resource Exhaustion')
        ~Resource Exhaustion
        401 Missing Release of Memory after Effective Lifetime
        ~Improper Release of Memory Before Removing Last Reference
        ~Improper Release of Memory Before Removing Last Reference ('Memory Leak')
        ~Failure to Release Memory Before Removing Last Reference ('Memory Leak')
        ~Failure to Release Memory Before Removing Last Reference (aka 'Memory Leak')
        402 Transmission of Private Resources into a New Sphere ('Resource Leak')
        ~Transmission of Private Resources into a New Sphere (aka 'Resource Leak')
        403 Exposure of File Descriptor to Unintended Control Sphere ('File Descriptor Leak')
        ~Exposure of File Descriptor to Unintended Control Sphere
        ~UNIX File Descriptor Leak
        404 Improper Resource Shutdown or Release
        405 Asymmetric Resource Consumption (Amplification)
        406 Insufficient Control of Network Message Volume (Network Amplification)
        ~Network Amplification
        407 Inefficient Algorithmic Complexity
        ~Algorithmic Complexity
        408 Incorrect Behavior Order: Early Amplification
        409 Improper Handling of Highly Compressed Data (Data Amplification)
        ~Failure to Handle Highly Compressed Data (Data Amplification)
        410 Insufficient Resource Pool
        412 Unrestricted Externally Accessible Lock
        ~Unrestricted Lock on Critical Resource
        413 Improper Resource Locking
        ~Insufficient Resource Locking
        414 Missing Lock Check
        415 Double Free
        416 Use After Free
        419 Unprotected Primary Channel
        420 Unprotected Alternate Channel
        421 Race Condition During Access to Alternate Channel
        422 Unprotected Windows Messaging Channel ('Shatter')
        423 DEPRECATED: Proxied Trusted Channel
        ~DEPRECATED (Duplicate): Proxied Trusted Channel
        ~Proxied Trusted Channel
        424 Improper Protection of Alternate Path
        ~Failure to Protect Alternate Path
        425 Direct Request ('Forced Browsing')
        426 Untrusted Search Path
        427 Uncontrolled Search Path Element
        428 Unquoted Search Path or Element
        430 Deployment of Wrong Handler
        431 Missing Handler
        432 Dangerous Signal Handler not Disabled During Sensitive Operations
        ~Dangerous Handler not Disabled During Sensitive Operations
        433 Unparsed Raw Web Content Delivery
        434 Unrestricted Upload of File with Dangerous Type
        435 Improper Interaction Between Multiple Correctly-Behaving Entities
        ~Improper Interaction Between Multiple Entities
        ~Interaction Error
        436 Interpretation Conflict
        437 Incomplete Model of Endpoint Features
        439 Behavioral Change in New Version or Environment
        440 Expected Behavior Violation
        441 Unintended Proxy or Intermediary ('Confused Deputy')
        ~Unintended Proxy/Intermediary
        443 DEPRECATED: HTTP response splitting
        ~DEPRECATED (Duplicate): HTTP response splitting
        444 Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling')
        ~Inconsistent Interpretation of HTTP Requests ('HTTP Request Smuggling')
        ~Inconsistent Interpretation of HTTP Requests (aka 'HTTP Request Smuggling')
        446 UI Discrepancy for Security Feature
        447 Unimplemented or Unsupported Feature in UI
        448 Obsolete Feature in UI
        449 The UI Performs the Wrong Action
        450 Multiple Interpretations of UI Input
        451 User Interface (UI) Misrepresentation of Critical Information
        ~UI Misrepresentation of Critical Information
        453 Insecure Default Variable Initialization
        454 External Initialization of Trusted Variables or Data Stores
        ~External Initialization of Trusted Variables
        455 Non-exit on Failed Initialization
        456 Missing Initialization of a Variable
        ~Missing Initialization
        457 Use of Uninitialized Variable
        458 DEPRECATED: Incorrect Initialization
        459 Incomplete Cleanup
        460 Improper Cleanup on Thrown Exception
        462 Duplicate Key in Associative List (Alist)
        463 Deletion of Data Structure Sentinel
        464 Addition of Data Structure Sentinel
        466 Return of Pointer Value Outside of Expected Range
        467 Use of sizeof() on a Pointer Type
        468 Incorrect Pointer Scaling
        469 Use of Pointer Subtraction to Determine Size
        470 Use of Externally-Controlled Input to Select Classes or Code ('Unsafe Reflection')
        ~Use of Externally-Controlled Input to Select Classes or Code (aka 'Unsafe Reflection')
        471 Modification of Assumed-Immutable Data (MAID)
        472 External Control of Assumed-Immutable Web Parameter
        473 PHP External Variable Modification
        474 Use of Function with Inconsistent Implementations
        475 Undefined Behavior for Input to API
        476 NULL Pointer Dereference
        477 Use of Obsolete Function
        ~Use of Obsolete Functions
        478 Missing Default Case in Multiple Condition Expression
        ~Missing Default Case in Switch Statement
        ~Failure to Use Default Case in Switch
        479 Signal Handler Use of a Non-reentrant Function
        ~Unsafe Function Call from a Signal Handler
        480 Use of Incorrect Operator
        481 Assigning instead of Comparing
        482 Comparing instead of Assigning
        483 Incorrect Block Delimitation
        484 Omitted Break Statement in Switch
        ~Omitted Break Statement
        485 Insufficient Encapsulation
        486 Comparison of Classes by Name
        487 Reliance on Package-level Scope
        488 Exposure of Data Element to Wrong Session
        ~Data Leak Between Sessions
        489 Active Debug Code
        ~Leftover Debug Code
        491 Public cloneable() Method Without Final ('Object Hijack')
        ~Public cloneable() Method Without Final (aka 'Object Hijack')
        492 Use of Inner Class Containing Sensitive Data
        493 Critical Public Variable Without Final Modifier
        494 Download of Code Without Integrity Check
        ~Download of Untrusted Mobile Code Without Integrity Check
        495 Private Data Structure Returned From A Public Method
        ~Private Array-Typed Field Returned From A Public Method
        496 Public Data Assigned to Private Array-Typed Field
        497 Exposure of Sensitive System Information to an Unauthorized Control Sphere
        ~Exposure of System Data to an Unauthorized Control Sphere
        ~Information Leak of System Data
        498 Cloneable Class Containing Sensitive Information
        ~Information Leak through Class Cloning
        499 Serializable Class Containing Sensitive Data
        500 Public Static Field Not Marked Final
        ~Static Field Not Marked Final
        501 Trust Boundary Violation
        502 Deserialization of Untrusted Data
        506 Embedded Malicious Code
        507 Trojan Horse
        508 Non-Replicating Malicious Code
        509 Replicating Malicious Code (Virus or Worm)
        510 Trapdoor
        511 Logic/Time Bomb
        512 Spyware
        514 Covert Channel
        515 Covert Storage Channel
        516 DEPRECATED: Covert Timing Channel
        ~DEPRECATED (Duplicate): Covert Timing Channel
        520 .NET Misconfiguration: Use of Impersonation
        521 Weak Password Requirements
        522 Insufficiently Protected Credentials
        523 Unprotected Transport of Credentials
        524 Use of Cache Containing Sensitive Information
        ~Information Exposure Through Caching
        ~Information Leak Through Caching
        525 Use of Web Browser Cache Containing Sensitive Information
        ~Information Exposure Through Browser Caching
        ~Information Leak Through Browser Caching
        526 Cleartext Storage of Sensitive Information in an Environment Variable
        ~Exposure of Sensitive Information Through Environmental Variables
        ~Information Exposure Through Environmental Variables
        ~Information Leak Through Environmental Variables
        527 Exposure of Version-Control Repository to an Unauthorized Control Sphere
        ~Exposure of CVS Repository to an Unauthorized Control Sphere
        ~Information Leak Through CVS Repository
        528 Exposure of Core Dump File to an Unauthorized Control Sphere
        ~Information Leak Through Core Dump Files
        529 Exposure of Access Control List Files to an Unauthorized Control Sphere
        ~Information Leak Through Access Control List Files
        530 Exposure of Backup File to an Unauthorized Control Sphere
        ~Information Leak Through Backup (.~bk) Files
        531 Inclusion of Sensitive Information in Test Code
        ~Information Exposure Through Test Code
        ~Information Leak Through Test Code
        532 Insertion of Sensitive Information into Log File
        ~Inclusion of Sensitive Information in Log Files
        ~Information Exposure Through Log Files
        ~Information Leak Through Log Files
        533 DEPRECATED: Information Exposure Through Server Log Files
        ~Information Exposure Through Server Log Files
        ~Information Leak Through Server Log Files
        534 DEPRECATED: Information Exposure Through Debug Log Files
        ~Information Exposure Through Debug Log Files
        ~Information Leak Through Debug Log Files
        535 Exposure of Information Through Shell Error Message
        ~Information Exposure Through Shell Error Message
        ~Information Leak Through Shell Error Message
        536 Servlet Runtime Error Message Containing Sensitive Information
        ~Information Exposure Through Servlet Runtime Error Message
        ~Information Leak Through Servlet Runtime Error Message
        537 Java Runtime Error Message Containing Sensitive Information
        ~Information Exposure Through Java Runtime Error Message
        ~Information Leak Through Java Runtime Error Message
        538 Insertion of Sensitive Information into Externally-Accessible File or Directory
        ~File and Directory Information Exposure
        ~File and Directory Information Leaks
        539 Use of Persistent Cookies Containing Sensitive Information
        ~Information Exposure Through Persistent Cookies
        ~Information Leak Through Persistent Cookies
        540 Inclusion of Sensitive Information in Source Code
        ~Information Exposure Through Source Code
        ~Information Leak Through Source Code
        541 Inclusion of Sensitive Information in an Include File
        ~Information Exposure Through Include Source Code
        ~Information Leak Through Include Source Code
        542 DEPRECATED: Information Exposure Through Cleanup Log Files
        ~Information Exposure Through Cleanup Log Files
        ~Information Leak Through Cleanup Log Files
        543 Use of Singleton Pattern Without Synchronization in a Multithreaded Context
        ~Use of Singleton Pattern in a Non-thread-safe Manner
        544 Missing Standardized Error Handling Mechanism
        ~Failure to Use a Standardized Error Handling Mechanism
        ~Missing Error Handling Mechanism
        545 DEPRECATED: Use of Dynamic Class Loading
        ~Use of Dynamic Class Loading
        546 Suspicious Comment
        547 Use of Hard-coded, Security-relevant Constants
        548 Exposure of Information Through Directory Listing
        ~Information Exposure Through Directory Listing
        ~Information Leak Through Directory Listing
        549 Missing Password Field Masking
        550 Server-generated Error Message Containing Sensitive Information
        ~Information Exposure Through Server Error Message
        ~Information Leak Through Server Error Message
        551 Incorrect Behavior Order: Authorization Before Parsing and Canonicalization
        552 Files or Directories Accessible to External Parties
        553 Command Shell in Externally Accessible Directory
        554 ASP.NET Misconfiguration: Not Using Input Validation Framework
        555 J2EE Misconfiguration: Plaintext Password in Configuration File
        556 ASP.NET Misconfiguration: Use of Identity Impersonation
        558 Use of getlogin() in Multithreaded Application
        560 Use of umask() with chmod-style Argument
        561 Dead Code
        562 Return of Stack Variable Address
        563 Assignment to Variable without Use
        ~Assignment to Variable without Use ('Unused Variable')
        ~Unused Variable
        """#
}
