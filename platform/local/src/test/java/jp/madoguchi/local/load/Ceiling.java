package jp.madoguchi.local.load;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import jp.madoguchi.localservices.Login;
import jp.madoguchi.localservices.PostgresServer;

/**
 * The least any program pays for a row that is on the disk: one INSERT of a message's
 * columns by JdbcClient, each its own transaction, in the same PostgreSQL.
 */
final class Ceiling {

	private static final String DATABASE = "ceiling";

	private static final String TABLE = """
			create table if not exists message (
			  consultation_id uuid not null, seq int not null, version bigint not null, author_kind text not null,
			  author_id uuid not null, client_id uuid primary key, body bytea not null,
			  at timestamptz not null default now())""";

	private static final String INSERT = """
			insert into message (consultation_id, seq, version, author_kind, author_id, client_id, body)
			values (?, ?, ?, 'consumer', ?, ?, ?)""";

	private final PostgresServer postgres;

	private final Login login;

	private final byte[] body;

	private Ceiling(PostgresServer postgres, Login login, byte[] body) {
		this.postgres = postgres;
		this.login = login;
		this.body = body;
	}

	/**
	 * Makes the table in a database of its own.
	 * @param login who owns it
	 * @param bodyLength bytes of a message's ciphertext
	 */
	static Ceiling in(PostgresServer postgres, Login login, int bodyLength) throws SQLException {
		postgres.ensureDatabase(DATABASE, login);
		Ceiling ceiling = new Ceiling(postgres, login, new byte[bodyLength]);
		ThreadLocalRandom.current().nextBytes(ceiling.body);
		try (HikariDataSource pool = ceiling.pool(1)) {
			JdbcClient.create(pool).sql(TABLE).update();
		}
		return ceiling;
	}

	/** Measures with a pool of this size. */
	Sample measure(ClosedLoop loop, int callers, int poolSize) {
		try (HikariDataSource pool = pool(poolSize)) {
			JdbcClient jdbc = JdbcClient.create(pool);
			return loop.measure(callers, (_) -> insert(jdbc, UUID.randomUUID())).noted(Integer.toString(poolSize));
		}
	}

	private ClosedLoop.Call insert(JdbcClient jdbc, UUID consultation) {
		return () -> jdbc.sql(INSERT)
			.params(consultation, 1, 1L, consultation, Message.next().id(), this.body)
			.update();
	}

	private HikariDataSource pool(int size) {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl(this.postgres.url(DATABASE));
		config.setUsername(this.login.name());
		config.setPassword(this.login.password());
		config.setMaximumPoolSize(size);
		return new HikariDataSource(config);
	}

}
