package jp.madoguchi.localservices;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresServiceTests {

	@TempDir
	Path data;

	@Test
	void keepsItsDataWhenStartedAgain() throws SQLException {
		try (PostgresService first = start()) {
			run(first.server(), "create table kept (word text)");
			run(first.server(), "insert into kept values ('still here')");
		}
		try (PostgresService second = start()) {
			assertThat(read(second.server(), "select word from kept")).isEqualTo("still here");
		}
	}

	@Test
	void waitsForTheDiskAndListensOnTheLoopbackAddressOnly() throws SQLException {
		try (PostgresService service = start()) {
			assertThat(read(service.server(), "show fsync")).isEqualTo("on");
			assertThat(read(service.server(), "show synchronous_commit")).isEqualTo("on");
			assertThat(read(service.server(), "show full_page_writes")).isEqualTo("on");
			assertThat(read(service.server(), "show listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(read(service.server(), "show unix_socket_directories")).isEmpty();
		}
	}

	@Test
	void letsNobodyInWithoutThePassword() {
		try (PostgresService service = start()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(service.url("postgres"), "postgres", "guess").close())
				.satisfies((failure) -> assertThat(failure.getSQLState()).isEqualTo("28P01"));
		}
	}

	@Test
	void keepsOtherRolesOutOfADatabase() throws SQLException {
		Login owner = new Login("owner", "first");
		Login stranger = new Login("stranger", "second");
		try (PostgresService service = start()) {
			service.server().ensureDatabase("own", owner);
			service.server().ensureDatabase("other", stranger);
			service.server().ensureDatabase("own", owner);
			connect(service.url("own"), owner).close();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> connect(service.url("own"), stranger).close())
				.satisfies((failure) -> assertThat(failure.getSQLState()).isEqualTo("42501"));
		}
	}

	@Test
	void namesTheTakenPortAndTheSettingThatChangesIt() throws Exception {
		Port port = Port.free("madoguchi.postgres.port");
		try (ServerSocket other = new ServerSocket(port.number())) {
			assertThat(other.isBound()).isTrue();
			assertThatExceptionOfType(PortTakenException.class)
				.isThrownBy(() -> PostgresService.start(new PostgresSettings(this.data, port, true), (line) -> {
				}))
				.withMessageContaining("port " + port.number())
				.withMessageContaining("madoguchi.postgres.port");
		}
		PostgresService.start(new PostgresSettings(this.data, port, true), (line) -> {
		}).stop();
	}

	@Test
	void refusesADataFolderInUse() {
		try (PostgresService service = start()) {
			assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(this::start)
				.withMessageContaining(this.data.toString());
			assertThat(service.server().answers()).isTrue();
		}
	}

	@Test
	void saysSoWhenThePasswordBesideTheDataIsNotItsOwn() throws Exception {
		start().stop();
		Files.writeString(this.data.resolve("postgres/superuser.password"), "another");
		assertThatExceptionOfType(ServiceFailedException.class).isThrownBy(this::start)
			.withMessageContaining("password");
	}

	private PostgresService start() {
		return PostgresService.start(new PostgresSettings(this.data, Port.free("test"), true), (line) -> {
		});
	}

	private static void run(PostgresServer server, String sql) throws SQLException {
		try (Connection connection = server.connect("postgres"); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String read(PostgresServer server, String query) throws SQLException {
		try (Connection connection = server.connect("postgres");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static Connection connect(String url, Login login) throws SQLException {
		return DriverManager.getConnection(url, login.name(), login.password());
	}

}
