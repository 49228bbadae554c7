package jp.madoguchi.localservices.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jp.madoguchi.localservices.PostgresServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TestServicesTests {

	@Test
	void copiesADatabase() throws SQLException {
		PostgresServer server = TestServices.postgres();
		String template = TestServices.newDatabase();
		try (Connection connection = server.connect(template); Statement statement = connection.createStatement()) {
			statement.execute("create table kept as select 'copied' as word");
		}
		String copy = TestServices.newDatabaseFrom(template);
		try (Connection connection = server.connect(copy);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select word from kept")) {
			assertThat(rows.next()).isTrue();
			assertThat(rows.getString(1)).isEqualTo("copied");
		}
	}

}
