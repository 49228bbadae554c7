package jp.madoguchi.reception.intake;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import jp.madoguchi.consultation.ConsultationOpened;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestIntake;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The first message and the move of the answers are one transaction. */
@ServerTest
@Import(OpeningTogetherTests.Stumbling.class)
class OpeningTogetherTests {

	@Autowired
	TestPeople people;

	@Autowired
	Stumbling stumbling;

	@Test
	void anOpeningThatFailsAfterTheMoveLeavesTheAnswersWhereTheyWere() {
		Visitor consumer = this.people.consumer(TestTenants.ALPHA);
		consumer.send("PUT", "/internal/tenants/alpha/intake", TestIntake.form(1));
		consumer.send("PUT", "/api/consumer/intake/answers/what", TestIntake.choice(1, "paid"));
		Map<String, Object> message = Map.of("id", UUID.randomUUID(), "text", "たすけてください");

		this.stumbling.next.set(true);
		assertThat(consumer.post("/api/consumer/consultations", message).status()).isEqualTo(500);
		assertThat(consumer.get("/api/consumer/consultations").json().path("items")).isEmpty();
		assertThat(consumer.get("/api/consumer/intake").json().path("answers")).hasSize(1);

		Answer opened = consumer.post("/api/consumer/consultations", message);
		assertThat(opened.status()).isEqualTo(201);
		assertThat(consumer.get("/api/consumer/intake").json().path("answers")).isEmpty();
	}

	/** Fails once, when all others have done their part of an opening. */
	@TestComponent
	static class Stumbling {

		final AtomicBoolean next = new AtomicBoolean();

		@EventListener
		@Order(Ordered.LOWEST_PRECEDENCE)
		void stumble(ConsultationOpened opened) {
			if (this.next.getAndSet(false)) {
				throw new IllegalStateException("stumbled over " + opened);
			}
		}

	}

}
