package jp.madoguchi.local.journey;

import java.util.ArrayList;
import java.util.List;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** A consumer and a counselor in one consultation, and what they have said so far. */
final class Talk {

	private final DemoCentre centre;

	private final Phone phone;

	private final Desk desk;

	private final List<String> said = new ArrayList<>();

	private Talk(DemoCentre centre, Phone phone, Desk desk) {
		this.centre = centre;
		this.phone = phone;
		this.desk = desk;
	}

	/** From LINE's menu and the desk's login to a consultation that is taken. */
	static Talk begin(DemoCentre centre, Phone phone, Desk desk, StaffPerson staff, String words) {
		return begin(centre, phone, desk.signIn(centre, staff.name(), staff.password(), staff.code()), words);
	}

	/**
	 * From LINE's menu to a consultation that is taken at a desk where someone signed in.
	 */
	static Talk begin(DemoCentre centre, Phone phone, Desk desk, String words) {
		Talk talk = new Talk(centre, phone, desk);
		talk.look("desk-empty");
		phone.tapMenu(centre);
		talk.lookAtPhone("entrance");
		phone.begin();
		talk.lookAtPhone("chat-new");
		talk.writes(words);
		desk.row(words).waitFor();
		talk.look("desk-waiting");
		desk.open(words).sees(words);
		talk.look("desk-opened");
		desk.take();
		phone.read(words);
		return talk;
	}

	/** Messages and their receipts in both directions. */
	void bothWays() {
		writes("もうすこし書きます");
		this.desk.sees("もうすこし書きます").draft("お話をうかがいます").review();
		look("desk-preview");
		this.desk.send();
		heard("お話をうかがいます");
		this.desk.receipt("お話をうかがいます", "既読");
		look("desk-read");
		lookAtPhone("chat");
		assertThat(this.phone.caseNumber()).matches("R\\d+-\\d{5}-\\d");
		this.phone.reload();
		heardAgain();
		answers("きょうのうちにお返事します");
	}

	/** Written without network, kept, and sent once when it is back. */
	void offlineAndBack() {
		this.phone.offline(true).write("電車の中です").waits("電車の中です");
		lookAtPhone("chat-offline");
		this.phone.offline(false).sent("電車の中です");
		this.said.add("電車の中です");
		this.desk.sees("電車の中です");
		answers("届いています");
	}

	/** One message each way. */
	void round(String words) {
		writes(words);
		this.desk.sees(words);
		answers(words + "（返事）");
	}

	/** What was said stands on both sides, once and in order. */
	void verify() {
		assertThat(this.phone.texts()).as("on the phone, %s", this.centre.id()).isEqualTo(this.said);
		assertThat(this.desk.texts()).as("at the desk, %s", this.centre.id()).isEqualTo(this.said);
	}

	/** All that both pages show. */
	String everything() {
		return this.phone.page().locator("body").innerText() + this.desk.page().locator("body").innerText();
	}

	private void writes(String words) {
		this.phone.write(words).sent(words);
		this.said.add(words);
	}

	private void answers(String words) {
		this.desk.answer(words);
		heard(words);
	}

	private void heard(String words) {
		this.phone.hears(words);
		this.said.add(words);
	}

	private void heardAgain() {
		this.phone.hears(this.said.getLast());
		assertThat(this.phone.texts()).isEqualTo(this.said);
	}

	private void look(String step) {
		Look.at(this.desk.page(), picture(step));
	}

	private void lookAtPhone(String step) {
		Look.at(this.phone.page(), picture(step));
	}

	private String picture(String step) {
		String browser = this.phone.page().context().browser().browserType().name();
		return String.join("-", browser, this.centre.id(), step);
	}

}
