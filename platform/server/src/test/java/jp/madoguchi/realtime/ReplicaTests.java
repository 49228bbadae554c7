package jp.madoguchi.realtime;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import jp.madoguchi.identity.Role;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Events;
import jp.madoguchi.testing.Replica;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written on one replica reaches the streams of another. */
@ServerTest
class ReplicaTests {

	private static Replica second;

	@Autowired
	TestPeople people;

	Visitor consumer;

	Visitor counselor;

	@BeforeAll
	static void start(@Autowired ApplicationContext context) {
		second = Replica.of(context);
	}

	@AfterAll
	static void stop() {
		second.close();
	}

	@BeforeEach
	void arrive() {
		this.consumer = this.people.consumer(TestTenants.ALPHA);
		this.counselor = this.people.staff(TestTenants.ALPHA, Role.COUNSELOR).onServer(second.port());
	}

	@Test
	void aHintCarriesItOver() {
		try (Events desk = Events.open(this.counselor, "/api/desk/events")) {
			desk.await(Duration.ofSeconds(1), (event) -> event.name().equals("state"));
			String id = write();
			desk.await(Duration.ofMillis(900), (event) -> event.tells(id));
		}
	}

	@Test
	void withoutHintsLookingFindsItWithinFiveSeconds() {
		ReplicaEar ear = second.bean(ReplicaEar.class);
		ear.stop();
		try (Events desk = Events.open(this.counselor, "/api/desk/events")) {
			desk.await(Duration.ofSeconds(1), (event) -> event.name().equals("state"));
			String id = write();
			desk.await(Duration.ofSeconds(5), (event) -> event.tells(id));
		}
		finally {
			ear.start();
		}
	}

	@Test
	void aReplicaThatStopsSendsItsBrowsersAway() {
		try (Replica third = Replica.of(second.bean(ApplicationContext.class));
				Events desk = Events.open(this.counselor.onServer(third.port()), "/api/desk/events")) {
			desk.await(Duration.ofSeconds(1), (event) -> event.name().equals("state"));
			long asked = System.nanoTime();
			third.close();
			desk.awaitEnd(Duration.ofSeconds(1));
			assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
		}
	}

	private String write() {
		return this.consumer
			.post("/api/consumer/consultations", Map.of("id", UUID.randomUUID().toString(), "text", "こまっています"))
			.json()
			.at("/consultation/id")
			.asString();
	}

}
