package jp.madoguchi.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.consultation.PeriodReading.Listed;
import jp.madoguchi.tenancy.FieldKey;

/** A page of consultations whose cells are being filled in. */
public final class Batch {

	private final Map<UUID, Listed> rows;

	private final Map<UUID, FieldKey> keys;

	private final Set<String> wanted;

	private final Map<UUID, Map<String, Object>> cells = new HashMap<>();

	Batch(List<Listed> rows, Map<UUID, FieldKey> keys, Set<String> wanted) {
		this.rows = rows.stream().collect(Collectors.toMap(Listed::id, Function.identity()));
		this.keys = keys;
		this.wanted = wanted;
	}

	Collection<Listed> rows() {
		return this.rows.values();
	}

	/** The consultations that can still be read. */
	public UUID[] consultations() {
		return this.keys.keySet().toArray(UUID[]::new);
	}

	/** The key of one of them. */
	public FieldKey key(UUID consultation) {
		FieldKey key = this.keys.get(consultation);
		if (key == null) {
			throw new IllegalArgumentException("not on this page");
		}
		return key;
	}

	/** Whether a column was chosen whose id begins like this. */
	public boolean wants(String beginning) {
		return this.wanted.stream().anyMatch((id) -> id.startsWith(beginning));
	}

	/** Fills in a text as it was written; what is harmful in a file is seen to later. */
	public void put(UUID consultation, String column, String text) {
		set(consultation, column, text);
	}

	/** Fills in a number of the product's own. */
	public void put(UUID consultation, String column, long number) {
		set(consultation, column, number);
	}

	private void set(UUID consultation, String column, Object value) {
		if (this.wanted.contains(column)) {
			this.cells.computeIfAbsent(consultation, (_) -> new HashMap<>()).put(column, value);
		}
	}

	@Nullable Object cell(UUID consultation, String column) {
		return this.cells.getOrDefault(consultation, Map.of()).get(column);
	}

}
