package jp.madoguchi.local.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks in the tables for what was answered with 201.
 *
 * @param answered messages that were answered so
 * @param missing how many of them no table has
 * @param gaps consultations whose places are not 1, 2, 3 …
 */
record KeptMessages(int answered, int missing, int gaps) {

	static KeptMessages look(JdbcClient database, Map<Consumer, ? extends Collection<UUID>> written) {
		int answered = 0;
		int missing = 0;
		int gaps = 0;
		for (Map.Entry<Consumer, ? extends Collection<UUID>> one : written.entrySet()) {
			List<Row> rows = rows(database, one.getKey());
			Set<UUID> lost = new HashSet<>(one.getValue());
			rows.forEach((row) -> lost.remove(row.clientId()));
			answered += one.getValue().size();
			missing += lost.size();
			List<Integer> places = IntStream.rangeClosed(1, rows.size()).boxed().toList();
			gaps += rows.stream().map(Row::seq).toList().equals(places) ? 0 : 1;
		}
		return new KeptMessages(answered, missing, gaps);
	}

	private static List<Row> rows(JdbcClient database, Consumer consumer) {
		return database
			.sql("select client_id, seq from t_" + consumer.tenant()
					+ ".message where consultation_id = ? order by seq")
			.param(consumer.consultation())
			.query((row, n) -> new Row(row.getObject("client_id", UUID.class), row.getInt("seq")))
			.list();
	}

	/** A message's row. */
	private record Row(UUID clientId, int seq) {
	}

}
