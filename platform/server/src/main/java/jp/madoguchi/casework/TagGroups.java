package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a centre classifies its consultations by, in its order. */
record TagGroups(@NotNull @Size(max = 40) List<@NotNull @Valid TagGroup> groups) {

	static final String TOPIC = "tag-groups";

	Optional<TagGroup> find(String id) {
		return this.groups.stream().filter((group) -> group.id().equals(id)).findFirst();
	}

	/** The groups with the tags that can be chosen on a day. */
	TagGroups on(LocalDate day) {
		return new TagGroups(this.groups.stream().map((group) -> group.on(day)).toList());
	}

	/**
	 * The groups that must have a tag and have none. What offers nothing to choose can't
	 * be demanded.
	 */
	List<TagGroup> missing(Collection<String> chosen) {
		return this.groups.stream()
			.filter((group) -> group.required() && !group.tags().isEmpty() && !chosen.contains(group.id()))
			.toList();
	}

	boolean areSound() {
		return new HashSet<>(this.groups.stream().map(TagGroup::id).toList()).size() == this.groups.size()
				&& this.groups.stream().allMatch((group) -> Term.areSound(group.tags()));
	}

}
