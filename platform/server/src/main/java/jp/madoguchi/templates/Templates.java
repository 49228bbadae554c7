package jp.madoguchi.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.TenantKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Texts to answer with (定型文): the centre's, and each person's own, which nobody else
 * sees. It also knows what must not be sent: a text with a blank left, and one made from
 * a legal text whose last day is past.
 */
@Service
@Transactional
public class Templates {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	/** Far more than anybody finds their way in. */
	private static final int AT_MOST = 500;

	private static final Pattern BLANK = Pattern.compile("\\{\\{[^{}]*}}");

	private final JdbcClient jdbc;

	private final TenantKeys keys;

	private final JsonMapper json;

	private final Trail trail;

	private final Clock clock;

	Templates(JdbcClient jdbc, TenantKeys keys, JsonMapper json, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.json = json;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Makes sure that texts may go out.
	 * @param used the templates they were made from, as far as known
	 * @throws jp.madoguchi.problem.ProblemException when a blank is left in one, or a
	 * legal text among those used is past its last day
	 */
	@Transactional(readOnly = true)
	public void demandSendable(Collection<String> texts, List<UUID> used) {
		if (texts.stream().anyMatch((text) -> BLANK.matcher(text).find())) {
			throw ProblemType.BLANK_UNFILLED.exception();
		}
		if (!used.isEmpty() && isAnyOutdated(used)) {
			throw ProblemType.TEMPLATE_OUTDATED.exception();
		}
	}

	/** The centre's and this person's own. */
	@Transactional(readOnly = true)
	List<Template> readableBy(UUID account) {
		return this.jdbc
			.sql(TenantSql.of("select * from tenant_schema.template where owner_id is null or owner_id = ?"))
			.param(account)
			.query((row, n) -> template(row))
			.list();
	}

	/**
	 * Keeps a template, new or changed.
	 * @param owner whose it is; null for the centre's
	 * @return whether it is new
	 * @throws jp.madoguchi.problem.ProblemException when the id is someone else's, or
	 * there are too many
	 */
	boolean keep(@Nullable UUID owner, NewTemplate template) {
		record(Deed.TEMPLATE_KEPT, owner, template.id());
		byte[] content = this.keys.data().seal(this.json.writeValueAsString(template.content()), place(template.id()));
		boolean changed = writing("""
				update tenant_schema.template set content = :content, valid_until = :validUntil, changed_at = now()
				where id = :id and owner_id is not distinct from :owner""", owner, template.id())
			.param("content", content)
			.param("validUntil", template.validUntil())
			.update() > 0;
		if (changed) {
			return false;
		}
		int added = writing("""
				insert into tenant_schema.template (id, owner_id, content, valid_until)
				select :id, :owner, :content, :validUntil where :atMost > (
				  select count(*) from tenant_schema.template where owner_id is not distinct from :owner)
				on conflict do nothing""", owner, template.id()).param("content", content)
			.param("validUntil", template.validUntil())
			.param("atMost", AT_MOST)
			.update();
		if (added == 0) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		return true;
	}

	/** Drops a template of this owner; null for the centre's. */
	void drop(@Nullable UUID owner, UUID template) {
		record(Deed.TEMPLATE_DROPPED, owner, template);
		int gone = writing("""
				delete from tenant_schema.template where id = :id and owner_id is not distinct from :owner""", owner,
				template)
			.update();
		if (gone == 0) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/** Gives a centre that has none of its own the first ones. */
	void begin(List<NewTemplate> ready) {
		boolean none = this.jdbc
			.sql(TenantSql.of("select not exists (select from tenant_schema.template where owner_id is null)"))
			.query(Boolean.class)
			.single();
		if (none) {
			ready.forEach((template) -> keep(null, template));
		}
	}

	private JdbcClient.StatementSpec writing(String sql, @Nullable UUID owner, UUID template) {
		return this.jdbc.sql(TenantSql.of(sql)).param("id", template).param("owner", owner);
	}

	/** One's own concern nobody else. */
	private void record(Deed deed, @Nullable UUID owner, UUID template) {
		if (owner == null) {
			this.trail.record(deed, template.toString());
		}
	}

	private boolean isAnyOutdated(List<UUID> used) {
		return this.jdbc.sql(TenantSql.of("""
				select exists (select from tenant_schema.template where id = any(?) and valid_until < ?)"""))
			.params(used.toArray(UUID[]::new), LocalDate.ofInstant(this.clock.instant(), JAPAN))
			.query(Boolean.class)
			.single();
	}

	private Template template(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		TemplateContent content = this.json.readValue(this.keys.data().open(row.getBytes("content"), place(id)),
				TemplateContent.class);
		return Template.of(id, row.getObject("owner_id") == null, content,
				row.getObject("valid_until", LocalDate.class));
	}

	private static FieldName place(UUID template) {
		return new FieldName("template", "content", template.toString());
	}

}
