package jp.madoguchi.audit;

import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Who does something. Bound at the door for all that a request does; whatever happens
 * with nobody bound, the product does by itself.
 *
 * @param id of the consumer or of the staff's account; null for the others
 */
public record Actor(Kind kind, @Nullable UUID id) {

	private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

	private static final Actor PRODUCT = new Actor(Kind.PRODUCT, null);

	public static Actor consumer(UUID id) {
		return new Actor(Kind.CONSUMER, id);
	}

	public static Actor staff(UUID account) {
		return new Actor(Kind.STAFF, account);
	}

	/** The cell's operators, who have no accounts at a centre. */
	public static Actor operator() {
		return new Actor(Kind.OPERATOR, null);
	}

	/** Returns who acts in this piece of work. */
	public static Actor current() {
		return CURRENT.orElse(PRODUCT);
	}

	static Kind kind(String key) {
		return Kind.valueOf(key.toUpperCase(Locale.ROOT));
	}

	/** Runs a piece of work as this actor's doing. */
	public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
		return ScopedValue.where(CURRENT, this).call(work);
	}

	/** The kinds of actor. */
	public enum Kind {

		CONSUMER, STAFF, OPERATOR, PRODUCT;

		/** Its name in rows and in the contract. */
		@JsonValue
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
