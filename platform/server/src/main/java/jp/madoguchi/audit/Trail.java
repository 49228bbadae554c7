package jp.madoguchi.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.SettingSaved;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Writes down who did what, in the transaction that does it: neither stands without the
 * other.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Trail {

	/**
	 * Begins the part of a longer statement that records: a select with actor kind, actor
	 * id, deed, consultation and detail follows. Whoever uses it calls {@link #noted}.
	 */
	public static final String INSERT = """
			insert into tenant_schema.audit_entry (actor_kind, actor_id, deed, consultation_id, detail)
			""";

	private final JdbcClient jdbc;

	private final SealTick seals;

	Trail(JdbcClient jdbc, SealTick seals) {
		this.jdbc = jdbc;
		this.seals = seals;
	}

	/** Records what the one who acts did to a consultation. */
	public void record(Deed deed, UUID consultation) {
		record(Actor.current(), deed, consultation, null, "");
	}

	/**
	 * Records what the one who acts did.
	 * @param consultation the consultation it is about, if any
	 * @param subject what or who else it is about, if anything: an image, a colleague
	 */
	public void record(Deed deed, @Nullable UUID consultation, @Nullable UUID subject) {
		record(Actor.current(), deed, consultation, subject, "");
	}

	/** Records what somebody did for or to themselves. */
	public void record(Actor actor, Deed deed) {
		record(actor, deed, null, null, "");
	}

	/**
	 * Records what concerns the centre as a whole.
	 * @param detail what it is about, in the product's own short words: a to z, digits
	 * and hyphens
	 */
	public void record(Deed deed, String detail) {
		record(Actor.current(), deed, null, null, detail);
	}

	/**
	 * Records what concerns the centre as a whole.
	 * @param subject what it is about: an export
	 * @param detail as above
	 */
	public void record(Deed deed, UUID subject, String detail) {
		record(Actor.current(), deed, null, subject, detail);
	}

	/** A statement with {@link #INSERT} in it has recorded something. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public void noted() {
		this.seals.expect();
	}

	@EventListener
	void settingSaved(SettingSaved saved) {
		record(Deed.SETTING_SAVED, saved.topic());
	}

	private void record(Actor actor, Deed deed, @Nullable UUID consultation, @Nullable UUID subject, String detail) {
		this.jdbc.sql(TenantSql
			.of("""
					insert into tenant_schema.audit_entry
					  (actor_kind, actor_id, deed, consultation_id, subject_id, detail) values (:kind, :actor, :deed, :consultation, :subject, :detail)"""))
			.param("kind", actor.kind().key())
			.param("actor", actor.id())
			.param("deed", deed.key())
			.param("consultation", consultation)
			.param("subject", subject)
			.param("detail", detail)
			.update();
		noted();
	}

}
