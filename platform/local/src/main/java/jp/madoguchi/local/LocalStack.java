package jp.madoguchi.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.madoguchi.localservices.ChildProcess;
import jp.madoguchi.localservices.ClamdService;
import jp.madoguchi.localservices.KeycloakService;
import jp.madoguchi.localservices.KeycloakSettings;
import jp.madoguchi.localservices.PostgresService;
import jp.madoguchi.localservices.PostgresSettings;

/**
 * The running product. Everything is a process of its own; whatever way this JVM ends,
 * none of them is in the way of the next start.
 */
public final class LocalStack implements AutoCloseable {

	private final Options options;

	private final Consumer<String> progress;

	private final Programs programs;

	private final List<DemoCentre> centres;

	private final Started started = new Started();

	private List<ServerReplica> servers = List.of();

	private LocalStack(Options options, Consumer<String> progress) {
		this.options = options;
		this.progress = progress;
		this.programs = new Programs(options);
		this.centres = DemoCentre.all(options.ports().gateway().number());
	}

	/**
	 * Starts everything and waits until pages can be opened.
	 * @param options how to run it
	 * @param progress takes lines for the person who waits, from several threads
	 * @return the running stack
	 * @throws jp.madoguchi.localservices.PortTakenException if a port is taken
	 * @throws jp.madoguchi.localservices.DataFolderInUseException if a living run uses
	 * the data folder
	 * @throws jp.madoguchi.localservices.ServiceFailedException if a part does not come
	 * up
	 */
	public static LocalStack start(Options options, Consumer<String> progress) {
		LocalStack stack = new LocalStack(options, progress);
		try {
			stack.open();
			stack.run();
			return stack;
		}
		catch (RuntimeException ex) {
			stack.close();
			throw (ex instanceof CompletionException && ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private void open() {
		DataFolder home = this.options.home();
		home.open(this.options.fresh(), this.options.ports());
		home.writeHosts(this.centres.stream()
			.flatMap((centre) -> Stream.of(centre.consumerHost(), centre.deskHost()))
			.toList());
	}

	private void run() {
		StackPorts ports = this.options.ports();
		Program lineSimulator = this.programs.lineSimulator();
		ChildProcess line = launch(lineSimulator);
		CompletableFuture<Void> prepared = prepareKeycloak();
		startVirusScanner();
		PostgresService postgres = startPostgres();
		CompletableFuture<KeycloakService> keycloak = startKeycloak(prepared, postgres);
		Program gateway = this.programs.gateway(this.options.devServers());
		ChildProcess door = launch(gateway);
		CompletableFuture<Void> otherServers = startServers(CellDatabase.in(postgres.server(), this.options.home()));
		Demo demo = new Demo(this.options.home(), this.programs, this.centres);
		lineSimulator.await(line, this.progress);
		demo.announce(Programs.local(ports.lineSimulator(), ""));
		keycloak.join();
		demo.provision(Programs.local(ports.servers().getFirst(), ""), Programs.local(ports.keycloak(), "/auth"),
				this.progress);
		otherServers.join();
		gateway.await(door, this.progress);
		new FrontDoor(ports.gateway()).awaitPages(this.centres);
	}

	private PostgresService startPostgres() {
		PostgresService postgres = PostgresService.start(
				new PostgresSettings(this.options.home().path(), this.options.ports().postgres(), true), this.progress);
		this.started.add(postgres::stop);
		return postgres;
	}

	/** Nobody is shown what was not scanned, so a missing scanner is said loudly. */
	private void startVirusScanner() {
		if (this.options.withoutVirusScan()) {
			this.progress.accept("Images are shown WITHOUT a virus scan, as --without-virus-scan says");
			return;
		}
		ClamdService.program()
			.ifPresentOrElse(
					(program) -> this.started.add(ClamdService.start(program, this.options.home().path(),
							this.options.ports().clamd(), this.progress)::stop),
					() -> this.progress
						.accept("ClamAV is not installed (apt-get install clamav-daemon): images are accepted "
								+ "and stay held as being checked. --without-virus-scan shows them unscanned."));
	}

	private ChildProcess launch(Program program) {
		this.progress.accept(program.name() + ": starting");
		ChildProcess process = program.launch(this.options.home());
		this.started.add(process::stop);
		return process;
	}

	/** Unpacking and building, where it was not done before, needs no database. */
	private CompletableFuture<Void> prepareKeycloak() {
		return CompletableFuture.runAsync(() -> KeycloakService.prepare(keycloakSettings(), this.progress));
	}

	private CompletableFuture<KeycloakService> startKeycloak(CompletableFuture<Void> prepared,
			PostgresService postgres) {
		CompletableFuture<KeycloakService> keycloak = prepared
			.thenApplyAsync((_) -> KeycloakService.start(keycloakSettings(), postgres.server(), this.progress));
		this.started.add(() -> keycloak.thenAccept(KeycloakService::stop).exceptionally((_) -> null).join());
		return keycloak;
	}

	private KeycloakSettings keycloakSettings() {
		return new KeycloakSettings(this.options.home().path(), this.options.ports().keycloak(),
				this.options.ports().keycloakManagement(),
				List.of(Modules.file("login-theme/target/madoguchi-login-theme.jar")), List.of(),
				List.of("-XX:TieredStopAtLevel=1", "-Djdk.net.hosts.file=" + this.options.home().hosts()));
	}

	/**
	 * Waits for the first, which brings the catalogue up to date; the others come after.
	 */
	private CompletableFuture<Void> startServers(CellDatabase database) {
		this.servers = IntStream.rangeClosed(1, this.options.ports().servers().size())
			.mapToObj((n) -> new ServerReplica(this.programs.server(n, database), this.options.home(), this.progress))
			.toList();
		this.servers.forEach((server) -> this.started.add(server::stop));
		this.servers.getFirst().start();
		return CompletableFuture.runAsync(() -> this.servers.stream().skip(1).forEach(ServerReplica::start));
	}

	/** Where everything listens. */
	public StackPorts ports() {
		return this.options.ports();
	}

	/** The secret by which servers know their gateway. */
	public String gatewayKey() {
		return this.programs.gatewayKey();
	}

	/** The demonstration centres. */
	public List<DemoCentre> centres() {
		return this.centres;
	}

	/** A centre's staff, each with password and second factor. */
	public List<StaffAccount> staff(DemoCentre centre) {
		return new DemoStaff(this.options.home()).of(centre);
	}

	/**
	 * Ends a server replica the way a crash does.
	 * @param number 1 for the first
	 */
	public void killServer(int number) {
		this.servers.get(number - 1).kill();
	}

	/**
	 * Starts a server replica that was ended, and waits until it serves.
	 * @param number 1 for the first
	 */
	public void startServer(int number) {
		this.servers.get(number - 1).start();
	}

	/** What to open, for the person at the keyboard. */
	String addresses() {
		StringBuilder lines = new StringBuilder();
		line(lines, this.programs.lineAddress() + "/", "start here: demo people, passwords, codes, a phone with LINE");
		for (DemoCentre centre : this.centres) {
			line(lines, centre.consumerOrigin() + "/", centre.name() + ", for consumers");
			line(lines, centre.deskOrigin() + "/", centre.name() + ", the desk");
		}
		return lines.toString();
	}

	private static void line(StringBuilder lines, String address, String what) {
		lines.append("  %-40s %s%n".formatted(address, what));
	}

	/** Stops everything, the last started first. Harmless when repeated. */
	@Override
	public void close() {
		this.started.stopAll();
	}

}
