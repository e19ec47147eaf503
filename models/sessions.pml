/* PumpLink's sessions, for Spin (docs/pumplink.md, "Sessions"). scripts/check-models checks every claim.
 *
 * Cryptography is symbolic: an opening is the peer's ephemeral key, an answer makes a session of it and one of the pump's,
 * and only the peer seals messages of a session whose answer it took. The attacker holds the whole air: it delivers what
 * was ever sent, when, as often and in whichever order it likes, and cuts the pump's power once.
 *
 * Wrong on purpose, each breaks a claim:
 *   -DNO_WINDOW          a counter may be heard twice
 *   -DOPENING_REPLACES   an opening alone takes over from the session in use
 *   -DNO_BINDING         a session opens messages of another one
 *   -DOLD_SESSIONS       a session that another one followed is still listened to
 *   -DWINDOW_FORGOTTEN   sessions outlive a power cut, what they heard does not
 */
#define OPENINGS 2
#define SESSIONS 4 /* the pump answers so many openings, repeated ones among them */
#define MESSAGES 2

#define NONE 0
#define WAITING 1
#define IN_USE 2
#define GONE 3

byte opened;                    /* openings that the peer sent: 1 to this */
byte handshake;                 /* the opening that the peer still waits with, 0 for none */
byte current;                   /* the session that the peer sends in, 0 for none */
byte rank[SESSIONS + 1];        /* the how-manieth session of the peer it was, 0 for none */
byte ranks;
byte sealed[SESSIONS + 1];      /* messages that the peer sealed in it: counters 0 to this less one */

byte answered;                  /* sessions that the pump made: 1 to this */
byte opening[SESSIONS + 1];     /* of which opening */
byte state[SESSIONS + 1];
byte heard[SESSIONS + 1];       /* a bit for each counter */

/* What the claims are about. */
bool twice, mixed, disturbed, went_back;
byte taken[SESSIONS + 1];       /* a bit for each counter that was ever taken */
byte last_rank;
bool delivered;

#define BIT(c) (1 << (c))

inline take(s, from, c)
{
    if
    :: (state[s] == WAITING || state[s] == IN_USE) && (heard[s] & BIT(c)) == 0 ->
       delivered = true;
       if
       :: s != from -> mixed = true
       :: else -> skip
       fi;
       if
       :: (taken[from] & BIT(c)) != 0 -> twice = true
       :: else -> taken[from] = taken[from] | BIT(c)
       fi;
       if
       :: rank[from] < last_rank -> went_back = true
       :: else -> last_rank = rank[from]
       fi;
#ifndef NO_WINDOW
       heard[s] = heard[s] | BIT(c);
#endif
       if
       :: state[s] == WAITING ->
          i = 1;
          do
          :: i <= answered ->
#ifndef OLD_SESSIONS
             if
             :: i != s && state[i] != NONE -> state[i] = GONE
             :: else -> skip
             fi;
#endif
             i++
          :: else -> break
          od;
          state[s] = IN_USE
       :: else -> skip
       fi
    :: else -> skip
    fi
}

active proctype Air()
{
    byte i, n;
    bool cut;
    do
    /* The peer opens a session, or seals a message in the one it has. */
    :: d_step { opened < OPENINGS -> opened++; handshake = opened }
    :: d_step { current != 0 && sealed[current] < MESSAGES -> sealed[current]++ }
    /* The pump hears any opening that was ever sent. */
    :: atomic { opened > 0 && answered < SESSIONS ->
          answered++;
          if
          :: true -> n = 1
          :: opened > 1 -> n = 2
          fi;
          opening[answered] = n;
          state[answered] = WAITING;
#ifdef OPENING_REPLACES
          i = 1;
          do
          :: i < answered ->
             if
             :: state[i] == IN_USE -> state[i] = GONE; disturbed = true
             :: else -> skip
             fi;
             i++
          :: else -> break
          od;
          state[answered] = IN_USE;
#endif
          i = 0; n = 0
       }
    /* The peer hears any answer that was ever sent, and takes one of the opening that it waits with. */
    :: atomic { answered > 0 && handshake != 0 ->
          select(n : 1 .. SESSIONS);
          if
          :: n <= answered && opening[n] == handshake ->
             current = n; handshake = 0; ranks++; rank[n] = ranks
          :: else -> skip
          fi;
          n = 0
       }
    /* The pump hears any message that was ever sealed. */
    :: atomic { ranks > 0 ->
          select(n : 1 .. SESSIONS);
          if
          :: sealed[n] > 0 -> take(n, n, 0)
          :: sealed[n] > 1 -> take(n, n, 1)
#ifdef NO_BINDING
          :: sealed[n] > 0 && n > 1 -> take(n - 1, n, 0)
#endif
          :: else -> skip
          fi;
          i = 0; n = 0
       }
    :: d_step { !cut -> cut = true;
          i = 1;
          do
          :: i <= answered ->
#ifdef WINDOW_FORGOTTEN
             heard[i] = 0;
#else
             state[i] = GONE;
#endif
             i++
          :: else -> break
          od;
          i = 0
       }
    od
}

ltl once { [] !twice }
ltl bound { [] !mixed }
ltl undisturbed { [] !disturbed }
ltl forward { [] !went_back }
ltl never_delivered { [] !delivered }
