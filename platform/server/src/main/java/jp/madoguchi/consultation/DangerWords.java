package jp.madoguchi.consultation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The words by which a centre knows a danger. They are found in whatever width, kana and
 * case they are written, with spaces or line ends between.
 */
record DangerWords(@NotNull @Size(max = 200) List<@NotBlank @Size(max = 30) String> life,
		@NotNull @Size(max = 200) List<@NotBlank @Size(max = 30) String> paying,
		@NotNull @Size(max = 200) List<@NotBlank @Size(max = 30) String> threat) {

	static final String TOPIC = "danger-words";

	private static final Pattern BETWEEN = Pattern.compile("\\s+");

	private static final int TO_HIRAGANA = 'ぁ' - 'ァ';

	static final DangerWords STANDARD = new DangerWords(
			List.of("死にたい", "死のう", "死にます", "自殺", "消えてしまいたい", "生きていたくない", "首をつ", "首を吊", "飛び降り", "殺され", "刺され", "殴られ",
					"なぐられ", "暴力をふる", "暴力を振る", "監禁", "閉じ込められ", "帰してくれな", "帰らせてくれな", "刃物"),
			List.of("今から振り込", "いまから振り込", "これから振り込", "今から振込", "これから振込", "今振り込", "いま振り込", "今から払", "いまから払", "これから払",
					"今すぐ払えと", "ATMの前", "ATMにい", "コンビニにい", "電子マネーを買えと", "ギフトカードを買えと", "プリペイドカードを買えと", "番号を教えろと", "遠隔操作",
					"リモート操作"),
			List.of("脅され", "おどされ", "脅迫", "殺すぞ", "殺してやる", "ただではすまな", "家に行くと", "家に来ると", "職場に電話すると", "会社に電話すると", "家族に言うと",
					"ばらまくと", "ばらすと", "さらすと", "拡散すると"));

	/** The words as they are looked for. */
	DangerWords {
		life = folded(life);
		paying = folded(paying);
		threat = folded(threat);
	}

	/** Returns the dangers a text speaks of, the gravest first. */
	List<DangerGroup> in(String text) {
		String folded = fold(text);
		return Arrays.stream(DangerGroup.values())
			.filter((group) -> words(group).stream().anyMatch(folded::contains))
			.toList();
	}

	private List<String> words(DangerGroup group) {
		return switch (group) {
			case LIFE -> this.life;
			case PAYING -> this.paying;
			case THREAT -> this.threat;
		};
	}

	private static List<String> folded(List<String> words) {
		return words.stream().map(DangerWords::fold).filter((word) -> !word.isEmpty()).toList();
	}

	private static String fold(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(BETWEEN.matcher(plain).replaceAll(""));
		for (int i = 0; i < folded.length(); i++) {
			char letter = folded.charAt(i);
			if (letter >= 'ァ' && letter <= 'ヶ') {
				folded.setCharAt(i, (char) (letter + TO_HIRAGANA));
			}
		}
		return folded.toString();
	}

}
