package jp.madoguchi.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.awaitility.Awaitility;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.LocalStack;
import jp.madoguchi.local.Options;
import jp.madoguchi.localservices.KeycloakService;
import jp.madoguchi.localservices.Login;
import jp.madoguchi.localservices.PostgresServer;
import jp.madoguchi.localservices.SecretFile;

/**
 * The whole product on free ports, with two server replicas, the demonstration centres
 * and their staff. Started when first asked for, stopped with the JVM.
 * <p>
 * Tests share it: a test that ends a replica or suspends a centre puts things right
 * again, and finds what it made by something only it knows.
 */
public final class RunningStack {

	private static final int SERVERS = 2;

	private static final Path HOME = Path.of("target/stack").toAbsolutePath();

	private final LocalStack stack;

	private final Map<String, StaffPerson> people = new ConcurrentHashMap<>();

	private RunningStack(LocalStack stack) {
		this.stack = stack;
	}

	/** The stack of this JVM. Its data lie in {@code target/stack}. */
	public static RunningStack shared() {
		return Shared.INSTANCE;
	}

	private static RunningStack start() {
		List<String> arguments = new ArrayList<>(FreePorts.options(SERVERS));
		arguments.addAll(List.of("--fresh", "--home", HOME.toString()));
		RunningStack stack = new RunningStack(
				LocalStack.start(Options.of(arguments).orElseThrow(), System.out::println));
		stack.stack.centres().forEach(stack::openDayAndNight);
		return stack;
	}

	/** 長野県消費生活センター. */
	public DemoCentre nagano() {
		return this.stack.centres().getFirst();
	}

	/** 松本市消費生活センター. */
	public DemoCentre matsumoto() {
		return this.stack.centres().getLast();
	}

	/**
	 * Someone of a centre's staff, the same object for the same person, because codes
	 * must not be used twice.
	 * @param name {@code counselor1} to {@code counselor15}, {@code supervisor1} or
	 * {@code admin1}
	 */
	public StaffPerson staff(DemoCentre centre, String name) {
		return this.people.computeIfAbsent(centre.id() + "/" + name,
				(_) -> this.stack.staff(centre)
					.stream()
					.filter((account) -> account.name().equals(name))
					.map((account) -> new StaffPerson(centre, account))
					.findFirst()
					.orElseThrow());
	}

	/** What becomes of the staff's logins without their doing. */
	public StaffLogins logins() {
		URI keycloak = URI.create("http://127.0.0.1:" + this.stack.ports().keycloak().number() + "/auth");
		try {
			String superuser = SecretFile.password(HOME.resolve("postgres").resolve("superuser.password"));
			return new StaffLogins(keycloak, KeycloakService.admin(HOME),
					new PostgresServer(this.stack.ports().postgres().number(), new Login("postgres", superuser)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The LINE simulator. */
	public Line line() {
		return Line.onPort(this.stack.ports().lineSimulator().number());
	}

	/** A browser without a screen at a host of the gateway, named without its port. */
	public Visitor visitor(String host) {
		return new Visitor(gatewayPort(), host);
	}

	public int gatewayPort() {
		return this.stack.ports().gateway().number();
	}

	/**
	 * Ends a server replica the way a crash does.
	 * @param number 1 or 2
	 */
	public void killServer(int number) {
		this.stack.killServer(number);
	}

	/**
	 * Starts a replica that was ended and waits until it serves; harmless when it runs.
	 * @param number 1 or 2
	 */
	public void startServer(int number) {
		this.stack.startServer(number);
	}

	/** Closes a centre; returns when each replica and the gateway know. */
	public void suspend(DemoCentre centre) {
		operate(centre, "suspend", "suspended");
	}

	/** Opens a closed centre again; returns when each replica and the gateway know. */
	public void resume(DemoCentre centre) {
		operate(centre, "resume", "active");
	}

	/** No journey shall depend on the hour at which it is walked. */
	public void openDayAndNight(DemoCentre centre) {
		setHours(centre, "", "00:00");
	}

	/**
	 * Closes a centre's reception for today, Japan time, and lets its notices wait. A
	 * replica may need some seconds to know.
	 */
	public void closeToday(DemoCentre centre) {
		setHours(centre, """
				{"date": "%s", "spans": [], "note": "休み"}""".formatted(LocalDate.now(ZoneId.of("Asia/Tokyo"))),
				"23:59");
	}

	private void setHours(DemoCentre centre, String specialDay, String quietUntil) {
		call(centre, "hours", "PUT", BodyPublishers.ofString("""
				{"weekly": [{"days": [1,2,3,4,5,6,7], "from": "00:00", "to": "24:00", "holidays": true}],
				 "closedEachYear": [], "specialDays": [%s], "quiet": {"from": "00:00", "to": "%s"}}"""
			.formatted(specialDay, quietUntil)));
	}

	private void operate(DemoCentre centre, String act, String state) {
		call(centre, act, "POST", BodyPublishers.noBody());
		// The gateway asks now one replica, now the other: as long as one still lists
		// what
		// was, the centre may close or open once more.
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.stack.ports()
				.servers()
				.stream()
				.allMatch((port) -> state(port.number(), centre).equals(state)));
		int expected = state.equals("active") ? 200 : 503;
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> visitor(centre.id() + "-desk.localhost").open("/").status() == expected);
	}

	private String state(int serverPort, DemoCentre centre) {
		Answer list = Visitor
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/internal/hosts".formatted(serverPort)))
				.header("X-Madoguchi-Gateway-Key", this.stack.gatewayKey())
				.build());
		return list.json()
			.path("hosts")
			.valueStream()
			.filter((host) -> host.path("tenant").asString().equals(centre.id()))
			.map((host) -> host.path("state").asString())
			.findFirst()
			.orElse("");
	}

	private void call(DemoCentre centre, String path, String method, BodyPublisher body) {
		HttpRequest request = HttpRequest
			.newBuilder(
					URI.create("http://127.0.0.1:%d/internal/tenants/%s/%s".formatted(serverPort(), centre.id(), path)))
			.header("X-Madoguchi-Gateway-Key", this.stack.gatewayKey())
			.header("Content-Type", "application/json")
			.method(method, body)
			.build();
		if (Visitor.send(request).status() != 204) {
			throw new IllegalStateException(path + " was refused");
		}
	}

	private int serverPort() {
		return this.stack.ports().servers().getFirst().number();
	}

	private static final class Shared {

		private static final RunningStack INSTANCE = start();

	}

}
