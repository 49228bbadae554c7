package jp.madoguchi.local.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and every dialog is looked at on the screens it is used on. The apps'
 * sources name them; one that nobody comes by here fails the class, so it is run as a
 * whole.
 */
class EveryPageTests {

	private static final RunningStack stack = RunningStack.shared();

	private static final DemoCentre centre = stack.nagano();

	private static final Views phoneViews = new Views("consumer-web");

	private static final Views deskViews = new Views("counselor-web");

	private static final Chromium chromium = new Chromium();

	@AfterAll
	static void nothingIsLeftOut() {
		chromium.close();
		assertThat(phoneViews.unseen()).as("pages of the phone no step leads to").isEmpty();
		assertThat(deskViews.unseen()).as("pages of the desk no step leads to").isEmpty();
	}

	@Test
	void aConsultationFromTheEntranceToTheHistory() {
		try (Phone phone = phone("aoi", "森 葵");
				Desk desk = new Desk(chromium.desk());
				Desk colleague = new Desk(chromium.desk())) {
			EntrancePages entrance = new EntrancePages(phoneViews, centre, phone);
			entrance.refusesAtLine();
			entrance.consent();
			entrance.firstQuestions();
			StaffPerson counselor = stack.staff(centre, "counselor11");
			StaffPerson other = stack.staff(centre, "counselor12");
			logIn(desk, counselor).press("♪ 音を鳴らす").press("聞こえた").goIn();
			logIn(colleague, other).goIn();
			ConsultationPages consultation = new ConsultationPages(phoneViews, deskViews, phone, desk);
			consultation.written();
			consultation.taken();
			consultation.thereOrNot();
			consultation.answered();
			ImagePages images = new ImagePages(phoneViews, deskViews, phone, desk);
			images.taken();
			images.answered();
			images.refused();
			images.quarantined();
			consultation.offline();
			consultation.handedOver(colleague, other.fullName());
			try (Desk supervisor = new Desk(chromium.desk())) {
				StaffPerson person = stack.staff(centre, "supervisor1");
				consultation.supervised(logIn(supervisor, person).goIn());
				consultation.writtenOut(supervisor, person.fullName());
			}
			new OutagePages(phoneViews, deskViews, stack, centre).withoutServers(phone, desk);
			consultation.countedDown(counselor.fullName());
			consultation.recorded();
			consultation.closed();
			consultation.reopened();
			consultation.begunAnew("通信販売の靴が届きません。");
			consultation.locked(counselor.fullName());
			colleague.list("待ち").open(ConsultationPages.DANGER).take();
			new GatewayPages(stack, phone.page()).tooMany(centre);
		}
	}

	@Test
	void whatIsThereBeforeSomebodyIsKnown() {
		try (Phone phone = phone("ren", "林 蓮")) {
			EntrancePages entrance = new EntrancePages(phoneViews, centre, phone);
			entrance.whatToDoNow();
			entrance.emergencyNumbers();
			entrance.entrance();
			entrance.outOfHours(stack.visitor(centre.consumerHost()));
			entrance.whoMustBeKnownFirst();
			GatewayPages gateway = new GatewayPages(stack, phone.page());
			gateway.unknown(centre);
			gateway.suspended(stack.matsumoto());
		}
	}

	@Test
	void answersAreWrittenPutRightAndTakenBack() {
		DemoCentre matsumoto = stack.matsumoto();
		try (Phone phone = phone("riku", "山本 陸");
				Desk desk = new Desk(chromium.desk());
				Desk supervisor = new Desk(chromium.desk())) {
			phone.tapMenu(matsumoto).begin();
			logIn(desk, matsumoto, "counselor9").goIn();
			logIn(supervisor, matsumoto, "supervisor1").goIn();
			WritingPages writing = new WritingPages(phoneViews, deskViews, phone, desk);
			writing.linkAtDesk();
			writing.templates();
			writing.inSteps();
			writing.putRight();
			writing.originals(supervisor);
			writing.blackedOut(supervisor);
		}
	}

	@Test
	void theDesksDoor() {
		try (Desk administrator = new Desk(chromium.desk()); Desk counselor = new Desk(chromium.desk())) {
			DeskDoorPages door = new DeskDoorPages(deskViews, centre.deskOrigin());
			door.outside(counselor.page());
			door.asking(counselor.page());
			door.denied(logIn(administrator, stack.staff(centre, "admin1")));
			door.disclosures(administrator);
			door.firstCheck(logIn(counselor, stack.staff(centre, "counselor13")));
			door.ending(counselor.goIn());
		}
	}

	private static Phone phone(String person, String name) {
		stack.line().newPerson(person, name);
		return new Phone(chromium.phone(), stack.line().url(), person);
	}

	private static Desk logIn(Desk desk, DemoCentre at, String name) {
		StaffPerson person = stack.staff(at, name);
		return desk.logIn(at, person.name(), person.password(), person.code());
	}

	private static Desk logIn(Desk desk, StaffPerson person) {
		return desk.logIn(centre, person.name(), person.password(), person.code());
	}

}
