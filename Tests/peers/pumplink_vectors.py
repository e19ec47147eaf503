#!/usr/bin/env python3
"""Builds the vectors of PumpLink a second time, as docs/pumplink.md and pumplink.proto say, and compares.

usage: pumplink_vectors.py [vectors.json]

It shares no code with the implementation that it checks: libsodium (by ctypes) for ristretto255, the package
`cryptography` for the rest, Noise, X-Wing and protobuf by hand. Only X-Wing's ciphertext is taken from the file, since an
encapsulation draws its own randomness; it is decapsulated here. Ends with 1 at the first difference.
"""
import ctypes
import ctypes.util
import hashlib
import hmac
import json
import pathlib
import sys

from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

RAW = (serialization.Encoding.Raw, serialization.PublicFormat.Raw)
PUMP, REMOTE, VERSION = 1, 4, 1
checked = 0


def same(what, ours, theirs):
    global checked
    checked += 1
    if ours != theirs:
        sys.exit(f"vectors: {what} differs\n  ours   {getattr(ours, 'hex', lambda: ours)()}\n"
                 f"  theirs {getattr(theirs, 'hex', lambda: theirs)()}")


# ---- Words and notation

def be16(number):
    return number.to_bytes(2, "big")


def varint(number):
    out = b""
    while number > 127:
        out, number = out + bytes([number & 127 | 128]), number >> 7
    return out + bytes([number])


def lv(*strings):
    return b"".join(varint(len(string)) + string for string in strings)


def extract(salt, ikm):
    return hmac.new(salt, ikm, hashlib.sha512).digest()


def expand(key, info, length):
    return HKDFExpand(hashes.SHA512(), length, info.encode()).derive(key)


def seal(key, number, data, plain):
    return ChaCha20Poly1305(key).encrypt(bytes(4) + number.to_bytes(8, "little"), plain, data)


def unseal(key, number, data, sealed):
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(4) + number.to_bytes(8, "little"), sealed, data)
    except InvalidTag:
        sys.exit("vectors: a sealed message does not open")


# ---- Protocol Buffers, as pumplink.proto has them: fields in order, defaults left out

def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value) if value else b""
    return varint(number << 3 | 2) + varint(len(value)) + value


def fixed64(number, value):
    return varint(number << 3 | 1) + value.to_bytes(8, "little") if value else b""


def fields(message):
    """The fields of a message, as (number, value)."""
    place, out = 0, []

    def number():
        nonlocal place
        value = shift = 0
        while True:
            byte = message[place]
            place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while place < len(message):
        tag = number()
        if tag & 7 == 0:
            out.append((tag >> 3, number()))
        elif tag & 7 == 1:
            out.append((tag >> 3, int.from_bytes(message[place:place + 8], "little")))
            place += 8
        else:
            length = number()
            out.append((tag >> 3, message[place:place + length]))
            place += length
    return out


# ---- ristretto255, by libsodium

def sodium():
    name = ctypes.util.find_library("sodium")
    if not name:
        sys.exit("vectors: libsodium is missing; on Debian: apt-get install libsodium-dev")
    library = ctypes.CDLL(name)
    library.sodium_init()
    return library


SODIUM = sodium()


def element(uniform):
    out = ctypes.create_string_buffer(32)
    SODIUM.crypto_core_ristretto255_from_hash(out, uniform)
    return out.raw


def reduced(wide):
    out = ctypes.create_string_buffer(32)
    SODIUM.crypto_core_ristretto255_scalar_reduce(out, wide)
    return out.raw


def times(scalar, point):
    out = ctypes.create_string_buffer(32)
    if SODIUM.crypto_scalarmult_ristretto255(out, scalar, point):
        sys.exit("vectors: a share leads to the neutral element")
    return out.raw


# ---- CPace, draft-irtf-cfrg-cpace

def generator(password, channel, session):
    name = b"CPaceRistretto255"
    padding = bytes(max(0, 128 - 1 - len(lv(password)) - len(lv(name))))
    return element(hashlib.sha512(lv(name, password, padding, channel, session)).digest())


def isk(session, secret, first, second):
    return hashlib.sha512(lv(b"CPaceRistretto255_ISK", session, secret) + lv(first, b"") + lv(second, b"")).digest()


def confirmation(session, key, own_share):
    mac_key = hashlib.sha512(b"CPaceMac" + session + key).digest()
    return hmac.new(mac_key, lv(own_share, b""), hashlib.sha512).digest()[:32]


# ---- X-Wing, draft-connolly-cfrg-xwing-kem

def xwing(seed, ciphertext):
    """The encapsulation key of a seed, and the secret in a ciphertext."""
    wide = hashlib.shake_256(seed).digest(96)
    lattice, curve = MLKEM768PrivateKey.from_seed_bytes(wide[:64]), X25519PrivateKey.from_private_bytes(wide[64:])
    public = curve.public_key().public_bytes(*RAW)
    shared = curve.exchange(X25519PublicKey.from_public_bytes(ciphertext[1088:]))
    secret = hashlib.sha3_256(
        lattice.decapsulate(ciphertext[:1088]) + shared + ciphertext[1088:] + public + bytes.fromhex("5c2e2f2f5e5c"))
    return lattice.public_key().public_bytes(*RAW) + public, secret.digest()


# ---- Identity

def signed(use, content):
    return f"PumpLink {use} v1".encode() + b"\0" + content


def check_certificate(leaf, root, role, device):
    """A chain of one: profile, names, signatures."""
    ours, top = x509.load_der_x509_certificate(leaf), x509.load_der_x509_certificate(root)
    ours.verify_directly_issued_by(top)
    top.verify_directly_issued_by(top)
    names = ours.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    same("the name in a certificate", names.get_values_for_type(x509.UniformResourceIdentifier),
         [f"pumplink:{role}:{device.hex()}"])
    return ours.public_key().public_bytes(*RAW)


# ---- The vectors

def check_pairing(v, unhex):
    packets = [unhex(packet) for packet in v["packets"]]
    peer_id, pump_id = bytes.fromhex("000000000000002a"), None
    hello = field(1, VERSION) + field(2, VERSION) + field(3, REMOTE) + field(4, peer_id) + field(5, unhex(v["peerNonce"]))
    same("PairingHello", b"\x01" + hello, packets[0])
    pump_id = dict(fields(packets[1][1:]))[2]
    session = unhex(v["peerNonce"]) + unhex(v["pumpNonce"])
    base = generator(b"\x01" + v["code"].encode(), lv(b"PumpLink pairing", hello, be16(VERSION), pump_id), session)
    pump_scalar, peer_scalar = reduced(unhex(v["pumpScalar"])), reduced(unhex(v["peerScalar"]))
    pump_share, peer_share = times(pump_scalar, base), times(peer_scalar, base)
    offer = field(1, VERSION) + field(2, pump_id) + field(3, unhex(v["pumpNonce"])) + field(4, pump_share)
    same("PairingOffer", b"\x02" + offer, packets[1])
    key = isk(session, times(pump_scalar, peer_share), pump_share, peer_share)
    same("both ends' ISK", isk(session, times(peer_scalar, pump_share), pump_share, peer_share), key)
    same("PairingShare", b"\x03" + field(1, peer_share) + field(2, confirmation(session, key, peer_share)), packets[2])
    same("PairingConfirmation", b"\x04" + field(1, confirmation(session, key, pump_share)), packets[3])

    transcript = hashlib.sha256(lv(hello, offer, peer_share)).digest()
    root = extract(transcript, key)
    to_pump = expand(root, "PumpLink pairing peer to pump v1", 32)
    to_peer = expand(root, "PumpLink pairing pump to peer v1", 32)
    peer_sent, pump_sent = unseal(to_pump, 0, transcript, packets[4][1:]), unseal(to_peer, 0, transcript, packets[5][1:])
    peer, pump = dict(fields(peer_sent)), dict(fields(pump_sent))
    static = [X25519PrivateKey.from_private_bytes(unhex(v[name])) for name in ("peerStatic", "pumpStatic")]
    same("the peer's static key", peer[1], static[0].public_key().public_bytes(*RAW))
    same("the pump's static key", pump[1], static[1].public_key().public_bytes(*RAW))
    encapsulation, secret = xwing(unhex(v["encapsulationSeed"]), pump[2])
    same("X-Wing's encapsulation key", peer[2], encapsulation)
    same("X-Wing's secret", secret, unhex(v["encapsulatedSecret"]))
    certificates = unhex(v["peerCertificate"]), unhex(v["pumpCertificate"])
    same("the certificates", (peer[3], pump[3]), certificates)
    top = unhex(v["root"])
    peer_key = check_certificate(certificates[0], top, "remote", peer_id)
    pump_key = check_certificate(certificates[1], top, "pump", pump_id)
    Ed25519PublicKey.from_public_bytes(peer_key).verify(
        peer[4], signed("peer keys", lv(transcript, hashlib.sha256(b"").digest(), peer[1], peer[2])))
    Ed25519PublicKey.from_public_bytes(pump_key).verify(
        pump[4], signed("pump keys", lv(transcript, hashlib.sha256(peer_sent).digest(), pump[1], pump[2])))

    peer_again = field(1, peer[1]) + field(2, peer[2]) + field(3, certificates[0]) + field(
        4, Ed25519PrivateKey.from_private_bytes(unhex(v["peerSeed"])).sign(
            signed("peer keys", lv(transcript, hashlib.sha256(b"").digest(), peer[1], peer[2]))))
    same("the peer's credentials, sealed", b"\x06" + seal(to_pump, 0, transcript, peer_again), packets[4])
    last = extract(hashlib.sha256(lv(transcript, peer_sent, pump_sent)).digest(), lv(secret, root))
    same("the shared key", expand(last, "PumpLink shared key v1", 32), unhex(v["sharedKey"]))
    same("the link", expand(last, "PumpLink link v1", 8), unhex(v["link"]))
    return peer_id, pump_id, static


class Symmetric:
    """Noise, revision 34, section 5.2, with ChaChaPoly and SHA256."""

    def __init__(self, name, prologue):
        self.chain = self.hash = hashlib.sha256(name).digest()
        self.key, self.number = None, 0
        self.mix_hash(prologue)

    def mix_hash(self, data):
        self.hash = hashlib.sha256(self.hash + data).digest()

    def derive(self, material, count):
        secret, out, last = hmac.new(self.chain, material, hashlib.sha256).digest(), [], b""
        for index in range(count):
            last = hmac.new(secret, last + bytes([index + 1]), hashlib.sha256).digest()
            out.append(last)
        return out

    def mix_key(self, material):
        self.chain, self.key = self.derive(material, 2)
        self.number = 0

    def mix_key_and_hash(self, material):
        self.chain, mixed, self.key = self.derive(material, 3)
        self.mix_hash(mixed)
        self.number = 0

    def encrypt(self, plain):
        sealed = seal(self.key, self.number, self.hash, plain)
        self.number += 1
        self.mix_hash(sealed)
        return sealed


def check_session(v, pairing, peer_id, pump_id, static, unhex):
    link = unhex(pairing["link"])
    prologue = b"PumpLink session" + be16(VERSION) + bytes([REMOTE]) + peer_id + pump_id + link
    same("the prologue", prologue, unhex(v["prologue"]))
    ephemeral = [X25519PrivateKey.from_private_bytes(unhex(v[name])) for name in ("peerEphemeral", "pumpEphemeral")]
    public = {key: key.public_key().public_bytes(*RAW) for key in static + ephemeral}

    def agree(mine, theirs):
        return mine.exchange(X25519PublicKey.from_public_bytes(public[theirs]))

    noise = Symmetric(b"Noise_KKpsk2_25519_ChaChaPoly_SHA256", prologue)
    noise.mix_hash(public[static[0]])
    noise.mix_hash(public[static[1]])
    # -> e, es, ss; with a pre-shared key every e is mixed into the key too.
    noise.mix_hash(public[ephemeral[0]])
    noise.mix_key(public[ephemeral[0]])
    noise.mix_key(agree(ephemeral[0], static[1]))
    noise.mix_key(agree(static[0], static[1]))
    same("the opening", b"\x10" + be16(VERSION) + link + public[ephemeral[0]] + noise.encrypt(b""), unhex(v["opening"]))
    # <- e, ee, se, psk
    noise.mix_hash(public[ephemeral[1]])
    noise.mix_key(public[ephemeral[1]])
    noise.mix_key(agree(ephemeral[1], ephemeral[0]))
    noise.mix_key(agree(ephemeral[1], static[0]))
    noise.mix_key_and_hash(unhex(pairing["sharedKey"]))
    same("the answer", b"\x11" + link + public[ephemeral[1]] + noise.encrypt(b""), unhex(v["answer"]))
    same("the handshake hash", noise.hash, unhex(v["handshakeHash"]))

    keys, epochs = noise.derive(b"", 2), [0, 0]
    for message in v["messages"]:
        end, counter = int(message["fromPump"]), message["counter"]
        while epochs[end] < counter >> 10:
            keys[end] = seal(keys[end], 2**64 - 1, b"", bytes(32))[:32]
            epochs[end] += 1
        header = b"\x20" + noise.hash[:4] + counter.to_bytes(8, "big")
        data = header + be16(VERSION) + bytes([PUMP if end else REMOTE]) + pump_id
        same(f"message {counter}", header + seal(keys[end], counter, data, unhex(message["plaintext"])),
             unhex(message["packet"]))


def check_messages(v, unhex):
    requests = {entry["name"]: unhex(entry["bytes"]) for entry in v["requests"]}
    same("prepare a bolus", field(1, field(1, 9) + field(2, field(1, 2000))), requests["bolus"])
    same("the reading's signature", Ed25519PrivateKey.from_private_bytes(bytes([3]) * 32).sign(
        signed("reading", dict(fields(unhex(v["reading"]["bytes"])))[1])), dict(fields(unhex(v["reading"]["bytes"])))[2])
    reading = dict(fields(dict(fields(unhex(v["reading"]["bytes"])))[1]))
    same("the reading's source", reading[2], 1)


def check_receipts(v, unhex):
    key, previous = Ed25519PrivateKey.from_private_bytes(unhex(v["seed"])), bytes(32)
    for index, entry in enumerate(v["receipts"], 1):
        signed_receipt = dict(fields(unhex(entry)))
        body = fixed64(1, dict(fields(signed_receipt[1]))[1]) + field(2, index) + fixed64(3, 0x2a) + field(4, index) + field(
            5, REMOTE) + field(6, 2000) + field(7, index * 500) + field(8, 2) + field(9, index * 60_000) + field(10, previous)
        same(f"receipt {index}", field(1, body) + field(2, key.sign(signed("receipt", body))), unhex(entry))
        previous = hashlib.sha256(body).digest()
    same("the head of the receipts", previous, unhex(v["head"]))


def check_frames(v, unhex):
    packet, pieces = unhex(v["packet"]), []
    count = -(-len(packet) // 237)
    for place in range(count):
        pieces.append(b"\x02" + hashlib.sha256(packet).digest()[:4] + bytes([place, count])
                      + packet[place * 237:(place + 1) * 237])
    same("the frames", pieces, [unhex(frame) for frame in v["frames"]])


def main():
    here = pathlib.Path(__file__).resolve().parent
    path = sys.argv[1] if len(sys.argv) > 1 else here.parent / "PumpLinkTests" / "Fixtures" / "vectors.json"
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    unhex = bytes.fromhex
    peer_id, pump_id, static = check_pairing(vectors["pairing"], unhex)
    check_session(vectors["session"], vectors["pairing"], peer_id, pump_id, static, unhex)
    check_messages(vectors, unhex)
    check_receipts(vectors["receipts"], unhex)
    check_frames(vectors, unhex)
    print(f"vectors: {checked} values of pairing, session, messages, receipts and frames are the same")


if __name__ == "__main__":
    main()
