extension CWENames {
    /// CWE-564 to CWE-842.
    static let from564 = #"""
        564 SQL Injection: Hibernate
        565 Reliance on Cookies without Validation and Integrity Checking
        ~Use of Cookies in Security Decision
        566 Authorization Bypass Through User-Controlled SQL Primary Key
        ~Access Control Bypass Through User-Controlled SQL Primary Key
        567 Unsynchronized Access to Shared Data in a Multithreaded Context
        ~Unsynchronized Access to Shared Data
        568 finalize() Method Without super.finalize()
        570 Expression is Always False
        571 Expression is Always True
        572 Call to Thread run() instead of start()
        573 Improper Following of Specification by Caller
        ~Failure to Follow Specification
        574 EJB Bad Practices: Use of Synchronization Primitives
        575 EJB Bad Practices: Use of AWT Swing
        576 EJB Bad Practices: Use of Java I/O
        577 EJB Bad Practices: Use of Sockets
        578 EJB Bad Practices: Use of Class Loader
        579 J2EE Bad Practices: Non-serializable Object Stored in Session
        580 clone() Method Without super.clone()
        581 Object Model Violation: Just One of Equals and Hashcode Defined
        582 Array Declared Public, Final, and Static
        583 finalize() Method Declared Public
        584 Return Inside Finally Block
        585 Empty Synchronized Block
        586 Explicit Call to Finalize()
        587 Assignment of a Fixed Address to a Pointer
        588 Attempt to Access Child of a Non-structure Pointer
        589 Call to Non-ubiquitous API
        590 Free of Memory not on the Heap
        ~Free of  Memory not on the Heap
        ~Free of Invalid Pointer Not on the Heap
        591 Sensitive Data Storage in Improperly Locked Memory
        592 DEPRECATED: Authentication Bypass Issues
        ~Authentication Bypass Issues
        593 Authentication Bypass: OpenSSL CTX Object Modified after SSL Objects are Created
        594 J2EE Framework: Saving Unserializable Objects to Disk
        595 Comparison of Object References Instead of Object Contents
        ~Incorrect Syntactic Object Comparison
        596 DEPRECATED: Incorrect Semantic Object Comparison
        ~Incorrect Semantic Object Comparison
        597 Use of Wrong Operator in String Comparison
        598 Use of HTTP Request With Sensitive Query String
        ~Use of GET Request Method With Sensitive Query Strings
        ~Information Exposure Through Query Strings in GET Request
        ~Information Leak Through Query Strings in GET Request
        599 Missing Validation of OpenSSL Certificate
        ~Trust of OpenSSL Certificate Without Validation
        600 Uncaught Exception in Servlet
        ~Failure to Catch All Exceptions in Servlet
        ~Failure to Catch All Exceptions (Missing Catch Block)
        601 URL Redirection to Untrusted Site ('Open Redirect')
        ~URL Redirection to Untrusted Site (aka 'Open Redirect')
        602 Client-Side Enforcement of Server-Side Security
        ~Design Principle Violation: Client-Side Enforcement of Server-Side Security
        603 Use of Client-Side Authentication
        605 Multiple Binds to the Same Port
        606 Unchecked Input for Loop Condition
        607 Public Static Final Field References Mutable Object
        608 Struts: Non-private Field in ActionForm Class
        609 Double-Checked Locking
        610 Externally Controlled Reference to a Resource in Another Sphere
        611 Improper Restriction of XML External Entity Reference
        ~Improper Restriction of XML External Entity Reference ('XXE')
        ~Information Exposure Through XML External Entity Reference
        ~Information Leak Through XML External Entity File Disclosure
        612 Improper Authorization of Index Containing Sensitive Information
        ~Information Exposure Through Indexing of Private Data
        ~Information Leak Through Indexing of Private Data
        613 Insufficient Session Expiration
        614 Sensitive Cookie in HTTPS Session Without 'Secure' Attribute
        ~Sensitive Cookie in HTTPS Session Without "Secure" Attribute
        615 Inclusion of Sensitive Information in Source Code Comments
        ~Information Exposure Through Comments
        ~Information Leak Through Comments
        616 Incomplete Identification of Uploaded File Variables (PHP)
        617 Reachable Assertion
        618 Exposed Unsafe ActiveX Method
        619 Dangling Database Cursor ('Cursor Injection')
        ~Dangling Database Cursor (aka 'Cursor Injection')
        620 Unverified Password Change
        621 Variable Extraction Error
        622 Improper Validation of Function Hook Arguments
        ~Unvalidated Function Hook Arguments
        623 Unsafe ActiveX Control Marked Safe For Scripting
        624 Executable Regular Expression Error
        625 Permissive Regular Expression
        626 Null Byte Interaction Error (Poison Null Byte)
        627 Dynamic Variable Evaluation
        628 Function Call with Incorrectly Specified Arguments
        636 Not Failing Securely ('Failing Open')
        ~Not Failing Securely (aka 'Failing Open')
        ~Design Principle Violation: Not Failing Securely (aka 'Failing Open')
        637 Unnecessary Complexity in Protection Mechanism (Not Using 'Economy of Mechanism')
        ~Failure to Use Economy of Mechanism
        ~Design Principle Violation: Not Using Economy of Mechanism
        638 Not Using Complete Mediation
        ~Failure to Use Complete Mediation
        ~Design Principle Violation: Not Using Complete Mediation
        639 Authorization Bypass Through User-Controlled Key
        ~Access Control Bypass Through User-Controlled Key
        640 Weak Password Recovery Mechanism for Forgotten Password
        641 Improper Restriction of Names for Files and Other Resources
        ~Insufficient Filtering of File and Other Resource Names for Executable Content
        642 External Control of Critical State Data
        ~External Control of User State Data
        643 Improper Neutralization of Data within XPath Expressions ('XPath Injection')
        ~Improper Neutralization of Data within XPath Expressions ('XPath injection')
        ~Failure to Sanitize Data within XPath Expressions ('XPath injection')
        ~Failure to Sanitize Data within XPath Expressions (aka 'XPath injection')
        ~Unsafe Treatment of XPath Input
        644 Improper Neutralization of HTTP Headers for Scripting Syntax
        ~Improper Sanitization of HTTP Headers for Scripting Syntax
        ~Insufficient Sanitization of HTTP Headers for Scripting Syntax
        ~Insufficient Filtering of HTTP Headers for Scripting Syntax
        645 Overly Restrictive Account Lockout Mechanism
        646 Reliance on File Name or Extension of Externally-Supplied File
        ~Taking Actions based on File Name or Extension of a User Supplied File
        647 Use of Non-Canonical URL Paths for Authorization Decisions
        ~Using Non-Canonical Paths for Authorization Decisions
        648 Incorrect Use of Privileged APIs
        ~Improper Use of Privileged APIs
        649 Reliance on Obfuscation or Encryption of Security-Relevant Inputs without Integrity Checking
        650 Trusting HTTP Permission Methods on the Server Side
        651 Exposure of WSDL File Containing Sensitive Information
        ~Information Exposure Through WSDL File
        ~Information Exposure through WSDL File
        ~Information Leak through WSDL File
        652 Improper Neutralization of Data within XQuery Expressions ('XQuery Injection')
        ~Failure to Sanitize Data within XQuery Expressions ('XQuery Injection')
        ~Failure to Sanitize Data within XQuery Expressions (aka 'XQuery Injection')
        ~Unsafe Treatment of XQuery Input
        653 Improper Isolation or Compartmentalization
        ~Insufficient Compartmentalization
        ~Design Principle Violation: Insufficient Compartmentalization
        654 Reliance on a Single Factor in a Security Decision
        ~Design Principle Violation: Reliance on a Single Factor in a Security Decision
        655 Insufficient Psychological Acceptability
        ~Failure to Satisfy Psychological Acceptability
        ~Design Principle Violation: Failure to Satisfy Psychological Acceptability
        656 Reliance on Security Through Obscurity
        ~Reliance on Security through Obscurity
        ~Design Principle Violation: Reliance on Security through Obscurity
        657 Violation of Secure Design Principles
        662 Improper Synchronization
        ~Insufficient Synchronization
        663 Use of a Non-reentrant Function in a Concurrent Context
        ~Use of a Non-reentrant Function in a Multithreaded Context
        ~Use of a Non-reentrant Function in an Unsynchronized Context
        664 Improper Control of a Resource Through its Lifetime
        ~Insufficient Control of a Resource Through its Lifetime
        665 Improper Initialization
        ~Incorrect or Incomplete Initialization
        666 Operation on Resource in Wrong Phase of Lifetime
        667 Improper Locking
        ~Insufficient Locking
        668 Exposure of Resource to Wrong Sphere
        669 Incorrect Resource Transfer Between Spheres
        670 Always-Incorrect Control Flow Implementation
        671 Lack of Administrator Control over Security
        ~Design Principle Violation: Lack of Administrator Control over Security
        672 Operation on a Resource after Expiration or Release
        ~Use of a Resource after Expiration or Release
        673 External Influence of Sphere Definition
        674 Uncontrolled Recursion
        675 Multiple Operations on Resource in Single-Operation Context
        ~Duplicate Operations on Resource
        676 Use of Potentially Dangerous Function
        680 Integer Overflow to Buffer Overflow
        681 Incorrect Conversion between Numeric Types
        682 Incorrect Calculation
        683 Function Call With Incorrect Order of Arguments
        684 Incorrect Provision of Specified Functionality
        ~Failure to Provide Specified Functionality
        685 Function Call With Incorrect Number of Arguments
        686 Function Call With Incorrect Argument Type
        687 Function Call With Incorrectly Specified Argument Value
        688 Function Call With Incorrect Variable or Reference as Argument
        689 Permission Race Condition During Resource Copy
        690 Unchecked Return Value to NULL Pointer Dereference
        691 Insufficient Control Flow Management
        692 Incomplete Denylist to Cross-Site Scripting
        ~Incomplete Blacklist to Cross-Site Scripting
        693 Protection Mechanism Failure
        694 Use of Multiple Resources with Duplicate Identifier
        695 Use of Low-Level Functionality
        696 Incorrect Behavior Order
        697 Incorrect Comparison
        ~Insufficient Comparison
        698 Execution After Redirect (EAR)
        ~Redirect Without Exit
        703 Improper Check or Handling of Exceptional Conditions
        ~Failure to Handle Exceptional Conditions
        704 Incorrect Type Conversion or Cast
        705 Incorrect Control Flow Scoping
        706 Use of Incorrectly-Resolved Name or Reference
        707 Improper Neutralization
        ~Improper Enforcement of Message or Data Structure
        ~Failure to Enforce that Messages or Data are Well-Formed
        708 Incorrect Ownership Assignment
        710 Improper Adherence to Coding Standards
        ~Coding Standards Violation
        732 Incorrect Permission Assignment for Critical Resource
        ~Insecure Permission Assignment for Critical Resource
        ~Insecure Permission Assignment for Resource
        733 Compiler Optimization Removal or Modification of Security-critical Code
        749 Exposed Dangerous Method or Function
        ~Exposed Insecure Method or Function
        754 Improper Check for Unusual or Exceptional Conditions
        ~Improper Check for Exceptional Conditions
        755 Improper Handling of Exceptional Conditions
        756 Missing Custom Error Page
        757 Selection of Less-Secure Algorithm During Negotiation ('Algorithm Downgrade')
        758 Reliance on Undefined, Unspecified, or Implementation-Defined Behavior
        759 Use of a One-Way Hash without a Salt
        760 Use of a One-Way Hash with a Predictable Salt
        761 Free of Pointer not at Start of Buffer
        762 Mismatched Memory Management Routines
        763 Release of Invalid Pointer or Reference
        764 Multiple Locks of a Critical Resource
        765 Multiple Unlocks of a Critical Resource
        766 Critical Data Element Declared Public
        ~Critical Variable Declared Public
        767 Access to Critical Private Variable via Public Method
        768 Incorrect Short Circuit Evaluation
        769 DEPRECATED: Uncontrolled File Descriptor Consumption
        ~Uncontrolled File Descriptor Consumption
        770 Allocation of Resources Without Limits or Throttling
        771 Missing Reference to Active Allocated Resource
        772 Missing Release of Resource after Effective Lifetime
        773 Missing Reference to Active File Descriptor or Handle
        774 Allocation of File Descriptors or Handles Without Limits or Throttling
        775 Missing Release of File Descriptor or Handle after Effective Lifetime
        776 Improper Restriction of Recursive Entity References in DTDs ('XML Entity Expansion')
        ~Unrestricted Recursive Entity References in DTDs ('XML Bomb')
        777 Regular Expression without Anchors
        778 Insufficient Logging
        779 Logging of Excessive Data
        780 Use of RSA Algorithm without OAEP
        781 Improper Address Validation in IOCTL with METHOD_NEITHER I/O Control Code
        782 Exposed IOCTL with Insufficient Access Control
        783 Operator Precedence Logic Error
        784 Reliance on Cookies without Validation and Integrity Checking in a Security Decision
        785 Use of Path Manipulation Function without Maximum-sized Buffer
        786 Access of Memory Location Before Start of Buffer
        787 Out-of-bounds Write
        788 Access of Memory Location After End of Buffer
        789 Memory Allocation with Excessive Size Value
        ~Uncontrolled Memory Allocation
        790 Improper Filtering of Special Elements
        791 Incomplete Filtering of Special Elements
        792 Incomplete Filtering of One or More Instances of Special Elements
        793 Only Filtering One Instance of a Special Element
        794 Incomplete Filtering of Multiple Instances of Special Elements
        795 Only Filtering Special Elements at a Specified Location
        796 Only Filtering Special Elements Relative to a Marker
        797 Only Filtering Special Elements at an Absolute Position
        798 Use of Hard-coded Credentials
        799 Improper Control of Interaction Frequency
        804 Guessable CAPTCHA
        805 Buffer Access with Incorrect Length Value
        806 Buffer Access Using Size of Source Buffer
        807 Reliance on Untrusted Inputs in a Security Decision
        820 Missing Synchronization
        821 Incorrect Synchronization
        822 Untrusted Pointer Dereference
        823 Use of Out-of-range Pointer Offset
        824 Access of Uninitialized Pointer
        825 Expired Pointer Dereference
        826 Premature Release of Resource During Expected Lifetime
        827 Improper Control of Document Type Definition
        828 Signal Handler with Functionality that is not Asynchronous-Safe
        829 Inclusion of Functionality from Untrusted Control Sphere
        830 Inclusion of Web Functionality from an Untrusted Source
        831 Signal Handler Function Associated with Multiple Signals
        832 Unlock of a Resource that is not Locked
        833 Deadlock
        834 Excessive Iteration
        835 Loop with Unreachable Exit Condition ('Infinite Loop')
        836 Use of Password Hash Instead of Password for Authentication
        837 Improper Enforcement of a Single, Unique Action
        838 Inappropriate Encoding for Output Context
        839 Numeric Range Comparison Without Minimum Check
        841 Improper Enforcement of Behavioral Workflow
        842 Placement of User into Incorrect Group
        """#
}
