package jp.madoguchi.reception.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.madoguchi.problem.ProblemType;

/** What a form must keep to beyond the shape of each question. */
final class FormRules {

	private static final Set<Kind> NEEDS_OPTIONS = Set.of(Kind.ONE, Kind.SEVERAL);

	private static final Set<Kind> TAKES_NO_OPTIONS = Set.of(Kind.TEXT, Kind.CALL);

	private FormRules() {
	}

	/**
	 * Checks a form.
	 * @throws jp.madoguchi.problem.ProblemException when it can't be asked or understood
	 */
	static void demand(IntakeForm form) {
		Map<String, IntakeForm.Question> earlier = new HashMap<>();
		Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
		for (IntakeForm.Question question : form.questions()) {
			boolean meansSomethingNew = question.meaning() == Meaning.NONE || meanings.add(question.meaning());
			demand(meansSomethingNew && question.meaning().fits(question.kind()));
			demand(optionsFit(question) && follows(question, earlier));
			demand(earlier.put(question.id(), question) == null);
		}
	}

	/**
	 * A changed form is a new version: answers must not change their sense afterwards.
	 */
	static void demandNewer(IntakeForm form, IntakeForm stored) {
		demand(form.version() > stored.version() || form.equals(stored));
	}

	private static boolean optionsFit(IntakeForm.Question question) {
		List<IntakeForm.Option> options = question.options();
		boolean different = new HashSet<>(options.stream().map(IntakeForm.Option::id).toList()).size() == options
			.size();
		return different && !(NEEDS_OPTIONS.contains(question.kind()) && options.isEmpty())
				&& !(TAKES_NO_OPTIONS.contains(question.kind()) && !options.isEmpty());
	}

	private static boolean follows(IntakeForm.Question question, Map<String, IntakeForm.Question> earlier) {
		IntakeForm.Follow follow = question.follows();
		if (follow == null) {
			return true;
		}
		IntakeForm.Question before = earlier.get(follow.question());
		return before != null && follow.options().stream().allMatch((id) -> before.option(id).isPresent());
	}

	private static void demand(boolean rule) {
		if (!rule) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
	}

}
