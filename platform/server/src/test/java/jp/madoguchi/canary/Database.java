package jp.madoguchi.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.madoguchi.localservices.testing.TestServices;

/** A database as somebody sees it who holds its disk and its superuser's password. */
final class Database {

	private static final Pattern BYTES = Pattern.compile("\\\\x((?:[0-9a-f]{2})+)");

	private final String name;

	Database(String url) {
		this.name = url.substring(url.lastIndexOf('/') + 1);
	}

	/** The canaries that are in some row of some table, with the names of the tables. */
	Map<Canary, Set<String>> tablesWith(Search search) throws SQLException {
		Map<Canary, Set<String>> found = new HashMap<>();
		for (String table : strings("""
				select format('%I.%I', table_schema, table_name) from information_schema.tables
				where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""")) {
			for (String row : strings("select t::text from " + table + " t")) {
				search.in(readable(row))
					.forEach((canary) -> found.computeIfAbsent(canary, (_) -> new HashSet<>()).add(table));
			}
		}
		return found;
	}

	/** The canaries that are in a file of the server, its write-ahead log included. */
	Set<Canary> inFiles(Search search) throws SQLException, IOException {
		execute("checkpoint");
		try (Stream<Path> files = Files.walk(Path.of(strings("show data_directory").getFirst()))) {
			return files.filter(Files::isRegularFile)
				.flatMap((file) -> search.in(content(file)).stream())
				.collect(Collectors.toSet());
		}
	}

	/** Makes a table to plant something in. */
	void make(String table) throws SQLException {
		execute("create table " + table + " (a text, b bytea)");
	}

	/** Puts something into it, as text and as bytes. */
	void plant(String table, String text, byte[] bytes) throws SQLException {
		try (Connection connection = connect();
				PreparedStatement insert = connection.prepareStatement("insert into " + table + " values (?, ?)")) {
			insert.setString(1, text);
			insert.setBytes(2, bytes);
			insert.executeUpdate();
		}
	}

	void drop(String table) throws SQLException {
		execute("drop table " + table);
	}

	/**
	 * A row with its columns of bytes, which come as hexadecimal digits, once more as
	 * bytes.
	 */
	private static byte[] readable(String row) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(row.getBytes(StandardCharsets.UTF_8));
		Matcher columns = BYTES.matcher(row);
		while (columns.find()) {
			all.writeBytes(HexFormat.of().parseHex(columns.group(1)));
		}
		return all.toByteArray();
	}

	/** Files of the server come and go while it works. */
	private static byte[] content(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (NoSuchFileException ex) {
			return new byte[0];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> strings(String sql) throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			List<String> strings = new ArrayList<>();
			while (rows.next()) {
				strings.add(rows.getString(1));
			}
			return strings;
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Connection connect() throws SQLException {
		return TestServices.postgres().connect(this.name);
	}

}
