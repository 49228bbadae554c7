package jp.madoguchi.local.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Weighs an open event stream: the server's live heap with none, some and many of them.
 */
final class StreamWeight {

	private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

	private final long server;

	private final int port;

	private final String gatewayKey;

	/**
	 * At one server.
	 * @param server its pid
	 * @param port its port
	 * @param gatewayKey lets past the gateway
	 */
	StreamWeight(long server, int port, String gatewayKey) {
		this.server = server;
		this.port = port;
		this.gatewayKey = gatewayKey;
	}

	/** Opens more and more streams, directly at the server, and weighs each time. */
	List<Weight> weigh(List<Consumer> consumers, List<Integer> counts) throws IOException, InterruptedException {
		List<EventStream> open = new ArrayList<>();
		List<Weight> weights = new ArrayList<>();
		try {
			for (int count : counts) {
				while (open.size() < count) {
					Visitor browser = consumers.get(open.size() % consumers.size())
						.browser()
						.throughGateway(this.gatewayKey);
					open.add(new EventStream(this.port, browser.get("/api/consumer/events"), (_, _) -> {
					}));
					open.getLast().awaitState();
				}
				weights.add(new Weight(count, liveHeap(), ProcessUse.of(this.server).memoryMegabytes()));
			}
			return weights;
		}
		finally {
			open.forEach(EventStream::close);
		}
	}

	/** Kilobytes of heap that are in use after a full collection. */
	private long liveHeap() {
		jcmd("GC.run");
		return USED.matcher(jcmd("GC.heap_info"))
			.results()
			.map((MatchResult used) -> Long.parseLong(used.group(1)))
			.reduce(0L, Long::sum);
	}

	private String jcmd(String command) {
		return Commands.output(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				Long.toString(this.server), command);
	}

	/**
	 * The server with a number of streams open.
	 *
	 * @param heap kilobytes of live heap
	 * @param memory megabytes of the process
	 */
	record Weight(int streams, long heap, double memory) {
	}

}
