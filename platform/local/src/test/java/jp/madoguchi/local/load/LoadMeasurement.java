package jp.madoguchi.local.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import jp.madoguchi.local.LoadedStack;
import jp.madoguchi.local.Progress;
import jp.madoguchi.localservices.PostgresServer;

/**
 * Starts a fresh stack, measures, writes the dated report and ends. With the argument
 * {@code small} it only shows that all of it runs.
 */
public final class LoadMeasurement {

	private final LoadedStack stack;

	private final Plan plan;

	private final Processes processes;

	private final JdbcClient database;

	private final Progress progress;

	private LoadMeasurement(LoadedStack stack, Plan plan, Progress progress) {
		this.stack = stack;
		this.plan = plan;
		this.progress = progress;
		this.processes = Processes.of(stack);
		PostgresServer postgres = stack.postgres();
		this.database = JdbcClient.create(new DriverManagerDataSource(postgres.url("madoguchi"),
				postgres.superuser().name(), postgres.superuser().password()));
	}

	/**
	 * Measures.
	 * @param arguments the folder the report goes to, and perhaps {@code small}
	 */
	public static void main(String[] arguments) throws Exception {
		boolean small = List.of(arguments).contains("small");
		Plan plan = small ? Plan.small() : Plan.whole();
		Path folder = Files.createDirectories(Path.of(small ? "target/load" : arguments[0]));
		Progress progress = new Progress(System.out);
		try (LoadedStack stack = LoadedStack.start(Path.of("target", "load-stack"), plan.centres(), progress)) {
			Report report = new LoadMeasurement(stack, plan, progress).measure();
			progress.accept("Report: " + report.writeTo(folder));
		}
	}

	private Report measure() throws Exception {
		Machine.requireDurable(this.database);
		Report report = new Report(Machine.describe(this.database), this.plan);
		Population people = Population.of(this.stack, this.plan);
		this.progress.accept("%d consumers and their counselors have come in".formatted(people.consumers().size()));
		Writing writing = new Writing();
		Acceptance acceptance = new Acceptance(this.stack, this.plan, this.processes, people, writing);
		report.rounds(acceptance.measure(cipherLength(people.consumers().getFirst()), this.progress));
		report.kept(KeptMessages.look(this.database, writing.kept()));
		this.progress.accept("Looked for every message");
		writing.kept().keySet().forEach(this::markRead);
		tidy();
		report.weights(new StreamWeight(this.stack.pid("server-1"), this.stack.serverPort(), this.stack.gatewayKey())
			.weigh(people.consumers(), this.plan.streams()));
		this.progress.accept("Weighed the streams");
		OpenLoop openLoop = new OpenLoop(this.stack.gatewayPort(), people, this.processes, this.plan);
		report.delivery("What brings the text to the counselor", openLoop.measure(false));
		this.progress.accept("Open loop, messages only: done");
		report.delivery("All that the pages do", openLoop.measure(true));
		this.progress.accept("Open loop, whole pages: done");
		return report.took(this.progress.elapsed());
	}

	private int cipherLength(Consumer consumer) {
		return this.database.sql("select max(octet_length(body)) from t_" + consumer.tenant() + ".message")
			.query(Integer.class)
			.single();
	}

	/** Ten thousand unread messages in one consultation would be nobody's usual day. */
	private void markRead(Consumer consumer) {
		int last = this.database.sql("select last_seq from t_" + consumer.tenant() + ".consultation where id = ?")
			.param(consumer.consultation())
			.query(Integer.class)
			.single();
		Visitor
			.once(this.stack.gatewayPort(),
					consumer.desk()
						.post("/api/desk/consultations/" + consumer.consultation() + "/read", "{\"seq\":" + last + "}"))
			.require(204);
	}

	/** So that PostgreSQL doesn't clear up after one measurement during the next. */
	private void tidy() throws Exception {
		try (Connection connection = this.stack.postgres().connect("madoguchi");
				Statement statement = connection.createStatement()) {
			statement.execute("vacuum (analyze)");
			statement.execute("checkpoint");
		}
		this.progress.accept("Tidied up");
	}

}
