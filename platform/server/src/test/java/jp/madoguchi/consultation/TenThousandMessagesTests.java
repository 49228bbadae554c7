package jp.madoguchi.consultation;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.Replica;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 50 consumers, 200 messages each, two replicas of which one dies half way, repeated
 * requests and cut lines: nothing is lost, nothing doubled, and no place is left out.
 */
@ServerTest
class TenThousandMessagesTests {

	private static final int CONSUMERS = 50;

	private static final int MESSAGES = 200;

	@Autowired
	ApplicationContext server;

	@Autowired
	TestPeople people;

	@LocalServerPort
	int port;

	@Test
	@Timeout(600)
	void eachIsKeptOnceInItsPlace() throws Exception {
		try (Replica replica = Replica.of(this.server)) {
			AtomicInteger said = new AtomicInteger();
			Runnable killHalfWay = () -> {
				if (said.incrementAndGet() == CONSUMERS * MESSAGES / 2) {
					replica.kill();
				}
			};
			IntSupplier either = () -> ThreadLocalRandom.current().nextBoolean() ? this.port : replica.port();
			List<Chatter> chatters = IntStream.range(0, CONSUMERS)
				.mapToObj((n) -> new Chatter(this.people.consumer(TestTenants.ALPHA), either, n))
				.toList();
			talk(chatters, killHalfWay);
		}
	}

	private void talk(List<Chatter> chatters, Runnable eachTime) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> talks = chatters.stream()
				.<Future<?>>map((chatter) -> threads.submit(() -> chatter.say(MESSAGES, eachTime)))
				.toList();
			for (Future<?> talk : talks) {
				talk.get();
			}
		}
		for (Chatter chatter : chatters) {
			assertThat(chatter.kept()).isEqualTo(expected());
			assertThat(chatter.read(this.port)).isEqualTo(expected());
		}
	}

	/** Everyone's texts, said one after the other, in places without gaps. */
	private static List<Chatter.Kept> expected() {
		return IntStream.rangeClosed(1, MESSAGES).mapToObj((n) -> new Chatter.Kept(n, "文" + n)).toList();
	}

}
