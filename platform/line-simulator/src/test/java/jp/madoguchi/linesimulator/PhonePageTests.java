package jp.madoguchi.linesimulator;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser, on a small phone and on a desktop screen. */
class PhonePageTests {

	private static Simulation simulation;

	private static Playwright playwright;

	private static Browser browser;

	@BeforeAll
	static void start() {
		simulation = new Simulation();
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions()
				.setExecutablePath(Path.of(System.getProperty("madoguchi.chromium", "/usr/bin/chromium")))
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
	}

	@AfterAll
	static void stop() {
		playwright.close();
		simulation.close();
	}

	@ParameterizedTest
	@CsvSource({ "360, 740, misaki, 田中 みさき", "1366, 900, kenichi, 佐藤 健一" })
	void aPersonAddsTheAccountIsNotifiedAndBlocksIt(int width, int height, String person, String name) {
		try (BrowserContext context = context(width, height)) {
			Page page = context.newPage();
			page.navigate(simulation.baseUrl() + "/phone");
			look(page, "people", width);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name))).click();
			page.getByText("長野県消費生活センター").click();
			look(page, "stranger", width);
			click(page, "友だちに追加");
			assertThat(page.getByRole(AriaRole.LOG)).containsText("友だち追加ありがとうございます");
			assertMenuOpensTheEntry(page);
			page.getByLabel("メッセージ", new Page.GetByLabelOptions().setExact(true)).fill("相談したいのですが");
			click(page, "送信");
			assertThat(page.getByRole(AriaRole.LOG)).containsText("相談したいのですが");
			look(page, "talk", width);
			push(person, "新しいお知らせがあります。 http://nagano.localhost:8080/");
			assertThat(page.locator("#banner")).containsText("新しいお知らせがあります");
			assertThat(page.getByRole(AriaRole.LOG)).containsText("新しいお知らせがあります");
			look(page, "notice", width);
			page.getByLabel("トークの一覧へもどる").click();
			push(person, "もう一つお知らせがあります");
			assertThat(page.locator(".count")).containsText("1");
			look(page, "talks", width);
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("長野県.*もう一つ")))
				.first()
				.click();
			page.getByLabel("その他").click();
			click(page, "ブロックする");
			assertThat(page.getByText("ブロック中です")).isVisible();
			look(page, "blocked", width);
			page.getByLabel("その他").click();
			click(page, "ブロックをやめる");
			assertThat(page.getByLabel("メッセージ", new Page.GetByLabelOptions().setExact(true))).isVisible();
		}
	}

	/** Else an older answer could come last, and stay on the page. */
	@Test
	void thePageAsksAnewOnlyWhenItIsAnswered() {
		try (Simulation own = new Simulation(); BrowserContext context = context(360, 740)) {
			Page page = context.newPage();
			Queue<Route> asked = new ArrayDeque<>();
			page.route("**/phone/talk/nagano/bubbles", asked::add);
			page.navigate(own.baseUrl() + "/phone");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("山本 翔"))).click();
			page.waitForRequest("**/phone/talk/nagano/bubbles", () -> page.getByText("長野県消費生活センター").click());
			push(own, "sho", "あとから届いたお知らせ");
			assertThat(page.locator("#banner")).containsText("あとから届いたお知らせ");
			assertThat(page.getByRole(AriaRole.LOG)).not().containsText("あとから届いたお知らせ");
			assertThat(asked).hasSize(1);
			page.unroute("**/phone/talk/nagano/bubbles");
			asked.remove().fulfill(new Route.FulfillOptions().setBody("まだ何も届いていません"));
			assertThat(page.getByRole(AriaRole.LOG)).containsText("あとから届いたお知らせ");
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, 740, hanako, 鈴木 花子", "1366, 900, sho, 山本 翔" })
	void aPersonLogsInWithLine(int width, int height, String person, String name) {
		try (BrowserContext context = context(width, height)) {
			Page page = context.newPage();
			page.navigate(simulation.baseUrl()
					+ new LoginVisit(simulation).with("bot_prompt", "normal").with("prompt", "consent").address());
			look(page, "login-person", width);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name))).click();
			assertThat(page.getByText(name + " さん", new Page.GetByTextOptions().setExact(true))).isVisible();
			look(page, "login-consent", width);
			click(page, "許可する");
			page.waitForURL(Pattern.compile("http://nagano\\.localhost:8080/.*friendship_status_changed=true.*"));
			assertThat(simulation.get("/simulator/people/" + person + "/accounts/nagano").text("friendship"))
				.isEqualTo("FRIEND");
			page.navigate(simulation.baseUrl() + "/oauth2/v2.1/authorize?client_id=unknown");
			look(page, "login-impossible", width);
		}
	}

	@ParameterizedTest
	@CsvSource({ "360, 740", "1366, 900" })
	void theStartPageAndTheRecordCanBeRead(int width, int height) {
		simulation.put("/simulator/doors", """
				{"doors": [
				  {"group": "長野県消費生活センター", "label": "相談員の机", "url": "http://nagano-desk.localhost:8080/",
				   "person": "counselor1", "password": "demo-password", "totpSecret": "GEZDGNBVGY3TQOJQ"},
				  {"group": "長野県消費生活センター", "label": "相談する人の入口", "url": "http://nagano.localhost:8080/",
				   "note": "電話のメニューから開くのと同じページです。"}]}
				""");
		push("misaki", "記録に残るお知らせ");
		try (BrowserContext context = context(width, height)) {
			Page page = context.newPage();
			page.navigate(simulation.baseUrl() + "/");
			assertThat(page.locator(".code")).hasText(Pattern.compile("[0-9]{6}"));
			look(page, "start", width);
			page.navigate(simulation.baseUrl() + "/record");
			page.getByText("お知らせを送る").first().click();
			look(page, "record", width);
			page.getByLabel("さがす言葉").fill("だれにも言っていない言葉");
			click(page, "さがす");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("を含むものは 0 件です");
			look(page, "record-nothing", width);
		}
	}

	private static void assertMenuOpensTheEntry(Page page) {
		Page opened = page
			.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("相談をはじめる")).click());
		opened.waitForURL("http://nagano.localhost:8080/");
		opened.close();
	}

	private static BrowserContext context(int width, int height) {
		BrowserContext context = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("ja-JP"));
		context.route(Pattern.compile("http://nagano\\.localhost:8080/.*"),
				(route) -> route.fulfill(new Route.FulfillOptions().setBody("センターの画面").setContentType("text/plain")));
		return context;
	}

	private static void push(String person, String text) {
		push(simulation, person, text);
	}

	private static void push(Simulation simulation, String person, String text) {
		simulation.post("/simulator/people/" + person + "/accounts/nagano/add", "");
		Bots.push(Bots.nagano(simulation.baseUrl()), UUID.randomUUID(), simulation.userId(person), text).join();
	}

	private static void click(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	/** Keeps a picture for a human reader and lets axe read the page. */
	private static void look(Page page, String name, int width) {
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
		var violations = new AxeBuilder(page).setLegacyMode(true)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations();
		assertThat(violations).as(name).isEmpty();
		boolean wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
		assertThat(wide).as("%s scrolls sideways", name).isFalse();
	}

}
