package jp.madoguchi.local.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Messages at a fixed rate, whatever the answers take, with everybody's streams open; all
 * through the gateway.
 */
final class OpenLoop {

	private static final Duration RAMP = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final int gateway;

	private final Population people;

	private final Processes processes;

	private final Plan plan;

	OpenLoop(int gateway, Population people, Processes processes, Plan plan) {
		this.gateway = gateway;
		this.people = people;
		this.processes = processes;
		this.plan = plan;
	}

	/**
	 * Measures.
	 * @param whole whether the pages do all that the product's pages do after a change,
	 * or only what brings the text to the counselor
	 */
	Delivery measure(boolean whole) throws IOException, InterruptedException {
		List<PhonePage> phones = new ArrayList<>();
		List<DeskPage> desks = new ArrayList<>();
		Deliveries deliveries = new Deliveries();
		try {
			for (Visitor desk : this.people.desks()) {
				desks.add(new DeskPage(this.gateway, desk, answeredAt(desk), deliveries, whole));
				desks.getLast().stream().awaitState();
			}
			for (Consumer consumer : this.people.consumers()) {
				phones.add(new PhonePage(this.gateway, consumer, deliveries, whole));
				phones.getLast().stream().awaitState();
			}
			List<EventStream> streams = Stream
				.concat(desks.stream().map(DeskPage::stream), phones.stream().map(PhonePage::stream))
				.toList();
			Map<String, Double> cpu = send(phones, deliveries);
			awaitAll(deliveries);
			return new Delivery(deliveries, cpu, this.processes.use(), this.plan.openLoop(),
					(int) streams.stream().filter(EventStream::broken).count());
		}
		finally {
			desks.forEach(DeskPage::close);
			phones.forEach(PhonePage::close);
		}
	}

	private List<Consumer> answeredAt(Visitor desk) {
		return this.people.consumers().stream().filter((consumer) -> consumer.desk().equals(desk)).toList();
	}

	private Map<String, Double> send(List<PhonePage> phones, Deliveries deliveries) {
		long between = 1_000_000_000L / this.plan.rate();
		long start = System.nanoTime();
		long countFrom = start + RAMP.toNanos();
		deliveries.countFrom(countFrom);
		long end = countFrom + this.plan.openLoop().toNanos();
		Map<String, ProcessUse> before = Map.of();
		int n = 0;
		for (long due = start; due < end; due += between) {
			Moments.await(due);
			if (before.isEmpty() && due >= countFrom) {
				before = this.processes.use();
			}
			PhonePage phone = phones.get(n++ % phones.size());
			long moment = due;
			Thread.ofVirtual().start(() -> phone.send(moment));
		}
		return this.processes.cpuSince(before);
	}

	private static void awaitAll(Deliveries deliveries) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (deliveries.unseen() > 0 && System.nanoTime() < end) {
			Moments.await(System.nanoTime() + 50_000_000L);
		}
	}

}
