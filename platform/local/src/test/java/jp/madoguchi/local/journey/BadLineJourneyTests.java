package jp.madoguchi.local.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.local.DemoCentre;
import jp.madoguchi.local.testing.RunningStack;
import jp.madoguchi.local.testing.StaffPerson;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that are cut one way, proxies that hold a stream back, too many tabs. */
class BadLineJourneyTests {

	private static final double WITHIN_FIVE_SECONDS = 5_000;

	private static final RunningStack stack = RunningStack.shared();

	private static final DemoCentre centre = stack.nagano();

	private static final Chromium office = new Chromium();

	private static final Desk desk = desk();

	private final BadLine line = new BadLine(stack.gatewayPort());

	private final Chromium chromium = new Chromium(stack.gatewayPort(), this.line);

	private Phone phone;

	private static Desk desk() {
		StaffPerson staff = stack.staff(centre, "counselor3");
		return new Desk(office.desk()).signIn(centre, staff.name(), staff.password(), staff.code());
	}

	@BeforeEach
	void begin() {
		this.phone = new Phone(this.chromium.phone(), stack.line().url(), "kenichi");
		this.phone.tapMenu(centre).begin();
	}

	@AfterEach
	void hangUp() {
		this.chromium.close();
		this.line.close();
	}

	@AfterAll
	static void close() {
		desk.close();
		office.close();
	}

	@Test
	void whatWasSentOverALineCutOneWayStandsOnce() {
		take("片道の前");
		this.line.loseAnswers();
		this.phone.write("答えが返りません").waits("答えが返りません");
		desk.sees("答えが返りません");
		this.line.mend();
		this.phone.sent("答えが返りません");
		desk.answer("一度だけ届きました");
		this.phone.hears("一度だけ届きました");
		assertThat(this.phone.texts()).filteredOn("答えが返りません"::equals).hasSize(1);
		assertThat(desk.texts()).filteredOn("答えが返りません"::equals).hasSize(1);
	}

	@Test
	void aHeldStreamIsNoticedAndTheTextComesAnyway() {
		take("流れの前");
		this.line.holdStreams();
		this.phone.reload().noticesTrouble();
		desk.answer("止められても届きます");
		this.phone.page()
			.locator(".entry-centre", new Page.LocatorOptions().setHasText("止められても届きます"))
			.waitFor(new Locator.WaitForOptions().setTimeout(WITHIN_FIVE_SECONDS));
	}

	@Test
	void sevenTabsShareOneStream() {
		take("タブの前");
		AtomicInteger streams = new AtomicInteger();
		this.phone.page().context().onRequest((request) -> {
			if (request.url().endsWith("/api/consumer/events")) {
				streams.incrementAndGet();
			}
		});
		List<Page> tabs = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			tabs.add(this.phone.anotherTab());
		}
		desk.answer("七つのタブへ");
		tabs.add(this.phone.page());
		for (Page tab : tabs) {
			tab.locator(".entry-centre", new Page.LocatorOptions().setHasText("七つのタブへ"))
				.waitFor(new Locator.WaitForOptions().setTimeout(WITHIN_FIVE_SECONDS));
		}
		assertThat(streams).hasValue(0);
	}

	/**
	 * Each test writes in the same consultation; whoever is first makes the desk take it.
	 */
	private void take(String words) {
		this.phone.write(words).sent(words);
		desk.list("全体").open(words).sees(words);
		if (desk.button("担当する").isVisible()) {
			desk.take();
		}
		desk.list("待ち");
	}

}
