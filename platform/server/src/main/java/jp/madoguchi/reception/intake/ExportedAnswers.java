package jp.madoguchi.reception.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.export.Batch;
import jp.madoguchi.export.ColumnGroup;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.ColumnSource;
import jp.madoguchi.tenancy.Settings;

/**
 * Answers to the first questions in an export: a column for each question the centre
 * asks, and one for what it has asked before.
 */
@Component
@Order(20)
class ExportedAnswers implements ColumnSource {

	private static final String PREFIX = "answer:";

	private static final String EARLIER = "answer:.earlier";

	private final Settings settings;

	private final IntakeRows rows;

	ExportedAnswers(Settings settings, IntakeRows rows) {
		this.settings = settings;
		this.rows = rows;
	}

	@Override
	public List<ColumnGroup> groups() {
		Stream<Column> columns = Stream.concat(
				questions().stream().map((question) -> new Column(PREFIX + question.id(), question.title(), true)),
				Stream.of(new Column(EARLIER, "以前の質問", false)));
		return List.of(new ColumnGroup("はじめの質問", true, columns.toList()));
	}

	@Override
	public void fill(Batch batch) {
		if (batch.wants(PREFIX)) {
			Set<String> asked = questions().stream().map(IntakeForm.Question::id).collect(Collectors.toSet());
			this.rows.read(batch, (consultation, sheet) -> fill(batch, consultation, sheet, asked));
		}
	}

	private static void fill(Batch batch, UUID consultation, Sheet sheet, Set<String> asked) {
		sheet.answers().forEach((answer) -> batch.put(consultation, PREFIX + answer.question(), words(answer)));
		batch.put(consultation, EARLIER,
				sheet.answers()
					.stream()
					.filter((answer) -> !asked.contains(answer.question()))
					.map((answer) -> answer.title() + "：" + words(answer))
					.collect(Collectors.joining("\n")));
	}

	private static String words(Answer answer) {
		return answer.declined() ? "答えない"
				: Stream
					.of(answer.words(), answer.date(), (answer.amount() != null) ? answer.amount() + "円" : null,
							answer.choices().isEmpty() ? null : answer.text(), answer.phone())
					.filter(Objects::nonNull)
					.map(Object::toString)
					.collect(Collectors.joining("・"));
	}

	private List<IntakeForm.Question> questions() {
		return this.settings.find(IntakeForm.TOPIC, IntakeForm.class).map(IntakeForm::questions).orElse(List.of());
	}

}
