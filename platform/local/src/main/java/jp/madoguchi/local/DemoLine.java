package jp.madoguchi.local;

import java.util.List;
import java.util.Map;

/**
 * A demonstration centre's provider at LINE, as the simulator and as the product know it.
 *
 * @param centre the centre
 * @param loginSecret secret of the channel for LINE Login
 * @param messagingSecret secret of the channel for messages
 */
record DemoLine(DemoCentre centre, String loginSecret, String messagingSecret) {

	static DemoLine of(DemoCentre centre, DataFolder data) {
		return new DemoLine(centre, data.secret(centre.id() + "-line-login.secret"),
				data.secret(centre.id() + "-line-messaging.secret"));
	}

	/** What the simulator is told. */
	Map<String, Object> provider() {
		String consumer = this.centre.consumerOrigin().toString();
		Map<String, Object> login = Map.of("channelId", loginId(), "channelSecret", this.loginSecret, "redirectUris",
				List.of(consumer + "/api/consumer/login/callback"));
		Map<String, Object> messaging = Map.of("channelId", messagingId(), "channelSecret", this.messagingSecret,
				"botUserId", botUserId(), "basicId", "@" + this.centre.id(), "displayName", this.centre.name(),
				"webhookUrl", consumer + "/api/line/webhook", "entryUrl", consumer + "/", "menuLabel", "相談画面をひらく",
				"greeting", "友だち追加ありがとうございます。相談は、下のメニューから専用の画面をひらいて書いてください。このトークには書かないでください。");
		return Map.of("id", this.centre.id(), "name", this.centre.name(), "login", login, "messaging", messaging);
	}

	/** What the product is told. */
	Map<String, Object> settings() {
		return Map.of("providerId", this.centre.id(), "login", Map.of("id", loginId(), "secret", this.loginSecret),
				"messaging", Map.of("id", messagingId(), "secret", this.messagingSecret), "botUserId", botUserId(),
				"notice", "NEWS", "guidance", "WITH_SUPPORT_LINE", "guidanceOn", true);
	}

	private String loginId() {
		return Integer.toString(this.centre.lineChannel() + 1);
	}

	private String messagingId() {
		return Integer.toString(this.centre.lineChannel() + 2);
	}

	private String botUserId() {
		return "U%032x".formatted(this.centre.lineChannel());
	}

}
