package jp.madoguchi.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import jp.madoguchi.problem.ProblemType;

/**
 * Turns choices into tags. What can be chosen today may be; what stood there already may
 * stay, also when its time is over or its centre has dropped it.
 *
 * @param groups with the tags that can be chosen today
 */
record TagChoosing(TagGroups groups, Tags before) {

	/**
	 * Returns the tags in the centre's order, dropped groups last.
	 * @throws jp.madoguchi.problem.ProblemException when one can't be chosen, or one is
	 * too many
	 */
	Tags of(List<Choice> choices) {
		List<Tags.Tag> tags = choices.stream().map(this::tag).toList();
		if (new HashSet<>(tags).size() != tags.size() || tags.stream().anyMatch((tag) -> isTooMany(tag, tags))) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		Map<String, Integer> places = new HashMap<>();
		this.groups.groups().forEach((group) -> places.put(group.id(), places.size()));
		return new Tags(tags.stream()
			.sorted((one, other) -> Integer.compare(places.getOrDefault(one.group(), places.size()),
					places.getOrDefault(other.group(), places.size())))
			.toList());
	}

	private Tags.Tag tag(Choice choice) {
		return this.before.find(choice.group(), choice.tag())
			.or(() -> this.groups.find(choice.group())
				.flatMap((group) -> group.find(choice.tag()).map((term) -> Tags.Tag.of(group, term))))
			.orElseThrow(ProblemType.INVALID_REQUEST::exception);
	}

	private boolean isTooMany(Tags.Tag tag, List<Tags.Tag> tags) {
		return this.groups.find(tag.group()).filter((group) -> group.choice() == TagGroup.Fit.ONE).isPresent()
				&& tags.stream().filter((other) -> other.group().equals(tag.group())).count() > 1;
	}

}
