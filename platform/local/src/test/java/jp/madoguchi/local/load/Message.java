package jp.madoguchi.local.load;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A consumer's message of middling length that can be told from all others.
 *
 * @param id its id, a UUID version 7 as browsers make it
 */
record Message(UUID id) {

	private static final String WORDS = "先月、ふだん使っている通販の広告から化粧品を一度だけのつもりで申し込みました。ところが今月も同じ品が届き、定期購入だと言われて困っています。"
			+ "解約の電話は何度かけてもつながりません。どうすればよいでしょうか。";

	static Message next() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		long time = (System.currentTimeMillis() << 16) | 0x7000L | random.nextLong(0x1000);
		return new Message(new UUID(time, (random.nextLong() >>> 2) | Long.MIN_VALUE));
	}

	/** Begins with the id. */
	String text() {
		return this.id + " " + WORDS;
	}

	String json() {
		return "{\"id\":\"" + this.id + "\",\"text\":\"" + text() + "\"}";
	}

}
