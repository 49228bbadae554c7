package jp.madoguchi.line;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/**
 * What is left of people at the centre's LINE account: when they followed, blocked and
 * typed, and when they came in. Kept for 180 days; what they typed was never kept.
 */
@Service
@Transactional(readOnly = true)
public class LineTraces {

	private static final String OF_PEOPLE = "type in ('follow', 'unfollow', 'message') and consumer_id ";

	private final JdbcClient jdbc;

	private final LineChannels channels;

	private final LineEntries entries;

	LineTraces(JdbcClient jdbc, LineChannels channels, LineEntries entries) {
		this.jdbc = jdbc;
		this.channels = channels;
		this.entries = entries;
	}

	/** Returns the account and its channels as LINE numbers them. */
	public Optional<Account> account() {
		return this.channels.find()
			.map((line) -> new Account(line.providerId(), line.login().id(), line.messaging().id(), line.botUserId()));
	}

	/** Returns somebody's newest thousand events, the newest first. */
	public List<Event> eventsOf(UUID consumer) {
		return events(OF_PEOPLE + "= ?", consumer);
	}

	/** Returns the newest thousand events of anybody within a time. */
	public List<Event> eventsBetween(Instant from, Instant to) {
		return events(OF_PEOPLE + "is not null and happened_at between ? and ?", Timestamp.from(from),
				Timestamp.from(to));
	}

	/** Returns when somebody came in, the newest first. */
	public List<Entry> entriesOf(UUID consumer) {
		return this.entries.of(consumer);
	}

	private List<Event> events(String which, Object... parameters) {
		return this.jdbc
			.sql(TenantSql.of("select consumer_id, type, happened_at from tenant_schema.line_event where " + which
					+ " order by happened_at desc limit 1000"))
			.params(parameters)
			.query((row, n) -> new Event(row.getObject("consumer_id", UUID.class), row.getString("type"),
					row.getTimestamp("happened_at").toInstant()))
			.list();
	}

	/** The centre's account; the bot's user id is not a person's. */
	public record Account(String provider, String loginChannel, String messagingChannel, String botUserId) {
	}

	/**
	 * Something at the account.
	 *
	 * @param type {@code follow}, {@code unfollow} (which is also said when somebody
	 * blocks it) or {@code message}
	 */
	public record Event(UUID consumer, String type, Instant at) {
	}

	/** A login by LINE; the address is empty where none was told. */
	public record Entry(Instant at, String address) {

		@Override
		public String toString() {
			return "an entry";
		}

	}

}
