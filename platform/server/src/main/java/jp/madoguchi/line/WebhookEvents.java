package jp.madoguchi.line;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.tenancy.TenantSql;

/**
 * What a webhook call changes. It is all done in one transaction before LINE gets its
 * answer, so a crash loses nothing LINE was told we have; and each event counts once,
 * however often LINE delivers it.
 */
@Service
@Transactional
class WebhookEvents {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final JdbcClient jdbc;

	private final Consumers consumers;

	private final Guidance guidance;

	private final LineEntries entries;

	WebhookEvents(JdbcClient jdbc, Consumers consumers, Guidance guidance, LineEntries entries) {
		this.jdbc = jdbc;
		this.consumers = consumers;
		this.guidance = guidance;
		this.entries = entries;
	}

	void accept(LineSettings line, WebhookCall call) {
		call.events()
			.stream()
			.sorted(Comparator.comparingLong(WebhookCall.Event::timestamp))
			.forEach((event) -> accept(line, event));
	}

	/** Forgets what is older than access logs are kept, entries as well as events. */
	void forgetOld() {
		this.jdbc
			.sql(TenantSql.of("delete from tenant_schema.line_event where received_at < now() - interval '180 days'"))
			.update();
		this.entries.forgetOld();
	}

	private void accept(LineSettings line, WebhookCall.Event event) {
		UUID consumer = event.user().map((user) -> this.consumers.arrive(line.providerId(), user)).orElse(null);
		if (!isNew(event, consumer)) {
			return;
		}
		switch (event.type()) {
			case "follow" -> friendship(line, event, true);
			case "unfollow" -> friendship(line, event, false);
			case "message" -> typed(line, event);
			default -> {
				// Nothing to do: the account's other features are the centre's own
				// affair.
			}
		}
	}

	private boolean isNew(WebhookCall.Event event, @Nullable UUID consumer) {
		return this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.line_event (id, type, consumer_id, happened_at) values (?, ?, ?, ?)
				on conflict do nothing"""))
			.param(event.webhookEventId())
			.param(event.type())
			.param(consumer)
			.param(event.at().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	private void friendship(LineSettings line, WebhookCall.Event event, boolean friend) {
		event.user().ifPresent((user) -> this.consumers.friendship(line.providerId(), user, friend, event.at()));
	}

	private void typed(LineSettings line, WebhookCall.Event event) {
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.line_typed as known (day, times) values (?, 1)
				on conflict (day) do update set times = known.times + 1"""))
			.param(LocalDate.ofInstant(event.at(), JAPAN))
			.update();
		if (line.guidanceOn() && event.user().isPresent()) {
			event.answerToken().ifPresent((token) -> this.guidance.owe(event.webhookEventId(), token));
		}
	}

}
