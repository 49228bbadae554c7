package jp.madoguchi.local.load;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import jp.madoguchi.local.LoadedStack;
import jp.madoguchi.local.load.Rounds.Way;
import jp.madoguchi.localservices.Login;

/**
 * How many messages a second are accepted: the ceiling, the server, and the whole way.
 */
final class Acceptance {

	private static final List<Integer> POOLS = List.of(4, 8, 16);

	private static final Login OWNER = new Login("ceiling", "only-in-this-measurement");

	private final LoadedStack stack;

	private final Plan plan;

	private final Processes processes;

	private final Population people;

	private final Writing writing;

	Acceptance(LoadedStack stack, Plan plan, Processes processes, Population people, Writing writing) {
		this.stack = stack;
		this.plan = plan;
		this.processes = processes;
		this.people = people;
		this.writing = writing;
	}

	/**
	 * Measures all rounds, the ways taking turns.
	 * @param bodyLength bytes of a message's ciphertext
	 * @param progress takes lines for the person who waits
	 */
	Rounds measure(int bodyLength, java.util.function.Consumer<String> progress) throws SQLException {
		Ceiling ceiling = Ceiling.in(this.stack.postgres(), OWNER, bodyLength);
		warmUp(ceiling);
		progress.accept("Warm");
		ClosedLoop loop = new ClosedLoop(this.processes, this.plan.leadIn(), this.plan.time());
		Rounds rounds = new Rounds();
		for (int round = 1; round <= this.plan.rounds(); round++) {
			for (int connections : this.plan.connections()) {
				rounds.add(connections, Way.CEILING, best(ceiling, loop, connections));
				rounds.add(connections, Way.SERVER, atServer(loop, connections));
				rounds.add(connections, Way.GATEWAY, atGateway(loop, connections));
			}
			progress.accept("Round " + round + " of " + this.plan.rounds());
		}
		return rounds;
	}

	private void warmUp(Ceiling ceiling) {
		ClosedLoop loop = new ClosedLoop(this.processes, this.plan.leadIn(), this.plan.warmUp());
		int connections = Math.min(10, this.plan.people());
		ceiling.measure(new ClosedLoop(this.processes, this.plan.leadIn(), this.plan.leadIn()), connections,
				POOLS.getFirst());
		atServer(loop, connections);
		atGateway(loop, connections);
	}

	/** One caller needs one connection, so all pools are alike to it. */
	private static Sample best(Ceiling ceiling, ClosedLoop loop, int connections) {
		return POOLS.stream()
			.limit((connections == 1) ? 1 : POOLS.size())
			.map((pool) -> ceiling.measure(loop, connections, pool))
			.max(Comparator.comparingDouble(Sample::rate))
			.orElseThrow();
	}

	private Sample atServer(ClosedLoop loop, int connections) {
		return loop.measure(connections, (n) -> {
			Consumer consumer = this.people.consumers().get(n);
			return this.writing.call(consumer, consumer.browser().throughGateway(this.stack.gatewayKey()),
					this.stack.serverPort());
		});
	}

	private Sample atGateway(ClosedLoop loop, int connections) {
		return loop.measure(connections, (n) -> {
			Consumer consumer = this.people.consumers().get(n);
			return this.writing.call(consumer, consumer.browser(), this.stack.gatewayPort());
		});
	}

}
