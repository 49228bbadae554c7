package jp.madoguchi.linesimulator.messaging;

import jp.madoguchi.linesimulator.directory.MessagingChannel;
import jp.madoguchi.linesimulator.directory.Provider;

/** The channel that calls the Messaging API, proven by its channel access token. */
record CallingBot(Provider provider) {

	MessagingChannel channel() {
		return this.provider.messaging();
	}

}
