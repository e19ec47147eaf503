/* PumpLink's pairing and dosing exchange, for Spin (docs/pumplink.md). scripts/check-models checks every claim.
 *
 * Cryptography is symbolic. A term is what a party can make only with its ingredients: a confirmation or sealed message
 * of a transcript needs the code and the secret of one of its two shares, a signature the signer's key. The attacker
 * sees everything, decides what arrives, when, how often and in which order, has a certified device of its own and a
 * stolen remote that is paired. It does not know the code, unless built with -DWEAK_PAIRING.
 *
 * Wrong on purpose, each breaks a claim:
 *   -DWEAK_PAIRING   a bystander learns what protects pairing
 *   -DNO_SIGNATURE   with it: the device that proved the code need not be the one that is shown
 *   -DNO_IDENTITY    a commit is taken as often as it arrives
 *   -DNO_PERSON      the pump does not wait for a person
 *   -DNO_JOURNAL     the pump delivers before it has noted it
 */
#define P 1 /* the person's own remote */
#define U 2 /* the pump */
#define E 3 /* the attacker: device, nonce, share */

#ifdef WEAK_PAIRING
#define KNOWS_CODE 1
#else
#define KNOWS_CODE 0
#endif

/* Who said hello, nonces of peer and pump, shares of pump and peer. */
#define TRANSCRIPT(id, np, nu, su, sp) ((id) * 256 + (np) * 64 + (nu) * 16 + (su) * 4 + (sp))
#define SHARE_OF_ATTACKER(t) ((((t) / 4) % 4) == E || ((t) % 4) == E)
#define PEER_MAC(t) (4096 + (t))
#define PUMP_MAC(t) (8192 + (t))
#define PEER_CREDENTIALS(t, signer) (12288 + (signer) * 1024 + (t))
#define PUMP_CREDENTIALS(t, signer) (16384 + (signer) * 1024 + (t))

mtype = { hello, offer, share, confirmation, credentials };
chan to_pump = [0] of { mtype, byte, byte, int };
chan to_peer = [0] of { mtype, byte, byte, int };

/* What the attacker saw, and the public part of what each side works on. */
int seen[7];
int pump_view, peer_view;

int pump_paired, peer_paired; /* the transcript that each side is paired by, 0 for none */
bool pump_paired_stranger;
int peer_reached[3]; /* transcripts in which the peer sent its credentials */

/* Each term has its place: confirmations and credentials of the peer, of the pump, by round. */
#define TELL(place, term) seen[place] = (term)

proctype Peer()
{
    byte round = 1, nu, su;
    int term;
    do
    :: round <= 2 && peer_paired == 0 ->
       to_peer?offer(nu, su, _);
       peer_view = TRANSCRIPT(P, round, nu, su, round);
       TELL(round - 1, PEER_MAC(peer_view));
       to_peer?confirmation(_, _, term);
       if
       :: term == PUMP_MAC(peer_view) ->
          peer_reached[round] = peer_view;
          TELL(1 + round, PEER_CREDENTIALS(peer_view, P));
          to_peer?credentials(_, _, term);
          if
          :: term == PUMP_CREDENTIALS(peer_view, U) -> peer_paired = peer_view
          :: else -> skip
          fi
       :: else -> skip
       fi;
       round++
    :: else -> break
    od
}

proctype Pump()
{
    byte round = 1, id, np, sp;
    int term;
    do
    :: round <= 2 && pump_paired == 0 ->
       to_pump?hello(id, np, _);
       pump_view = TRANSCRIPT(id, np, round, round, 0); /* the peer's share is not known yet */
       to_pump?share(sp, _, term);
       if
       :: term == PEER_MAC(pump_view + sp) ->
          pump_view = pump_view + sp;
          TELL(3 + round, PUMP_MAC(pump_view));
          to_pump?credentials(_, _, term);
          if
#ifdef NO_SIGNATURE
          :: term == PEER_CREDENTIALS(pump_view, id) || term == PEER_CREDENTIALS(pump_view, E) ->
#else
          :: term == PEER_CREDENTIALS(pump_view, id) ->
#endif
             /* The person confirms whatever is shown: pairing was begun. */
             d_step {
                 pump_paired = pump_view;
                 pump_paired_stranger = (id != P)
             };
             TELL(6, PUMP_CREDENTIALS(pump_view, U))
          :: else -> skip
          fi
       :: else -> skip /* one attempt is used */
       fi;
       round++
    :: else -> break
    od
}

/* What the attacker can send for a term: the term where it was seen or can be made; otherwise nothing that counts. */
#define SEEN(term) (seen[0] == (term) || seen[1] == (term) || seen[2] == (term) || seen[3] == (term) || \
                    seen[4] == (term) || seen[5] == (term) || seen[6] == (term))
#define CAN_MAKE(t) (KNOWS_CODE && SHARE_OF_ATTACKER(t))
#define CONFIRMATION(term, t) ((SEEN(term) || CAN_MAKE(t)) -> (term) : 0)
#define SIGNED_BY_OTHERS(term) (SEEN(term) -> (term) : 0)
#define SIGNED_BY_ITSELF(term, t) (CAN_MAKE(t) -> (term) : 0)

active proctype Attacker()
{
    run Peer();
    run Pump();
end:
    do
    /* Hello of the remote or of its own device, with any nonce. */
    :: to_pump!hello(P, 1, 0)
    :: to_pump!hello(P, 2, 0)
    :: to_pump!hello(P, E, 0)
    :: to_pump!hello(E, 1, 0)
    :: to_pump!hello(E, E, 0)
    /* Any nonce and share of the pump. */
    :: to_peer!offer(1, 1, 0)
    :: to_peer!offer(1, 2, 0)
    :: to_peer!offer(1, E, 0)
    :: to_peer!offer(2, 1, 0)
    :: to_peer!offer(2, 2, 0)
    :: to_peer!offer(2, E, 0)
    :: to_peer!offer(E, 1, 0)
    :: to_peer!offer(E, 2, 0)
    :: to_peer!offer(E, E, 0)
    /* Any share of the peer. */
    :: to_pump!share(1, 0, CONFIRMATION(PEER_MAC(pump_view + 1), pump_view + 1))
    :: to_pump!share(2, 0, CONFIRMATION(PEER_MAC(pump_view + 2), pump_view + 2))
    :: to_pump!share(E, 0, CONFIRMATION(PEER_MAC(pump_view + E), pump_view + E))
    :: to_pump!share(E, 0, 0)
    :: to_peer!confirmation(0, 0, CONFIRMATION(PUMP_MAC(peer_view), peer_view))
    :: to_peer!confirmation(0, 0, 0)
    :: to_pump!credentials(0, 0, SIGNED_BY_OTHERS(PEER_CREDENTIALS(pump_view, P)))
    :: to_pump!credentials(0, 0, SIGNED_BY_ITSELF(PEER_CREDENTIALS(pump_view, E), pump_view))
    :: to_peer!credentials(0, 0, SIGNED_BY_OTHERS(PUMP_CREDENTIALS(peer_view, U)))
    :: to_peer!credentials(0, 0, SIGNED_BY_ITSELF(PUMP_CREDENTIALS(peer_view, E), peer_view))
    :: pump_paired != 0 && peer_paired == pump_paired ->
       run Dosing();
       break
    od
}

/* ---------------------------------------------------------------------------------------------------- dosing
 * Command 0 is of the person's remote, command 1 of the stolen one. What is sealed cannot be made by the attacker for
 * the remote's session, and can arrive late, again or never: what was sent once may arrive at any time. */

mtype = { nothing, waiting, ready, delivering, over };
mtype phase[2] = nothing; /* what the journal says */
byte stated[2];           /* what the journal says was given */
byte given[2];            /* what the motor gave */
byte lost;                /* noted and then cut off before the motor moved */
bool person_confirmed;
bool person_stopped;
bool given_after_stop;

bool sent_prepare, sent_commit, sent_cancel;
bool answer_ready, answer_over; /* answers about command 0 that were sent */
byte answer_stated;
mtype = { says_nothing_yet, says_unknown, says_delivered, says_not_delivered };
mtype claim = says_nothing_yet;
byte cuts;

/* Leases do not survive a power cut, and a delivery does not go on. */
inline power_cut()
{
    cuts++;
    for (c : 0 .. 1) {
        if
        :: phase[c] != nothing -> phase[c] = over
        :: else -> skip
        fi
    }
    c = 0
}

inline move_motor(which)
{
    given[which]++;
    given_after_stop = given_after_stop || person_stopped
}

/* The journal first, then the motor; the power may be cut between them. */
inline deliver(which)
{
#ifdef NO_JOURNAL
    move_motor(which);
    if
    :: phase[which] = over; stated[which] = 1
    :: cuts < 2 -> power_cut()
    fi
#else
    phase[which] = delivering;
    stated[which] = 1;
    if
    :: move_motor(which); phase[which] = over
    :: cuts < 2 -> lost++; power_cut()
    fi
#endif
}

#ifdef NO_IDENTITY
#define MAY_COMMIT(c) (given[c] < 2 && (phase[c] == ready || phase[c] == over))
#else
#ifdef NO_PERSON
#define MAY_COMMIT(c) (phase[c] == ready || phase[c] == waiting)
#else
#define MAY_COMMIT(c) (phase[c] == ready)
#endif
#endif

proctype Dosing()
{
    byte c;
end:
    do
    /* The remote: asks, commits once the pump is ready, gives up, takes back, believes the pump's last word. */
    :: atomic { !sent_prepare -> sent_prepare = true }
    :: atomic { answer_ready && !sent_cancel && claim == says_nothing_yet -> sent_commit = true }
    :: atomic { sent_commit && claim == says_nothing_yet -> claim = says_unknown }
    :: atomic { sent_prepare && !sent_cancel -> sent_cancel = true }
    :: atomic { answer_over && answer_stated == 1 -> claim = says_delivered }
    :: atomic { answer_over && answer_stated == 0 -> claim = says_not_delivered }
    /* The pump: takes what arrives, and says how it stands. */
    :: atomic { sent_prepare && phase[0] == nothing -> phase[0] = waiting }
    :: atomic { phase[1] == nothing -> phase[1] = waiting }
    :: atomic { phase[0] == ready -> answer_ready = true }
    :: atomic { phase[0] == over && !answer_over -> answer_over = true; answer_stated = stated[0] }
    :: atomic { sent_cancel && phase[0] != nothing && phase[0] != over -> phase[0] = over }
    :: atomic { sent_commit && MAY_COMMIT(0) -> deliver(0) }
    :: atomic { MAY_COMMIT(1) -> deliver(1) } /* the thief says commit at any time */
    :: atomic { phase[0] == waiting || phase[0] == ready -> phase[0] = over } /* the lease is over */
    :: atomic { cuts < 2 -> power_cut() }
    /* The person confirms what they began, once, and may stop everything. */
    :: atomic { phase[0] == waiting && sent_prepare -> phase[0] = ready; person_confirmed = true }
    :: atomic {
           phase[0] == waiting || phase[0] == ready ->
           person_stopped = true;
           phase[0] = over;
           phase[1] = over
       }
    od
}

/* ---------------------------------------------------------------------------------------------------- claims */

/* Whom the pump takes for the remote is the remote, in the same run of the protocol. */
ltl authentication {
    [] ((pump_paired != 0 && !pump_paired_stranger) -> (pump_paired == peer_reached[1] || pump_paired == peer_reached[2]))
}
/* Nobody else pairs. */
ltl no_stranger { [] !pump_paired_stranger }
/* Whom the remote takes for the pump is the pump, and both hold the same transcript, so the same key. */
ltl agreement { [] (peer_paired != 0 -> peer_paired == pump_paired) }
/* Nothing is delivered twice. */
ltl once { [] (given[0] <= 1 && given[1] <= 1) }
/* Nothing is delivered that a person did not confirm, nor after a person stopped it. */
ltl confirmed { [] ((given[0] > 0 -> person_confirmed) && given[1] == 0 && !given_after_stop) }
/* The remote never says what is not so; "unknown" is always allowed. */
ltl honest {
    [] ((claim == says_delivered -> given[0] + lost >= 1) && (claim == says_not_delivered -> given[0] == 0))
}
/* Not a claim but its opposite: pairing and delivery are possible, so that the claims above say something. Must fail. */
ltl never_delivered { [] (given[0] == 0) }
