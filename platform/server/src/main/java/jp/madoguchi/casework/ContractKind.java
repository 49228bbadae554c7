package jp.madoguchi.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of contracts, and within how many days each can be cancelled without a reason.
 * The law is named so that a counselor can read it: exceptions are many, and none of them
 * is here.
 */
public enum ContractKind {

	DOOR_TO_DOOR("訪問販売", 8, "特定商取引法9条"), TELEPHONE("電話勧誘販売", 8, "特定商取引法24条"),
	MULTILEVEL("連鎖販売取引（マルチ）", 20, "特定商取引法40条", "契約書面を受け取った日（商品の引渡しがあとなら、その日）"), CONTINUOUS("特定継続的役務提供", 8, "特定商取引法48条"),
	WORK_OFFER("業務提供誘引販売取引", 20, "特定商取引法58条"), PURCHASE_VISIT("訪問購入", 8, "特定商取引法58条の14"),
	MAIL_ORDER("通信販売", null, "特定商取引法15条の3（返品の条件の表示を確かめる）"), CREDIT_8("個別クレジット（訪問・電話・継続的役務）", 8, "割賦販売法35条の3の10"),
	CREDIT_20("個別クレジット（連鎖・業務提供）", 20, "割賦販売法35条の3の11"), REAL_ESTATE("宅地建物（事務所等の外）", 8, "宅地建物取引業法37条の2", "書面で告げられた日"),
	INSURANCE("生命・損害保険", 8, "保険業法309条", "書面を受け取った日（申込みがあとなら、その日）"), DEPOSIT_TRADE("預託等取引", 14, "預託等取引法"),
	/** A day that something else than a count sets. */
	OTHER("その他の期限", null, "", "最後の日");

	private static final String PAPER = "法定の書面を受け取った日";

	private final String title;

	private final @Nullable Integer days;

	private final String law;

	private final String first;

	ContractKind(String title, @Nullable Integer days, String law) {
		this(title, days, law, "");
	}

	ContractKind(String title, @Nullable Integer days, String law, String first) {
		this.title = title;
		this.days = days;
		this.law = law;
		this.first = first;
	}

	/** The name in JSON. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The last day, in Japan.
	 * @param first the day that counts as the first; of {@link #OTHER} the last day
	 * itself
	 */
	Optional<LocalDate> lastDay(LocalDate first) {
		if (this == OTHER) {
			return Optional.of(first);
		}
		return Optional.ofNullable(this.days).map((count) -> first.plusDays(count - 1L));
	}

	/** Whether it is a tag's or a code's word for how something was sold. */
	boolean isMeant(String words) {
		return this.title.equals(words) || (this == MULTILEVEL && words.startsWith("マルチ"));
	}

	Shown shown() {
		return new Shown(this, this.title, this.days, this.law, this.first.isEmpty() ? PAPER : this.first);
	}

	/**
	 * As the desk offers it.
	 *
	 * @param days null where no count of days sets the end
	 * @param law where it is written; empty for none
	 * @param first which day is asked for
	 */
	record Shown(ContractKind kind, String title, @Nullable Integer days, String law, String first) {
	}

}
