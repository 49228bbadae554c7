package jp.madoguchi.consultation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How words of danger are found in what people write. */
class DangerWordsTests {

	private final DangerWords words = new DangerWords(List.of("しにたい"), List.of("ATMの前"), List.of("ｵﾄﾞｻﾚ"));

	@ParameterizedTest
	@ValueSource(strings = { "もうしにたいです", "シニタイ", "ｼﾆﾀｲ", "し に\nた　い" })
	void whateverKanaAndWidthTheyAreWrittenIn(String text) {
		assertThat(this.words.in(text)).containsExactly(DangerGroup.LIFE);
	}

	@Test
	void lettersAreTheSameInEveryCaseAndWidth() {
		assertThat(this.words.in("いまａｔｍの前です")).containsExactly(DangerGroup.PAYING);
		assertThat(this.words.in("おどされています")).containsExactly(DangerGroup.THREAT);
	}

	@Test
	void theGravestComesFirst() {
		assertThat(this.words.in("ATMの前でおどされ、しにたい")).containsExactly(DangerGroup.LIFE, DangerGroup.PAYING,
				DangerGroup.THREAT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "殺虫剤を買いました", "10日前に振り込みました", "ATMの手数料が高い", "商品が届きません", "" })
	void whatIsNoDangerIsNone(String text) {
		assertThat(DangerWords.STANDARD.in(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "もう死にたい", "いまから振り込むところです", "コンビニにいます", "家に行くと脅されています", "帰してくれない" })
	void theReadyMadeWordsFindWhatPeopleWrite(String text) {
		assertThat(DangerWords.STANDARD.in(text)).isNotEmpty();
	}

}
