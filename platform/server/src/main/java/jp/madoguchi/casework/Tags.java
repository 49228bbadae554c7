package jp.madoguchi.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tags of a consultation, each complete in itself, so that a centre's later changes
 * don't change what was recorded.
 */
public record Tags(List<Tag> chosen) {

	static final Tags NONE = new Tags(List.of());

	/** The ids of the groups that have a tag. */
	Collection<String> groups() {
		return this.chosen.stream().map(Tag::group).collect(Collectors.toSet());
	}

	Optional<Tag> find(String group, String tag) {
		return this.chosen.stream().filter((one) -> one.group().equals(group) && one.tag().equals(tag)).findFirst();
	}

	/** The words chosen in a group. */
	List<String> of(String group) {
		return this.chosen.stream().filter((tag) -> tag.group().equals(group)).map(Tag::name).toList();
	}

	@Override
	public String toString() {
		return "tags";
	}

	/** One tag with the words it had when it was chosen. */
	public record Tag(String group, String tag, String groupName, String name) {

		static Tag of(TagGroup group, Term term) {
			return new Tag(group.id(), term.id(), group.name(), term.name());
		}

		@Override
		public String toString() {
			return "tag";
		}

	}

}
