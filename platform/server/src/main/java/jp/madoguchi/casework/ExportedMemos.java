package jp.madoguchi.casework;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.export.Batch;
import jp.madoguchi.export.ColumnGroup;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.ColumnSource;

/**
 * Memos in an export. The course of handling is one cell, a line for each step; internal
 * notes are there only when somebody wants them.
 */
@Component
@Order(40)
class ExportedMemos implements ColumnSource {

	private static final String PREFIX = "memo:";

	private static final ColumnGroup GROUP = new ColumnGroup("メモ", true,
			List.of(new Column("memo:summary", "要旨", true), new Column("memo:policy", "対応方針", true),
					new Column("memo:course", "対応経過", true), new Column("memo:internal", "内部メモ", false)));

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm");

	private static final Map<Memo.Means, String> MEANS = Map.of(Memo.Means.CHAT, "チャット", Memo.Means.PHONE, "電話",
			Memo.Means.VISIT, "来訪・面談", Memo.Means.MAIL, "メール", Memo.Means.LETTER, "文書", Memo.Means.OTHER, "その他");

	private final Sheets sheets;

	ExportedMemos(Sheets sheets) {
		this.sheets = sheets;
	}

	@Override
	public List<ColumnGroup> groups() {
		return List.of(GROUP);
	}

	@Override
	public void fill(Batch batch) {
		if (batch.wants(PREFIX)) {
			this.sheets.newestOf(batch, Sheet.Kind.MEMO, Memo.class)
				.forEach((consultation, memo) -> fill(batch, consultation, memo));
		}
	}

	private static void fill(Batch batch, UUID consultation, Memo memo) {
		batch.put(consultation, "memo:summary", memo.summary());
		batch.put(consultation, "memo:policy", memo.policy());
		batch.put(consultation, "memo:course",
				memo.course().stream().map(ExportedMemos::line).collect(Collectors.joining("\n")));
		batch.put(consultation, "memo:internal", memo.internal());
	}

	private static String line(Memo.Step step) {
		return Stream
			.of(MINUTE.format(LocalDateTime.ofInstant(step.at(), Tagging.JAPAN)), step.with(),
					MEANS.getOrDefault(step.means(), ""), (step.minutes() != null) ? step.minutes() + "分" : "",
					step.text().strip().replaceAll("\\s*\\R\\s*", "　"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("　"));
	}

}
