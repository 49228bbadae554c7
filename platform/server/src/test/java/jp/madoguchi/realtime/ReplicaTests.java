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

/** What is written on one replica reaches the streams of another. */
@ServerTest
class ReplicaTests {

	private static Replica second;

	@Autowired
	TestPeople people;

	@Autowired
	ReplicaMouth mouth;

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
		this.mouth.stop();
		try (Events desk = Events.open(this.counselor, "/api/desk/events")) {
			desk.await(Duration.ofSeconds(1), (event) -> event.name().equals("state"));
			String id = write();
			desk.await(Duration.ofSeconds(5), (event) -> event.tells(id));
		}
		finally {
			this.mouth.start();
		}
	}

	@Test
	void aReplicaThatStopsSendsItsBrowsersAway(@Autowired ApplicationContext context) {
		try (Replica third = Replica.of(context);
				Events desk = Events.open(this.counselor.onServer(third.port()), "/api/desk/events")) {
			desk.await(Duration.ofSeconds(1), (event) -> event.name().equals("state"));
			third.close();
			desk.awaitEnd(Duration.ofSeconds(1));
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
