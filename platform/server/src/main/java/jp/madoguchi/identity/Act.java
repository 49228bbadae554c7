package jp.madoguchi.identity;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Side;

/**
 * Who may do what, written once. Every endpoint names its act with {@link Allowed}; an
 * endpoint that names none is open to nobody. An act belongs to one of the tenant's two
 * hosts and does not exist on the other.
 */
public enum Act {

	/** See the consumers' entrance and sign in there. */
	ENTER(Side.CONSUMER, Who.ANYONE),

	/** Give consent, write, read and end one's own consultations. */
	CONSULT(Side.CONSUMER, Who.CONSUMER),

	/** Deliver a signed webhook of the centre's LINE account. */
	DELIVER_WEBHOOK(Side.CONSUMER, Who.ANYONE),

	/** Sign in to the desk, be signed out by the realm. */
	SIGN_IN(Side.DESK, Who.ANYONE),

	/** See who one is, lock, end the session: who lost all roles must still learn it. */
	HOLD_SESSION(Side.DESK, Who.STAFF_EVEN_LOCKED),

	/** Hear that something changed; the stream carries no content. */
	LISTEN(Side.DESK, Who.STAFF_EVEN_LOCKED, Role.COUNSELOR, Role.SUPERVISOR),

	/** Say whether one is there, now and on days to come. */
	BE_PRESENT(Side.DESK, Who.STAFF, Role.COUNSELOR, Role.SUPERVISOR),

	/** Read every consultation of the centre. */
	READ_CONSULTATIONS(Side.DESK, Who.STAFF, Role.COUNSELOR, Role.SUPERVISOR),

	/** Take, answer, hand over, close and reopen consultations. */
	HANDLE_CONSULTATIONS(Side.DESK, Who.STAFF, Role.COUNSELOR),

	/** Assign consultations and say how many each counselor should have. */
	RUN_FLOOR(Side.DESK, Who.STAFF, Role.SUPERVISOR),

	/** Decide that no consultation is taken from somebody for a time, and end it. */
	RESTRICT(Side.DESK, Who.STAFF, Role.SUPERVISOR),

	/** See who did and saw what. */
	READ_TRAIL(Side.DESK, Who.STAFF, Role.SUPERVISOR, Role.ADMIN),

	/** Write tags, memo and card of every consultation, for a colleague too. */
	RECORD_CONSULTATIONS(Side.DESK, Who.STAFF, Role.COUNSELOR),

	/** Write consultations out as a file; what may stand in it depends on the roles. */
	EXPORT_CONSULTATIONS(Side.DESK, Who.STAFF, Role.SUPERVISOR, Role.ADMIN),

	/** Withdraw and correct answers: one's own, and as a supervisor anybody's. */
	CORRECT_ANSWERS(Side.DESK, Who.STAFF, Role.COUNSELOR, Role.SUPERVISOR),

	/** Read what an answer said before it was corrected or withdrawn. */
	READ_ORIGINALS(Side.DESK, Who.STAFF, Role.SUPERVISOR),

	/** Destroy a passage, a text or an image of a consultation. */
	REDACT(Side.DESK, Who.STAFF, Role.SUPERVISOR),

	/** Ask for a person's LINE id to be opened for the police, decide, open it. */
	DISCLOSE(Side.DESK, Who.STAFF, Role.SUPERVISOR, Role.ADMIN),

	/** Answer from templates, and keep one's own. */
	USE_TEMPLATES(Side.DESK, Who.STAFF, Role.COUNSELOR, Role.SUPERVISOR, Role.ADMIN),

	/** Keep the centre's templates. */
	KEEP_SHARED_TEMPLATES(Side.DESK, Who.STAFF, Role.SUPERVISOR, Role.ADMIN),

	/** Read host table and static data on the gateway's own behalf, make tenants. */
	RUN_CELL(null, Who.GATEWAY);

	private final @Nullable Side side;

	private final Who who;

	@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
	private final Set<Role> roles;

	Act(@Nullable Side side, Who who, Role... roles) {
		this.side = side;
		this.who = who;
		this.roles = Set.of(roles);
	}

	/** The host the act belongs to; empty for acts of the cell itself. */
	public Optional<Side> side() {
		return Optional.ofNullable(this.side);
	}

	/**
	 * Staff with any of these roles may do it, where it is an act of staff; empty when
	 * none is needed.
	 */
	public Set<Role> roles() {
		return this.roles;
	}

	/** Who, roles aside, may do it. */
	public Who who() {
		return this.who;
	}

	/** Returns why this caller may not do it, or nothing when they may. */
	public Optional<ProblemType> refusal(Caller caller) {
		return Optional.ofNullable(switch (this.who) {
			case ANYONE -> null;
			case GATEWAY -> (caller instanceof Caller.Gateway) ? null : ProblemType.NOT_FOUND;
			case CONSUMER -> (caller instanceof Caller.Consumer) ? null : ProblemType.NOT_SIGNED_IN;
			case STAFF, STAFF_EVEN_LOCKED -> refusalOfStaff(caller);
		});
	}

	private @Nullable ProblemType refusalOfStaff(Caller caller) {
		if (!(caller instanceof Caller.Staff staff)) {
			return ProblemType.NOT_SIGNED_IN;
		}
		if (!this.roles.isEmpty() && !staff.isAny(this.roles)) {
			return ProblemType.FORBIDDEN;
		}
		return (staff.locked() && this.who != Who.STAFF_EVEN_LOCKED) ? ProblemType.DESK_LOCKED : null;
	}

	/** The kinds of caller an act is for. */
	public enum Who {

		ANYONE, CONSUMER, STAFF, STAFF_EVEN_LOCKED, GATEWAY

	}

}
