package jp.madoguchi.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Settings;

/** Classifies consultations by the centre's tags. */
@Service
@Transactional
class Tagging {

	static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final TagGroups READY_MADE = ReadyMade.read("tag-groups.json", TagGroups.class);

	private final Settings settings;

	private final Sheets sheets;

	private final Prefills prefills;

	private final Consultations consultations;

	private final Clock clock;

	Tagging(Settings settings, Sheets sheets, Prefills prefills, Consultations consultations, Clock clock) {
		this.settings = settings;
		this.sheets = sheets;
		this.prefills = prefills;
		this.consultations = consultations;
		this.clock = clock;
	}

	/** What can be chosen today. */
	@Transactional(readOnly = true)
	TagGroups groups() {
		return all().on(today());
	}

	@Transactional(readOnly = true)
	Sheet<Tags> newest(UUID consultation) {
		return this.sheets.newest(consultation, Sheet.Kind.TAGS, Tags.NONE);
	}

	/**
	 * Replaces the tags of a consultation.
	 * @throws jp.madoguchi.problem.ProblemException when somebody else was faster, or a
	 * tag can't be chosen
	 */
	Sheet<Tags> choose(UUID consultation, UUID account, int base, List<Choice> choices) {
		this.consultations.hold(consultation);
		Sheet<Tags> newest = newest(consultation);
		return this.sheets.write(consultation, Sheet.Kind.TAGS, account, base, newest,
				new TagChoosing(groups(), newest.content()).of(choices));
	}

	/** The required groups a consultation has no tag of. */
	@Transactional(readOnly = true)
	List<TagGroup> missing(Tags tags) {
		return groups().missing(tags.groups());
	}

	/**
	 * Tags that follow from what was told, of groups that have none yet; they count when
	 * a counselor confirms them.
	 */
	@Transactional(readOnly = true)
	List<Tags.Tag> suggested(UUID consultation, Tags tags) {
		Prefill prefill = this.prefills.find(consultation);
		return groups().groups()
			.stream()
			.filter((group) -> !tags.groups().contains(group.id()))
			.flatMap((group) -> suggested(group, prefill.of(group.fact())))
			.toList();
	}

	private static Stream<Tags.Tag> suggested(TagGroup group, List<String> words) {
		return words.stream()
			.flatMap((said) -> group.tags().stream().filter((term) -> term.isNamed(said)))
			.limit((group.choice() == TagGroup.Fit.ONE) ? 1 : Long.MAX_VALUE)
			.map((term) -> Tags.Tag.of(group, term));
	}

	/** What is known of a consultation, by its tags before what was told. */
	@Transactional(readOnly = true)
	Prefill known(UUID consultation, Tags tags) {
		Map<Fact, List<String>> chosen = new EnumMap<>(Fact.class);
		for (TagGroup group : all().groups()) {
			List<String> words = tags.of(group.id());
			if (group.fact() != null && !words.isEmpty()) {
				chosen.put(group.fact(), words);
			}
		}
		return this.prefills.find(consultation).with(chosen);
	}

	/** Replaces what the centre classifies by. */
	void set(TagGroups groups) {
		if (!groups.areSound()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		this.settings.save(TagGroups.TOPIC, groups);
	}

	/** Every group with all its tags, whether they can be chosen today or not. */
	@Transactional(readOnly = true)
	TagGroups all() {
		return this.settings.find(TagGroups.TOPIC, TagGroups.class).orElse(READY_MADE);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), JAPAN);
	}

}
