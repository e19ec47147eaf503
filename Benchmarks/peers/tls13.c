/* CPU of TLS 1.3 handshakes between two ends in memory, by OpenSSL's own library: X25519, Ed25519 certificates,
 * ChaCha20-Poly1305, no session tickets. What session set-up of PumpLink is measured beside.
 *
 * usage: tls13 HANDSHAKES    prints "name<TAB>microseconds of both ends" (cc -O2 tls13.c -lssl -lcrypto)
 */
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum mode { SERVER_CERTIFICATE, BOTH_CERTIFICATES, SHARED_KEY };

static unsigned char shared_key[32];

static void require(int holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "tls13: %s\n", what);
    ERR_print_errors_fp(stderr);
    exit(1);
}

static double microseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static X509 *self_signed(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"device", -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    require(X509_sign(certificate, key, NULL) > 0, "no certificate");
    return certificate;
}

static unsigned int server_key(SSL *ssl, const char *identity, unsigned char *key, unsigned int most)
{
    (void)ssl;
    (void)identity;
    (void)most;
    memcpy(key, shared_key, sizeof shared_key);
    return sizeof shared_key;
}

static unsigned int client_key(SSL *ssl, const char *hint, char *identity, unsigned int longest, unsigned char *key,
                               unsigned int most)
{
    (void)hint;
    snprintf(identity, longest, "pair");
    return server_key(ssl, identity, key, most);
}

static SSL_CTX *context(int is_server, enum mode mode, X509 *certificate, EVP_PKEY *key)
{
    SSL_CTX *made = SSL_CTX_new(is_server ? TLS_server_method() : TLS_client_method());
    SSL_CTX_set_min_proto_version(made, TLS1_3_VERSION);
    /* An old-style shared key belongs to AES-128-GCM's hash, so that suite stays in the list; ChaCha is preferred. */
    require(SSL_CTX_set_ciphersuites(made, "TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256"), "no cipher");
    require(SSL_CTX_set1_groups_list(made, "X25519"), "no X25519");
    SSL_CTX_set_session_cache_mode(made, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(made, 0);
    if (mode == SHARED_KEY) {
        if (is_server) SSL_CTX_set_psk_server_callback(made, server_key);
        else SSL_CTX_set_psk_client_callback(made, client_key);
        return made;
    }
    if (is_server || mode == BOTH_CERTIFICATES) {
        require(SSL_CTX_use_certificate(made, certificate) == 1, "certificate");
        require(SSL_CTX_use_PrivateKey(made, key) == 1, "key");
    }
    require(X509_STORE_add_cert(SSL_CTX_get_cert_store(made), certificate) == 1, "trust");
    if (!is_server || mode == BOTH_CERTIFICATES)
        SSL_CTX_set_verify(made, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);
    return made;
}

static void handshake(SSL_CTX *client_context, SSL_CTX *server_context, enum mode mode)
{
    SSL *client = SSL_new(client_context), *server = SSL_new(server_context);
    BIO *near, *far;
    char byte = 0;
    require(BIO_new_bio_pair(&near, 1 << 16, &far, 1 << 16) == 1, "no memory");
    SSL_set_bio(client, near, near);
    SSL_set_bio(server, far, far);
    SSL_set_connect_state(client);
    SSL_set_accept_state(server);
    for (int turn = 0; turn < 20 && !(SSL_is_init_finished(client) && SSL_is_init_finished(server)); turn++) {
        SSL_do_handshake(client);
        SSL_do_handshake(server);
    }
    /* One byte each way, as PumpLink's first message establishes its session. */
    require(SSL_write(client, "0", 1) == 1 && SSL_read(server, &byte, 1) == 1, "the handshake failed");
    require(SSL_version(client) == TLS1_3_VERSION, "not TLS 1.3");
    require(SSL_session_reused(server) == (mode == SHARED_KEY), "shared key");
    SSL_free(client);
    SSL_free(server);
}

static double cost(enum mode mode, X509 *certificate, EVP_PKEY *key, int count)
{
    SSL_CTX *client = context(0, mode, certificate, key), *server = context(1, mode, certificate, key);
    double best = 1e12;
    handshake(client, server, mode);
    for (int block = 0; block < 5; block++) {
        double start = microseconds(), each;
        for (int done = 0; done < count; done++) handshake(client, server, mode);
        each = (microseconds() - start) / count;
        if (each < best) best = each;
    }
    SSL_CTX_free(client);
    SSL_CTX_free(server);
    return best;
}

int main(int argc, char **argv)
{
    int count = argc > 1 ? atoi(argv[1]) : 200;
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
    X509 *certificate;
    require(key != NULL && count > 0, "usage: tls13 HANDSHAKES");
    certificate = self_signed(key);
    memset(shared_key, 7, sizeof shared_key);
    printf("version\t%s\n", OpenSSL_version(OPENSSL_VERSION));
    printf("server certificate\t%.2f\n", cost(SERVER_CERTIFICATE, certificate, key, count));
    printf("both certificates\t%.2f\n", cost(BOTH_CERTIFICATES, certificate, key, count));
    printf("shared key and X25519\t%.2f\n", cost(SHARED_KEY, certificate, key, count));
    X509_free(certificate);
    EVP_PKEY_free(key);
    return 0;
}
