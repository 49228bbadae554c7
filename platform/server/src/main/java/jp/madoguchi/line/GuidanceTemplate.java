package jp.madoguchi.line;

import java.net.URI;

/**
 * The reviewed answers to text typed into the LINE talk. They name only telephone numbers
 * that answer at every hour; the page of the second link shows the others while they
 * answer. A change here has to be made in {@code allowed-requests.http}, too.
 */
enum GuidanceTemplate {

	/** Where to write, what can be done at once, police and fire brigade. */
	STANDARD(""),

	/** Adds よりそいホットライン, day and night, free of charge. */
	WITH_SUPPORT_LINE("\nつらい気持ちを話したいときは、よりそいホットライン 0120-279-338（24時間・無料）");

	private final String addition;

	GuidanceTemplate(String addition) {
		this.addition = addition;
	}

	String text(URI entrance) {
		return """
				このトークに書かれた文は、相談として受け取ることができません。ご相談は、こちらの専用の画面に書いてください。
				%s

				お金を払ってしまった、契約の期限が心配など、お急ぎのときは、すぐできることをこちらにまとめています。
				%s

				身の危険があるときは、すぐに電話してください。
				警察 110　消防・救急 119%s""".formatted(entrance, entrance.resolve("/now"), this.addition);
	}

}
