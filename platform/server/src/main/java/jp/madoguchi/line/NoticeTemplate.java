package jp.madoguchi.line;

import java.net.URI;

/**
 * The reviewed texts a centre may choose its notices from. They stand on lock screens and
 * on LINE's servers, so they say neither what a consultation is about nor, unless the
 * centre wants it, that there is one. A change here is a change of what LINE learns: the
 * list in {@code allowed-requests.http} has to be changed with it.
 */
enum NoticeTemplate {

	/** Says nothing but that there is something new. */
	NEWS("新しいお知らせがあります。"),

	/** Says that an answer has come. */
	ANSWER("お返事が届いています。"),

	/** Names the sender as the desk. */
	ANSWER_OF_DESK("窓口からお返事が届いています。");

	private final String words;

	NoticeTemplate(String words) {
		this.words = words;
	}

	String text(URI entrance) {
		return this.words + "\n" + entrance;
	}

}
