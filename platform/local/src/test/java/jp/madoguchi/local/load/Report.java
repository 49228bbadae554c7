package jp.madoguchi.local.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.errorprone.annotations.FormatMethod;

import jp.madoguchi.local.load.Rounds.Way;

/** The dated page of figures. What they mean is for a person to add. */
final class Report {

	private final LocalDate date = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	private final List<String> lines = new ArrayList<>();

	private final Plan plan;

	Report(List<String> machine, Plan plan) {
		this.plan = plan;
		line("# Load, %s", this.date);
		line("");
		line("Written by `mvn -Pload verify`; see [README.md](README.md) for what is measured and how.");
		line("");
		machine.forEach((fact) -> line("- %s", fact));
		line("- %d tenants, %d consumers and %d counselors each, all signed in through LINE's simulator and Keycloak",
				plan.centres(), plan.consumers(), plan.counselors());
		line("- the gateway's limits per session and address are counted but set to 1,000,000 requests, as one machine plays everybody");
	}

	void rounds(Rounds rounds) {
		line("");
		line("## Accepted messages");
		line("");
		line("Median of %d rounds of %d s each, lowest and highest in brackets.", this.plan.rounds(),
				this.plan.time().toSeconds());
		line("");
		line("| connections | way | messages/s | of (a) | p50 ms | p95 ms | p99 ms | best pool |");
		line("|---|---|---|---|---|---|---|---|");
		for (int connections : rounds.connections()) {
			for (Way way : Way.values()) {
				List<Double> spread = rounds.spread(connections, way, Sample::rate);
				line("| %d | %s | **%.0f** (%.0f–%.0f) | %.2f | %.2f | %.2f | %.2f | %s |", connections, way.title(),
						rounds.median(connections, way, Sample::rate), spread.getFirst(), spread.getLast(),
						rounds.ofCeiling(connections, way), rounds.median(connections, way, Sample::p50),
						rounds.median(connections, way, Sample::p95), rounds.median(connections, way, Sample::p99),
						notes(rounds.of(connections, way)));
			}
		}
		cpu(rounds);
	}

	private void cpu(Rounds rounds) {
		line("");
		line("CPU for one message, in milliseconds (median).");
		line("");
		line("| connections | way | %s |", String.join(" | ", Processes.NAMES));
		line("|---|---|%s", "---|".repeat(Processes.NAMES.size()));
		for (int connections : rounds.connections()) {
			for (Way way : Way.values()) {
				List<String> figures = Processes.NAMES.stream()
					.map((name) -> figure("%.2f",
							rounds.median(connections, way, (sample) -> sample.cpu().getOrDefault(name, 0.0))))
					.toList();
				line("| %d | %s | %s |", connections, way.title(), String.join(" | ", figures));
			}
		}
	}

	void kept(KeptMessages kept) {
		line("");
		line("Of %,d messages answered with 201, **%d** are not in the tables; consultations whose `seq` has gaps: **%d**.",
				kept.answered(), kept.missing(), kept.gaps());
	}

	void weights(List<StreamWeight.Weight> weights) {
		line("");
		line("## An open stream's weight");
		line("");
		line("The server's live heap after a full collection.");
		line("");
		line("| streams | live heap MB | kB a stream | process MB |");
		line("|---|---|---|---|");
		StreamWeight.Weight none = weights.getFirst();
		for (StreamWeight.Weight weight : weights) {
			String each = (weight.streams() == 0) ? ""
					: figure("%.1f", (weight.heap() - none.heap()) / (double) weight.streams());
			line("| %d | %.1f | %s | %.0f |", weight.streams(), weight.heap() / 1024.0, each, weight.memory());
		}
	}

	void delivery(String title, Delivery delivery) {
		Deliveries deliveries = delivery.deliveries();
		line("");
		line("## Open loop, %d messages/s: %s", this.plan.rate(), title.toLowerCase(Locale.ROOT));
		line("");
		line("%d s; %d counselors' and %d consumers' streams; refused: **%d**, never seen: **%d**, broken streams: **%d**.",
				delivery.time().toSeconds(), this.plan.centres() * this.plan.counselors(), this.plan.people(),
				deliveries.refused(), deliveries.unseen(), delivery.brokenStreams());
		line("");
		line("| from the moment the message was due until | messages | p50 ms | p95 ms | p99 ms |");
		line("|---|---|---|---|---|");
		times("201 is back", deliveries.acceptTimes());
		times("the counselor's page has the text", deliveries.seenTimes());
		line("");
		line("| process | CPU s | of one core | memory MB |");
		line("|---|---|---|---|");
		for (String name : Processes.NAMES) {
			double seconds = delivery.cpu().getOrDefault(name, 0.0);
			ProcessUse use = delivery.use().get(name);
			line("| %s | %.1f | %.0f %% | %.0f |", name, seconds, 100 * seconds / (delivery.time().toMillis() / 1e3),
					(use != null) ? use.memoryMegabytes() : 0);
		}
	}

	Report took(Duration time) {
		line("");
		line("The whole measurement took %d s, the start of the stack included.", time.toSeconds());
		return this;
	}

	/** Writes the page; a later one of the same day takes its place. */
	Path writeTo(Path folder) throws IOException {
		return Files.write(folder.resolve(this.date + "-load.md"), this.lines);
	}

	private void times(String until, Durations durations) {
		line("| %s | %d | %.1f | %.1f | %.1f |", until, durations.count(), durations.percentile(50),
				durations.percentile(95), durations.percentile(99));
	}

	private static String notes(List<Sample> samples) {
		return String.join(", ", samples.stream().map(Sample::note).distinct().sorted().toList());
	}

	@FormatMethod
	private static String figure(String format, double value) {
		return String.format(Locale.ROOT, format, value);
	}

	@FormatMethod
	private void line(String format, Object... values) {
		this.lines.add(String.format(Locale.ROOT, format, values));
	}

}
