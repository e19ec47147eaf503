// The part of libsodium that PumpLink uses: ristretto255 group arithmetic (crypto_core_ristretto255.h).
#include <sodium/core.h>
#include <sodium/crypto_core_ristretto255.h>
#include <sodium/crypto_scalarmult_ristretto255.h>
#include <sodium/utils.h>
