package jp.madoguchi.tenancy;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.KeysetHandle;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key of each consultation and each consumer, wrapped by the tenant's key. All that
 * belongs to the subject is encrypted with it; destroying the key destroys all of it,
 * backups included. Held in memory for a minute.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SubjectKeys {

	private static final String WRAPPED = "select wrapped from tenant_schema.data_key where id = :id";

	private final TenantKeys tenantKeys;

	private final JdbcClient jdbc;

	private final OneTrip oneTrip;

	private final Cache<Subject, FieldKey> unwrapped = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(60))
		.maximumSize(20_000)
		.build();

	SubjectKeys(TenantKeys tenantKeys, JdbcClient jdbc, OneTrip oneTrip) {
		this.tenantKeys = tenantKeys;
		this.jdbc = jdbc;
		this.oneTrip = oneTrip;
	}

	/** What a key belongs to. */
	public enum Kind {

		CONSUMER("consumer"), CONSULTATION("consultation");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

	}

	/** Makes the key of a new subject, in the caller's transaction. */
	public FieldKey create(Kind kind, UUID subject) {
		KeysetHandle keyset = Keysets.generate(Keysets.ENCRYPTION);
		byte[] wrapped = Keysets.wrap(keyset, this.tenantKeys.wrapping(), place(subject));
		this.jdbc.sql(TenantSql.of("insert into tenant_schema.data_key (id, kind, wrapped) values (?, ?, ?)"))
			.params(subject, kind.key, wrapped)
			.update();
		return new FieldKey(CurrentTenant.id(), Keysets.aead(keyset));
	}

	/**
	 * Returns a subject's key.
	 * @throws org.springframework.dao.EmptyResultDataAccessException when it has none, or
	 * none any more
	 */
	public FieldKey of(UUID subject) {
		return find(subject).orElseThrow(() -> new EmptyResultDataAccessException(1));
	}

	/** Returns a subject's key, or nothing when there is no such subject. */
	public Optional<FieldKey> find(UUID subject) {
		return atHand(subject).or(() -> this.jdbc.sql(TenantSql.of(WRAPPED))
			.param("id", subject)
			.query(byte[].class)
			.optional()
			.map((wrapped) -> unwrap(wrapped, subject)));
	}

	/**
	 * Returns the keys of many subjects, without those that have none any more. They are
	 * not held in memory: whoever goes through all subjects pushes out nobody's.
	 */
	public Map<UUID, FieldKey> ofAll(Collection<UUID> subjects) {
		return this.jdbc.sql(TenantSql.of("select id, wrapped from tenant_schema.data_key where id = any (?)"))
			.param(subjects.toArray(UUID[]::new))
			.query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("wrapped")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> opened(one.getValue(), one.getKey())));
	}

	/** As {@link #find}, outside of any transaction. */
	@Transactional(propagation = Propagation.NEVER)
	public Optional<FieldKey> findAlone(UUID subject) {
		return atHand(subject)
			.or(() -> this.oneTrip.query(WRAPPED, Map.of("id", subject), (row, n) -> row.getBytes("wrapped"))
				.map((wrapped) -> unwrap(wrapped, subject)));
	}

	private Optional<FieldKey> atHand(UUID subject) {
		return Optional.ofNullable(this.unwrapped.getIfPresent(new Subject(CurrentTenant.id(), subject)));
	}

	private FieldKey unwrap(byte[] wrapped, UUID id) {
		FieldKey key = opened(wrapped, id);
		this.unwrapped.put(new Subject(CurrentTenant.id(), id), key);
		return key;
	}

	private FieldKey opened(byte[] wrapped, UUID subject) {
		return new FieldKey(CurrentTenant.id(),
				Keysets.aead(Keysets.unwrap(wrapped, this.tenantKeys.wrapping(), place(subject))));
	}

	private static byte[] place(UUID subject) {
		return new FieldName("data_key", "wrapped", subject.toString()).associatedData(CurrentTenant.id());
	}

	private record Subject(TenantId tenant, UUID id) {
	}

}
