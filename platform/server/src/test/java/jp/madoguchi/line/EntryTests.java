package jp.madoguchi.line;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** When somebody came in, and from where, is kept for as long as access logs are. */
class EntryTests extends LineTestCase {

	@Autowired
	LineTraces traces;

	@Autowired
	WebhookEvents events;

	@Test
	void theTimeAndTheAddressTheGatewaySawAreKept() {
		comeInFrom("203.0.113.7");
		comeInFrom("2001:db8:0:0:0:0:0:5");
		comeInFrom("<script>");
		assertThat(entries()).extracting(LineTraces.Entry::address)
			.containsExactly("", "2001:db8:0:0:0:0:0:5", "203.0.113.7");
	}

	@Test
	void theyAreForgottenAfterHalfAYear() {
		comeInFrom("203.0.113.7");
		update(ALPHA, "update tenant_schema.line_entry set at = at - interval '181 days' where consumer_id = ?",
				consumer());
		in(ALPHA, () -> {
			this.events.forgetOld();
			return true;
		});
		assertThat(entries()).isEmpty();
	}

	private List<LineTraces.Entry> entries() {
		UUID consumer = consumer();
		return in(ALPHA, () -> this.traces.entriesOf(consumer));
	}

	private UUID consumer() {
		return in(ALPHA, () -> this.consumers.arrive("provider-" + ALPHA, userId()));
	}

	private void comeInFrom(String address) {
		LoginVisit visit = new LoginVisit(consumer(ALPHA));
		URI callback = LoginVisit.agree(visit.begin(""), this.person, false);
		assertThat(Visitor
			.exchange(visit.withLoginCookie()
				.request(callback.getRawPath() + "?" + callback.getRawQuery())
				.header("X-Madoguchi-Client", address)
				.GET()
				.build())
			.status()).isEqualTo(302);
	}

}
