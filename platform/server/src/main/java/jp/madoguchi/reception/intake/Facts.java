package jp.madoguchi.reception.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.casework.CaseDeadline;
import jp.madoguchi.casework.Fact;

/** What the answers say of the facts that counselors record. */
final class Facts {

	private static final Map<Meaning, Fact> WORDS = Map.of(Meaning.AGE, Fact.AGE, Meaning.RESIDENCE, Fact.RESIDENCE,
			Meaning.FOR_WHOM, Fact.FOR_WHOM, Meaning.PAYMENT, Fact.PAYMENT, Meaning.OTHER_PARTY, Fact.OTHER_PARTY,
			Meaning.CALL_NAME, Fact.CALL_NAME);

	private Facts() {
	}

	static Map<Fact, List<String>> of(Sheet sheet) {
		Map<Fact, List<String>> facts = new EnumMap<>(Fact.class);
		WORDS.forEach((meaning, fact) -> sheet.told(meaning).ifPresent((answer) -> put(facts, fact, words(answer))));
		sheet.told(Meaning.TELEPHONE).ifPresent((answer) -> put(facts, Fact.TELEPHONE, only(answer.phone())));
		sheet.told(Meaning.CONTRACT_DAY).ifPresent((answer) -> put(facts, Fact.CONTRACT_DAY, only(answer.date())));
		sheet.told(Meaning.PAPER_DAY).ifPresent((answer) -> {
			put(facts, Fact.PAPER_DAY, only(answer.date()));
			put(facts, Fact.PAPER, List.of(paper(answer).key()));
		});
		sheet.told(Meaning.PAYMENT).ifPresent((answer) -> put(facts, Fact.AMOUNT, only(answer.amount())));
		return facts;
	}

	private static List<String> words(Answer answer) {
		List<String> words = new ArrayList<>(answer.choices().stream().map(IntakeForm.Option::title).toList());
		words.addAll(only(answer.text()));
		return words;
	}

	private static CaseDeadline.Paper paper(Answer answer) {
		if (answer.date() != null) {
			return CaseDeadline.Paper.RECEIVED;
		}
		return answer.isChosen(Meaning.NOT_RECEIVED) ? CaseDeadline.Paper.NOT_RECEIVED : CaseDeadline.Paper.UNKNOWN;
	}

	private static List<String> only(@Nullable Object value) {
		return (value != null) ? List.of(value.toString()) : List.of();
	}

	private static void put(Map<Fact, List<String>> facts, Fact fact, List<String> words) {
		if (!words.isEmpty()) {
			facts.put(fact, words);
		}
	}

}
