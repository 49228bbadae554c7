package jp.madoguchi.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.Identities.Case;
import jp.madoguchi.consultation.Identities.Identity;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.line.LineTraces.Account;
import jp.madoguchi.line.LineTraces.Entry;
import jp.madoguchi.line.LineTraces.Event;
import jp.madoguchi.tenancy.Tenants;

/** The sheet that is handed to the police (開示票): A4, Japanese, times of Japan. */
@Component
class SheetPrinter {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("Gy年M月d日 H時mm分ss秒", Locale.JAPAN)
		.withChronology(JapaneseChronology.INSTANCE)
		.withZone(ZoneId.of("Asia/Tokyo"));

	private static final String NOTHING = "記録はありません。";

	private static final Map<String, String> EVENTS = Map.of("follow", "友だち追加・ブロック解除", "unfollow", "ブロック・友だち解除",
			"message", "トークへの書きこみ（内容は保存していません）");

	private static final Map<Danger, String> DANGERS = Map.of(Danger.SUICIDE, "自殺のおそれ", Danger.VIOLENCE, "暴力・脅迫を受けている",
			Danger.MISSING, "行方不明・監禁", Danger.HARM_TO_OTHERS, "他人に危害を加えるおそれ", Danger.OTHER, "その他の命の危険");

	private final Tenants tenants;

	private final StaffDirectory staff;

	private final Clock clock;

	SheetPrinter(Tenants tenants, StaffDirectory staff, Clock clock) {
		this.tenants = tenants;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Returns it as PDF.
	 * @param printing the name of the one who prints it
	 */
	byte[] print(Identifying.Opened opened, String printing) {
		Disclosure disclosure = opened.disclosure();
		try (SheetPaper paper = new SheetPaper("LINE識別番号 開示票")) {
			paper.title("LINE識別番号 開示票");
			paper.line("取扱注意　" + this.tenants.current().centreName());
			if (disclosure.kind() == Kind.DANGER) {
				paper.line("▲ 命の危険による緊急の開示（" + review(disclosure) + "）");
			}
			number(paper, opened.identification());
			person(paper, opened.identification().identity());
			grounds(paper, disclosure.grounds());
			steps(paper, disclosure, printing);
			events(paper, opened.identification().events());
			entries(paper, opened.identification().entries());
			return paper.finish("整理番号 " + disclosure.id());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void number(SheetPaper paper, Identification found) throws IOException {
		paper.heading("1　識別番号");
		paper.large("UID", found.uid());
		paper.field("プロバイダーID", found.provider());
		Account account = found.account();
		paper.field("LINEログイン", (account != null) ? "チャネルID " + account.loginChannel() : "");
		paper.field("Messaging API", (account != null) ? "チャネルID " + account.messagingChannel() : "");
		paper.field("公式アカウント", (account != null) ? account.botUserId() : "");
		paper.line("UIDは、上のプロバイダーのもとでだけ本人を指す番号です。LINEヤフー株式会社への照会では、プロバイダーIDとチャネルIDもあわせて示してください。");
	}

	private static void person(SheetPaper paper, Identity identity) throws IOException {
		paper.heading("2　対象の方");
		paper.field("受付番号", identity.cases().isEmpty() ? "相談なし（友だち追加・トークへの書きこみのみ）"
				: identity.cases().stream().map(SheetPrinter::caseWords).collect(Collectors.joining("\n")));
		paper.field("はじめての記録", when(identity.knownSince()));
		Boolean friend = identity.friend();
		paper.field("友だちの状態", (friend == null) ? "LINEから知らされていません" : (friend ? "友だち" : "ブロック・友だちでない"));
		paper.field("その状態になった日時", when(identity.friendAt()));
	}

	private static String caseWords(Case one) {
		return one.caseNumber() + "　" + when(one.openedAt()) + "から　"
				+ ((one.closedAt() != null) ? when(one.closedAt()) + "に終了" : "相談中");
	}

	private static void grounds(SheetPaper paper, Grounds grounds) throws IOException {
		paper.heading("3　根拠");
		paper.field("照会した機関", grounds.agency());
		paper.field("担当者", grounds.officer());
		Danger danger = grounds.danger();
		if (danger != null) {
			paper.field("命の危険", Objects.requireNonNull(DANGERS.get(danger)));
			paper.field("折り返した番号", Objects.requireNonNullElse(grounds.callback(), ""));
			paper.field("電話に出た方", Objects.requireNonNullElse(grounds.answeredBy(), ""));
		}
		else {
			paper.field("法令の根拠", Objects.requireNonNullElse(grounds.basis(), ""));
			paper.field("文書番号", Objects.requireNonNullElse(grounds.documentNumber(), ""));
		}
		paper.field("事情", grounds.words());
	}

	private void steps(SheetPaper paper, Disclosure disclosure, String printing) throws IOException {
		Map<UUID, String> names = this.staff.names();
		paper.heading("4　手続き");
		paper.field("申請", when(disclosure.requestedAt()) + "　" + names.getOrDefault(disclosure.requestedBy(), ""));
		Disclosure.Ruling ruling = disclosure.ruling();
		paper.field((disclosure.kind() == Kind.DANGER) ? "事後の確認" : "承認",
				(ruling != null) ? when(ruling.at()) + "　" + names.getOrDefault(ruling.by(), "") : "");
		paper.field("開示", when(disclosure.openedAt()));
		paper.field("印刷", when(this.clock.instant()) + "　" + printing);
	}

	private static void events(SheetPaper paper, List<Event> events) throws IOException {
		paper.heading("5　友だち追加・ブロックなどの日時（180日以内、新しい順）");
		for (Event event : events) {
			paper.line(when(event.at()) + "　" + EVENTS.getOrDefault(event.type(), event.type()));
		}
		if (events.isEmpty()) {
			paper.line(NOTHING);
		}
	}

	private static void entries(SheetPaper paper, List<Entry> entries) throws IOException {
		paper.heading("6　相談画面に入った日時と接続元アドレス（180日以内、新しい順）");
		for (Entry entry : entries) {
			paper.line(when(entry.at()) + "　" + (entry.address().isEmpty() ? "アドレスの記録なし" : entry.address()));
		}
		if (entries.isEmpty()) {
			paper.line(NOTHING);
		}
	}

	private String review(Disclosure disclosure) {
		return switch (disclosure.review(this.clock.instant())) {
			case NONE, AWAITED -> "事後の確認を待っています";
			case OVERDUE -> "24時間以内に確認されませんでした";
			case CONFIRMED -> "事後に確認されました";
			case OBJECTED -> "異議があります";
		};
	}

	private static String when(@Nullable Instant at) {
		return (at != null) ? WHEN.format(at) : "";
	}

}
