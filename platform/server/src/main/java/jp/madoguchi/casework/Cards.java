package jp.madoguchi.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.problem.ProblemException;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Settings;

/** Keeps the card of each consultation, and the lists its codes are chosen from. */
@Service
@Transactional
class Cards {

	private static final CardForm READY_MADE = ReadyMade.read("card-form.json", CardForm.class);

	private final Settings settings;

	private final Sheets sheets;

	private final Consultations consultations;

	private final Clock clock;

	Cards(Settings settings, Sheets sheets, Consultations consultations, Clock clock) {
		this.settings = settings;
		this.sheets = sheets;
		this.consultations = consultations;
		this.clock = clock;
	}

	/** The form with the codes that can be chosen today. */
	@Transactional(readOnly = true)
	CardForm form() {
		Map<String, List<Term>> lists = new HashMap<>(READY_MADE.lists());
		lists.replaceAll((name,
				readyMade) -> this.settings.find(topic(name), CodeList.class).map(CodeList::terms).orElse(readyMade));
		return new CardForm(READY_MADE.fields(), lists).on(LocalDate.ofInstant(this.clock.instant(), Tagging.JAPAN));
	}

	@Transactional(readOnly = true)
	Sheet<Card> newest(UUID consultation) {
		return this.sheets.newest(consultation, Sheet.Kind.CARD, Card.EMPTY);
	}

	/**
	 * Replaces the card.
	 * @throws jp.madoguchi.problem.ProblemException when somebody else was faster, or a
	 * field can't take its value
	 */
	Sheet<Card> write(UUID consultation, UUID account, int base, Map<String, List<String>> values) {
		this.consultations.hold(consultation);
		Sheet<Card> newest = newest(consultation);
		return this.sheets.write(consultation, Sheet.Kind.CARD, account, base, newest,
				new CardFilling(form(), newest.content()).of(values));
	}

	/**
	 * What follows, for fields that are empty, from what is known already; it counts when
	 * a counselor confirms it.
	 */
	@Transactional(readOnly = true)
	List<Card.Entry> suggested(Card card, Prefill known) {
		CardForm form = form();
		return form.fields()
			.stream()
			.filter((field) -> card.find(field.id()).isEmpty())
			.flatMap((field) -> suggested(form, field, known.of(field.fact())).stream())
			.toList();
	}

	private static Optional<Card.Entry> suggested(CardForm form, CardForm.Field field, List<String> words) {
		List<String> values = switch (field.kind()) {
			case CODE,
					CODES ->
				form.codes(field)
					.stream()
					.filter((term) -> words.stream().anyMatch(term::isNamed))
					.map(Term::id)
					.toList();
			case TEXT, LONG -> words.isEmpty() ? List.of() : List.of(String.join("、", words));
			case DATE, NUMBER -> words;
		};
		List<String> fitting = (field.kind() == CardForm.Kind.CODES) ? values : values.stream().limit(1).toList();
		try {
			return new CardFilling(form, Card.EMPTY).of(Map.of(field.id(), fitting)).find(field.id());
		}
		catch (ProblemException ex) {
			// What was told elsewhere need not fit the card.
			return Optional.empty();
		}
	}

	/**
	 * Replaces a list of codes.
	 * @throws jp.madoguchi.problem.ProblemException when the card has no such list, or it
	 * makes no sense
	 */
	void set(String list, CodeList codes) {
		if (!READY_MADE.lists().containsKey(list)) {
			throw ProblemType.NOT_FOUND.exception();
		}
		if (!Term.areSound(codes.terms())) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		this.settings.save(topic(list), codes);
	}

	private static String topic(String list) {
		return "code-list-" + list;
	}

}
