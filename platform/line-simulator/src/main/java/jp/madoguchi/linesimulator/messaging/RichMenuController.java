package jp.madoguchi.linesimulator.messaging;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The account's rich menu, read only: one button that opens the entry address. */
@RestController
@RequestMapping("/v2/bot")
class RichMenuController {

	@GetMapping("/richmenu/list")
	Map<String, Object> list(CallingBot bot) {
		return Map.of("richmenus", menu(bot).stream().toList());
	}

	@GetMapping("/richmenu/{id}")
	RichMenu get(CallingBot bot, @PathVariable String id) {
		return menu(bot).filter((menu) -> menu.richMenuId().equals(id)).orElseThrow(MessagingRefusal::notFound);
	}

	@GetMapping("/user/all/richmenu")
	Map<String, String> standard(CallingBot bot) {
		return Map.of("richMenuId", menu(bot).orElseThrow(MessagingRefusal::notFound).richMenuId());
	}

	private static Optional<RichMenu> menu(CallingBot bot) {
		return Optional.ofNullable(bot.channel().entryUrl()).map((url) -> RichMenu.opening(bot, url));
	}

	record RichMenu(String richMenuId, Size size, boolean selected, String name, String chatBarText, List<Area> areas) {

		static RichMenu opening(CallingBot bot, URI url) {
			return new RichMenu("richmenu-" + bot.channel().botUserId().substring(1), new Size(2500, 843), true,
					"entry", "メニュー",
					List.of(new Area(new Bounds(0, 0, 2500, 843), new Action("uri", bot.channel().menuWords(), url))));
		}

	}

	record Size(int width, int height) {

	}

	record Area(Bounds bounds, Action action) {

	}

	record Bounds(int x, int y, int width, int height) {

	}

	record Action(String type, String label, URI uri) {

	}

}
