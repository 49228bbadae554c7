package jp.madoguchi.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TestTenants;
import jp.madoguchi.testing.ServerTest;
import jp.madoguchi.testing.TestMemo;
import jp.madoguchi.testing.TestPeople;
import jp.madoguchi.testing.TestTags;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class CaseRecordsTests {

	@Autowired
	TestPeople people;

	@Autowired
	TestTenants tenants;

	@Autowired
	CaseRecords records;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void whatStandsNowIsToldWholeAndInTheWordsOfItsTime() {
		CaseworkScene scene = new CaseworkScene(this.people, this.tenants);
		write(scene, "card", Map.of("revision", 0, "values", Map.of("subject", List.of("古い件名"))));
		write(scene, "card", Map.of("revision", 1, "values",
				Map.of("subject", List.of("件名"), "content", List.of("selling", "contract"))));
		write(scene, "tags", TestTags.chosen(0, "product:p13"));
		write(scene, "memo", Map.of("revision", 0, "memo", TestMemo.of("要旨です", "内輪", List.of(TestMemo.step("電話した")))));
		CaseRecord record = CurrentTenant.call(scene.tenant,
				() -> this.transaction.execute((_) -> this.records.read(UUID.fromString(scene.id))));
		assertThat(record.card()).extracting(Card.Entry::field).containsExactly("subject", "content");
		assertThat(record.card()).extracting(Card.Entry::words)
			.containsExactly(List.of("件名"), List.of("販売方法", "契約・解約"));
		assertThat(record.tags()).extracting(Tags.Tag::name).containsExactly("工事・建築・加工");
		assertThat(record.memo().summary()).isEqualTo("要旨です");
		assertThat(record.memo().course()).extracting(Memo.Step::text).containsExactly("電話した");
	}

	@Test
	void whereNothingIsRecordedTheRecordIsBlank() {
		CaseworkScene scene = new CaseworkScene(this.people, this.tenants);
		UUID nobody = UUID.randomUUID();
		assertThat(read(scene, UUID.fromString(scene.id), nobody)).containsOnlyKeys(UUID.fromString(scene.id), nobody)
			.allSatisfy((_, record) -> assertThat(record).isEqualTo(CaseRecord.of(Tags.NONE, Memo.EMPTY, Card.EMPTY)));
	}

	@Test
	void headingsAreThoseOfTheFormAndOfTheCentresGroups() {
		CaseworkScene scene = new CaseworkScene(this.people, this.tenants);
		CaseRecord.Headings headings = CurrentTenant.call(scene.tenant,
				() -> this.transaction.execute((_) -> this.records.headings()));
		assertThat(headings.fields()).hasSize(45)
			.extracting(CaseRecord.Heading::section, CaseRecord.Heading::title)
			.doesNotHaveDuplicates();
		assertThat(headings.groups()).extracting(CaseRecord.Heading::title).contains("年代");
	}

	private Map<UUID, CaseRecord> read(CaseworkScene scene, UUID... consultations) {
		return CurrentTenant.call(scene.tenant,
				() -> this.transaction.execute((_) -> this.records.read(List.of(consultations))));
	}

	private static void write(CaseworkScene scene, String what, Object body) {
		assertThat(scene.put(scene.counselor, what, body).status()).isEqualTo(200);
	}

}
