package jp.madoguchi.consultation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Actor;
import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The people who came to the centre, known by the id LINE has for them under the centre's
 * provider. The id is encrypted with the consumer's own key and found again by a keyed
 * hash.
 */
@Service
@Transactional
public class Consumers {

	private final JdbcClient jdbc;

	private final TenantKeys tenantKeys;

	private final SubjectKeys subjectKeys;

	private final Trail trail;

	Consumers(JdbcClient jdbc, TenantKeys tenantKeys, SubjectKeys subjectKeys, Trail trail) {
		this.jdbc = jdbc;
		this.tenantKeys = tenantKeys;
		this.subjectKeys = subjectKeys;
		this.trail = trail;
	}

	/** Returns the consumer with this LINE id, entering them when they are new. */
	public UUID arrive(String provider, String uid) {
		return find(provider, uid).orElseGet(() -> enter(provider, uid));
	}

	/**
	 * Notes whether the centre's account is a friend and not blocked. Reports may come
	 * twice and out of order: the latest moment wins.
	 */
	public void friendship(String provider, String uid, boolean friend, Instant at) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.consumer set friend = ?, friend_at = ?
				where id = ? and (friend_at is null or friend_at <= ?)"""))
			.params(friend, at.atOffset(ZoneOffset.UTC), arrive(provider, uid), at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Returns where notices to a consumer go, and whether they can and may. */
	@Transactional(readOnly = true)
	public LineRecipient recipient(UUID consumer) {
		return this.jdbc
			.sql(TenantSql
				.of("select provider_id, uid, friend, notices_wanted from tenant_schema.consumer where id = ?"))
			.param(consumer)
			.query((row, n) -> new LineRecipient(row.getString("provider_id"),
					this.subjectKeys.of(consumer).open(row.getBytes("uid"), uidOf(consumer)),
					row.getObject("friend", Boolean.class), row.getBoolean("notices_wanted")))
			.single();
	}

	/** Returns whether a notice can reach the consumer a consultation belongs to. */
	@Transactional(readOnly = true)
	Reach reach(UUID consultation) {
		return this.jdbc.sql(TenantSql.of("""
				select p.friend, p.notices_wanted from tenant_schema.consumer p
				join tenant_schema.consultation c on c.consumer_id = p.id where c.id = ?"""))
			.param(consultation)
			.query((row, n) -> Reach.of(row.getObject("friend", Boolean.class), row.getBoolean("notices_wanted")))
			.single();
	}

	/**
	 * Makes others who hold the same consumer wait until the transaction ends: what is
	 * written before the first message and the opening don't pass each other unseen.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(UUID consumer) {
		this.jdbc.sql(TenantSql.of("select id from tenant_schema.consumer where id = ? for no key update"))
			.param(consumer)
			.query(UUID.class)
			.single();
	}

	/** Notes whether the consumer wants to be told of answers on LINE. */
	public void wantNotices(UUID consumer, boolean wanted) {
		this.jdbc.sql(TenantSql.of("update tenant_schema.consumer set notices_wanted = ? where id = ?"))
			.params(wanted, consumer)
			.update();
		this.trail.record(Actor.consumer(consumer), Deed.NOTICES_CHOSEN);
	}

	/** Keeps that the consumer agreed to a version of the consent text. */
	public void consent(UUID consumer, int version) {
		int given = this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.consent (consumer_id, version) values (?, ?) on conflict do nothing"""))
			.params(consumer, version)
			.update();
		if (given > 0) {
			this.trail.record(Actor.consumer(consumer), Deed.CONSENT_GIVEN);
		}
	}

	/** Returns the newest version the consumer agreed to, empty when none. */
	@Transactional(readOnly = true)
	public OptionalInt consentGiven(UUID consumer) {
		return this.jdbc.sql(TenantSql.of("select version from tenant_schema.consent where consumer_id = ?"))
			.param(consumer)
			.query(Integer.class)
			.list()
			.stream()
			.mapToInt(Integer::intValue)
			.max();
	}

	private Optional<UUID> find(String provider, String uid) {
		return this.jdbc
			.sql(TenantSql.of("select id from tenant_schema.consumer where provider_id = ? and uid_index = ?"))
			.params(provider, index(provider, uid))
			.query(UUID.class)
			.optional();
	}

	private UUID enter(String provider, String uid) {
		UUID id = UuidCreator.getTimeOrderedEpoch();
		FieldKey key = this.subjectKeys.create(SubjectKeys.Kind.CONSUMER, id);
		int entered = this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.consumer (id, provider_id, uid_index, uid) values (?, ?, ?, ?)
				on conflict (provider_id, uid_index) do nothing"""))
			.params(id, provider, index(provider, uid), key.seal(uid, uidOf(id)))
			.update();
		if (entered == 0) {
			this.jdbc.sql(TenantSql.of("delete from tenant_schema.data_key where id = ?")).param(id).update();
			return find(provider, uid).orElseThrow();
		}
		return id;
	}

	private byte[] index(String provider, String uid) {
		return this.tenantKeys.lookup("consumer.uid", provider + "\n" + uid);
	}

	private static FieldName uidOf(UUID consumer) {
		return new FieldName("consumer", "uid", consumer.toString());
	}

	/**
	 * Where a notice goes.
	 *
	 * @param friend whether the account is a friend and not blocked; null when LINE has
	 * not said yet
	 * @param wanted whether the consumer wants notices
	 */
	public record LineRecipient(String provider, String uid, @Nullable Boolean friend, boolean wanted) {

		@Override
		public String toString() {
			return "a recipient";
		}

	}

}
