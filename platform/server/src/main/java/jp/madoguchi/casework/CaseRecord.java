package jp.madoguchi.casework;

import java.util.List;

/**
 * What is recorded of one consultation, as it stands: for lists, files and search. Tags
 * and card are complete in themselves: they have the words they were chosen by.
 *
 * @param tags in the order they were chosen
 * @param memo blank texts where nothing was written
 * @param card the fields with something in them, in the form's order
 */
public record CaseRecord(List<Tags.Tag> tags, Memo memo, List<Card.Entry> card) {

	static CaseRecord of(Tags tags, Memo memo, Card card) {
		return new CaseRecord(tags.chosen(), memo, card.entries());
	}

	@Override
	public String toString() {
		return "case record";
	}

	/**
	 * What records are filled in under, in their order.
	 *
	 * @param groups of tags, those of old records that a centre has no more not included
	 * @param fields of the card
	 */
	public record Headings(List<Heading> groups, List<Heading> fields) {
	}

	/**
	 * A tag group or a field of the card.
	 *
	 * @param section what else stands with it; the same title may stand in two sections
	 */
	public record Heading(String id, String section, String title) {
	}

}
