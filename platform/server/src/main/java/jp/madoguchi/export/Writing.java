package jp.madoguchi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.consultation.CaseNumber;
import jp.madoguchi.consultation.PeriodReading;
import jp.madoguchi.consultation.PeriodReading.Listed;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.RunRows.Run;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.SubjectKeys;

/**
 * Writes the file, page after page, so that its length costs no memory. All pages are
 * read from one snapshot: the file is the centre as it was at one moment.
 */
@Component
class Writing {

	static final int PAGE = 100;

	private final Offer offer;

	private final PeriodReading consultations;

	private final SubjectKeys keys;

	private final RunRows runs;

	private final JdbcClient jdbc;

	private final TransactionTemplate snapshot;

	private final TransactionTemplate aside;

	Writing(Offer offer, PeriodReading consultations, SubjectKeys keys, RunRows runs, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		this.offer = offer;
		this.consultations = consultations;
		this.keys = keys;
		this.runs = runs;
		this.jdbc = jdbc;
		this.snapshot = new TransactionTemplate(transactions);
		this.aside = new TransactionTemplate(transactions);
		this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Writes all of it as ciphertext.
	 * @throws IOException also when nobody wants it any more
	 */
	Findings write(Export export, Run run, StreamKey key, Spool spool) throws IOException {
		try (OutputStream sealed = key.sealing(spool.writing(), place(export));
				CsvFile file = new CsvFile(sealed, export.encoding())) {
			Failure failure = this.snapshot.execute((_) -> rows(export, run, file));
			if (failure.cause() != null) {
				throw failure.cause();
			}
			return file.findings();
		}
	}

	private Failure rows(Export export, Run run, CsvFile file) {
		// Before anything is read; Spring's own way would ask Hibernate for it.
		this.jdbc.sql("set transaction isolation level repeatable read, read only").update();
		try {
			write(export, run, file);
			return new Failure(null);
		}
		catch (IOException ex) {
			return new Failure(ex);
		}
	}

	private void write(Export export, Run run, CsvFile file) throws IOException {
		List<Column> columns = this.offer.chosen(export.columns());
		int total = this.consultations.count(export.period());
		file.head(columns.stream().map(Column::title).toList());
		int written = 0;
		CaseNumber after = null;
		do {
			goOn(run, written, total);
			List<Listed> page = this.consultations.page(export.period(), after, PAGE);
			write(page, columns, file);
			written += page.size();
			after = page.isEmpty() ? null : page.getLast().number();
		}
		while (after != null);
		goOn(run, written, total);
	}

	private void goOn(Run run, int written, int total) throws IOException {
		boolean wanted = this.aside.execute((_) -> this.runs.goOn(run, written, total));
		if (!wanted) {
			throw new IOException("nobody waits for this export any more");
		}
	}

	private void write(List<Listed> page, List<Column> columns, CsvFile file) throws IOException {
		Set<String> wanted = columns.stream().map(Column::id).collect(Collectors.toSet());
		Batch batch = new Batch(page, this.keys.ofAll(page.stream().map(Listed::id).toList()), wanted);
		this.offer.fill(batch);
		for (Listed row : page) {
			List<@Nullable Object> cells = new ArrayList<>();
			columns.forEach((column) -> cells.add(batch.cell(row.id(), column.id())));
			file.row(row.number().text(), cells);
		}
	}

	/** What is bound to the ciphertext. */
	static FieldName place(Export export) {
		return new FieldName("export", "object", export.id().toString());
	}

	private record Failure(@Nullable IOException cause) {
	}

}
