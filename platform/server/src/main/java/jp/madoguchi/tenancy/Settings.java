package jp.madoguchi.tenancy;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/**
 * The bound tenant's settings: one encrypted JSON document for each topic, read and
 * written as a record of the module the topic belongs to.
 */
@Service
@Transactional
public class Settings {

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	Settings(JdbcClient jdbc, TenantKeys keys, JsonMapper json, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
		this.events = events;
	}

	/** Returns the settings of a topic, or nothing when they were never made. */
	@Transactional(readOnly = true)
	public <T> Optional<T> find(String topic, Class<T> type) {
		return this.jdbc.sql(TenantSql.of("select value from tenant_schema.setting where name = ?"))
			.param(topic)
			.query(byte[].class)
			.optional()
			.map((sealed) -> this.json.readValue(this.keys.data().open(sealed, place(topic)), type));
	}

	/** Replaces the settings of a topic. */
	public void save(String topic, Object value) {
		byte[] sealed = this.keys.data().seal(this.json.writeValueAsString(value), place(topic));
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.setting (name, value) values (?, ?)
				on conflict (name) do update set value = excluded.value, updated_at = now()"""))
			.params(topic, sealed)
			.update();
		this.events.publishEvent(new SettingSaved(topic));
	}

	private static FieldName place(String topic) {
		return new FieldName("setting", "value", topic);
	}

}
