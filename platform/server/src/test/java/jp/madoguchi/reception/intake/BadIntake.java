package jp.madoguchi.reception.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import jp.madoguchi.testing.TestIntake;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Answers and forms, each wrong in one way. */
final class BadIntake {

	private BadIntake() {
	}

	static Stream<Arguments> answers() {
		LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1);
		return Stream.of(arguments("nothing", TestIntake.choice(1, "paid")), arguments("what", TestIntake.choice(1)),
				arguments("what", TestIntake.choice(1, "else")),
				arguments("what", TestIntake.choice(1, "paid", "signed")),
				arguments("what", TestIntake.words(1, "払いました")),
				arguments("what", TestIntake.answer(1, Map.of("declined", true, "choices", List.of("paid")))),
				arguments("ways", TestIntake.choice(1, "net", "net")), arguments("ways", TestIntake.choice(1)),
				arguments("place", TestIntake.answer(1, Map.of("choices", List.of("nagano"), "text", "長野市"))),
				arguments("contract-day", TestIntake.day(1, tomorrow)),
				arguments("contract-day", TestIntake.day(1, LocalDate.of(1949, 12, 31))),
				arguments("contract-day", TestIntake.answer(1, Map.of("date", "きのう"))),
				arguments("payment", TestIntake.answer(1, Map.of())),
				arguments("payment", TestIntake.answer(1, Map.of("amount", -1))),
				arguments("payment", TestIntake.answer(1, Map.of("amount", 1_000_000_000_000L))),
				arguments("other", TestIntake.words(1, " ")), arguments("other", TestIntake.words(1, "長".repeat(301))),
				arguments("call", TestIntake.answer(1, Map.of("phone", "電話です"))),
				arguments("call", TestIntake.words(1, "夕方")));
	}

	static Stream<List<Map<String, Object>>> forms() {
		Map<String, Object> what = TestIntake.question("what", "one", "what-happened", List.of("paid"), null);
		return Stream.of(List.of(), List.of(what, what),
				List.of(what, TestIntake.question("again", "one", "what-happened", List.of("paid"), null)),
				List.of(TestIntake.question("what", "text", "what-happened", List.of(), null)),
				List.of(TestIntake.question("what", "one", "none", List.of(), null)),
				List.of(TestIntake.question("what", "one", "none", List.of("a", "a"), null)),
				List.of(TestIntake.question("what", "text", "none", List.of("a"), null)),
				List.of(TestIntake.question("What?", "text", "none", List.of(), null)),
				List.of(TestIntake.question("what", "guess", "none", List.of(), null)),
				List.of(TestIntake.question("when", "text", "none", List.of(),
						Map.of("question", "what", "options", List.of())), what),
				List.of(what, TestIntake.question("when", "text", "none", List.of(),
						Map.of("question", "what", "options", List.of("signed")))));
	}

}
