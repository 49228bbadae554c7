package jp.madoguchi.web;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.identity.SessionId;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantSql;
import jp.madoguchi.testing.Visitor;

/**
 * What the database holds of a scene; all else may change by work of the server's own.
 */
final class SceneRows {

	private static final String ALL = """
			select t::text from tenant_schema.consumer t where id = :consumer
			union all select t::text from tenant_schema.consent t where consumer_id = :consumer
			union all select t::text from tenant_schema.consultation t where consumer_id = :consumer
			union all select t::text from tenant_schema.intake t where consumer_id = :consumer
			union all select t::text from tenant_schema.message t where consultation_id in (:consultations)
			union all select t::text from tenant_schema.sheet t where consultation_id in (:consultations)
			union all select t::text from tenant_schema.message_original t where consultation_id in (:consultations)
			union all select t::text from tenant_schema.template t
			union all select t::text from tenant_schema.disclosure t where consumer_id = :consumer
			union all select t::text from tenant_schema.restriction t where consumer_id = :consumer
			union all select t::text from tenant_schema.draft t where consultation_id in (:consultations)
			union all select concat(id, state) from tenant_schema.export
			union all select concat(id, state) from tenant_schema.image where consultation_id in (:consultations)
			union all select t::text from tenant_schema.viewer t where consultation_id in (:consultations)
			union all select concat(account_id, locked_at) from tenant_schema.staff_session where id_hash in (:sessions)
			order by 1""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	SceneRows(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	List<String> of(Scene scene) {
		return CurrentTenant.call(scene.tenant, () -> this.transaction.execute((_) -> read(scene)));
	}

	private List<String> read(Scene scene) {
		UUID consumer = this.jdbc
			.sql(TenantSql.of("select consumer_id from tenant_schema.consumer_session where id_hash = ?"))
			.param(session(scene.consumer))
			.query(UUID.class)
			.single();
		List<UUID> consultations = this.jdbc
			.sql(TenantSql.of("select id from tenant_schema.consultation where consumer_id = ?"))
			.param(consumer)
			.query((row, n) -> row.getObject(1, UUID.class))
			.list();
		return this.jdbc.sql(TenantSql.of(ALL))
			.param("consumer", consumer)
			.param("consultations", consultations.isEmpty() ? List.of(new UUID(0, 0)) : consultations)
			.param("sessions", List.of(session(scene.counselor), session(scene.colleague)))
			.query((row, n) -> row.getString(1))
			.list();
	}

	private static byte[] session(Visitor visitor) {
		return SessionId.ofCookie(visitor.cookie().substring(visitor.cookie().indexOf('=') + 1)).bytes();
	}

}
