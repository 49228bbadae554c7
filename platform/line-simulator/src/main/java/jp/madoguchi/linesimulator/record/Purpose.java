package jp.madoguchi.linesimulator.record;

import java.util.Map;

/** What each of LINE's addresses is for, in plain Japanese. */
final class Purpose {

	private static final Map<String, String> BY_START = Map.ofEntries(
			Map.entry("GET /oauth2/v2.1/authorize", "相談者がLINEでログインを始めた"),
			Map.entry("POST /oauth2/v2.1/token", "ログインの結果を受け取る"),
			Map.entry("POST /oauth2/v2.1/verify", "ログインした人の識別番号を確かめる"),
			Map.entry("GET /oauth2/v2.1/verify", "ログインの有効性を確かめる"), Map.entry("POST /oauth2/v2.1/revoke", "ログインの許可を終える"),
			Map.entry("POST /user/v1/deauthorize", "相談者の許可を取り消す"), Map.entry("POST /oauth2/v3/token", "送信用の鍵を受け取る"),
			Map.entry("POST /v2/bot/message/push", "お知らせを送る"),
			Map.entry("POST /v2/bot/message/reply", "トークへの書き込みに決まった文で答える"),
			Map.entry("GET /v2/bot/message/quota", "送れる残り通数を確かめる"), Map.entry("GET /v2/bot/info", "アカウントの設定を確かめる"),
			Map.entry("GET /v2/bot/profile", "友だちの表示名を読む"), Map.entry("GET /v2/bot/channel/webhook", "Webhookの設定を確かめる"),
			Map.entry("PUT /v2/bot/channel/webhook", "Webhookの設定を変える"),
			Map.entry("POST /v2/bot/channel/webhook", "Webhookを試す"), Map.entry("GET /v2/bot/richmenu", "メニューの設定を確かめる"),
			Map.entry("GET /v2/bot/user", "メニューの設定を確かめる"), Map.entry("GET /friendship/v1/status", "友だちかどうかを確かめる"),
			Map.entry("GET /v2/profile", "プロフィールを読む"), Map.entry("GET /oauth2/v2.1/userinfo", "利用者の情報を読む"));

	private Purpose() {
	}

	static String of(String method, String path) {
		String line = method + " " + path;
		return BY_START.entrySet()
			.stream()
			.filter((entry) -> line.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("LINEに無い宛先");
	}

}
