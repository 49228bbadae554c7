package jp.madoguchi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.madoguchi.local.testing.FreePorts;
import jp.madoguchi.localservices.Login;
import jp.madoguchi.localservices.PostgresServer;
import jp.madoguchi.localservices.SecretFile;

/**
 * A fresh stack on free ports with more centres than the demonstration has, and what a
 * measurement must know of its inside.
 */
public final class LoadedStack implements AutoCloseable {

	/** The processes a message passes, by the names of their pid files. */
	public static final List<String> PROCESSES = List.of("gateway", "server-1", "postgres");

	private final Options options;

	private final Programs programs;

	private final LocalStack stack;

	private final List<DemoCentre> centres;

	private LoadedStack(Options options, LocalStack stack, int centres) {
		this.options = options;
		this.programs = new Programs(options);
		this.stack = stack;
		this.centres = Stream
			.concat(stack.centres().stream(), IntStream.range(stack.centres().size(), centres).mapToObj(this::centre))
			.limit(centres)
			.toList();
	}

	/**
	 * Starts the stack on an empty data folder and sets all centres up.
	 * @param home data folder; what it holds is deleted
	 * @param centres how many
	 * @param progress takes lines for the person who waits
	 */
	public static LoadedStack start(Path home, int centres, Consumer<String> progress) {
		List<String> arguments = new ArrayList<>(FreePorts.options(1));
		arguments.addAll(List.of("--fresh", "--full-speed", "--home", home.toAbsolutePath().toString()));
		Options options = Options.of(arguments).orElseThrow();
		LocalStack stack = LocalStack.start(options, progress);
		try {
			LoadedStack loaded = new LoadedStack(options, stack, centres);
			loaded.setUp(progress);
			return loaded;
		}
		catch (RuntimeException ex) {
			stack.close();
			throw ex;
		}
	}

	public List<DemoCentre> centres() {
		return this.centres;
	}

	/** A centre's counselors, each with password and second factor. */
	public List<StaffAccount> counselors(DemoCentre centre) {
		return this.stack.staff(centre).stream().filter((account) -> account.roles().contains("counselor")).toList();
	}

	public int gatewayPort() {
		return this.stack.ports().gateway().number();
	}

	public int serverPort() {
		return this.stack.ports().servers().getFirst().number();
	}

	public int lineSimulatorPort() {
		return this.stack.ports().lineSimulator().number();
	}

	/** What lets a caller past the gateway. */
	public String gatewayKey() {
		return this.stack.gatewayKey();
	}

	/** The cluster as its administrator sees it. */
	public PostgresServer postgres() {
		try {
			Path password = this.options.home().path().resolve("postgres").resolve("superuser.password");
			return new PostgresServer(this.stack.ports().postgres().number(),
					new Login("postgres", SecretFile.password(password)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The pid of one of the stack's processes. */
	public long pid(String process) {
		try {
			return Long.parseLong(
					Files.readString(this.options.home().path().resolve("run").resolve(process + ".pid")).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.stack.close();
	}

	private DemoCentre centre(int number) {
		return new DemoCentre("load" + number, "測定用センター" + number, 2_000_001_000 + 100 * number, gatewayPort());
	}

	private void setUp(Consumer<String> progress) {
		this.options.home()
			.writeHosts(this.centres.stream()
				.flatMap((centre) -> Stream.of(centre.consumerHost(), centre.deskHost()))
				.toList());
		this.centres.stream().skip(this.stack.centres().size()).forEach((centre) -> {
			setUp(centre);
			progress.accept("Centre " + centre.id() + ": ready");
		});
		new FrontDoor(this.stack.ports().gateway()).awaitPages(this.centres);
	}

	/** As a demonstration centre, with the texts of the first. */
	private void setUp(DemoCentre centre) {
		DemoLine line = DemoLine.of(centre, this.options.home());
		new JsonCalls(Programs.local(this.stack.ports().lineSimulator(), ""), "Accept", "application/json")
			.put("/simulator/providers/" + centre.id(), line.provider());
		URI server = Programs.local(this.stack.ports().servers().getFirst(), "");
		JsonCalls cell = new JsonCalls(server, "X-Madoguchi-Gateway-Key", gatewayKey());
		DemoTexts texts = new DemoTexts(this.stack.centres().getFirst());
		String tenant = "/internal/tenants/" + centre.id();
		cell.put(tenant, Map.of("centreName", centre.name(), "consumerOrigin", centre.consumerOrigin(), "deskOrigin",
				centre.deskOrigin()));
		cell.put(tenant + "/centre", texts.centre());
		cell.put(tenant + "/consent", texts.consent());
		cell.put(tenant + "/now-page", texts.nowPage());
		cell.put(tenant + "/line", line.settings());
		new DemoRealms(Programs.local(this.stack.ports().keycloak(), "/auth"), this.programs.keycloakAdmin())
			.ensure(centre, this.stack.staff(centre));
	}

}
