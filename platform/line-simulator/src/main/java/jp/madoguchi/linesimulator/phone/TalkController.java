package jp.madoguchi.linesimulator.phone;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendships;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The talk with one official account. */
@PhoneScreen
@RequestMapping("/phone/talk/{provider}")
class TalkController {

	private final Providers providers;

	private final Friendships friendships;

	private final TalkView view;

	private final Unread unread;

	private final PhoneActions actions;

	TalkController(Providers providers, Friendships friendships, TalkView view, Unread unread, PhoneActions actions) {
		this.providers = providers;
		this.friendships = friendships;
		this.view = view;
		this.unread = unread;
		this.actions = actions;
	}

	@GetMapping
	String talk(@PathVariable String provider, PhoneHolder holder, Model model) {
		Provider account = this.providers.get(provider);
		Contact contact = Contact.of(account, holder.person());
		this.unread.opened(contact);
		model.addAttribute("provider", account);
		model.addAttribute("friendship", this.friendships.of(contact).name());
		model.addAttribute("bubbles", this.view.bubbles(contact));
		return "phone-talk";
	}

	/** The bubbles alone, for a page that is open already. */
	@GetMapping("/bubbles")
	String bubbles(@PathVariable String provider, PhoneHolder holder, Model model) {
		talk(provider, holder, model);
		return "phone-talk :: bubbles";
	}

	@PostMapping("/add")
	String add(@PathVariable String provider, PhoneHolder holder) {
		this.actions.addFriend(this.providers.get(provider), holder.person());
		return back(provider);
	}

	@PostMapping("/block")
	String block(@PathVariable String provider, PhoneHolder holder) {
		this.actions.block(this.providers.get(provider), holder.person());
		return back(provider);
	}

	@PostMapping("/type")
	String type(@PathVariable String provider, PhoneHolder holder, @RequestParam String text) {
		if (!text.isBlank()) {
			this.actions.write(this.providers.get(provider), holder.person(), text);
		}
		return back(provider);
	}

	@PostMapping("/unsend")
	String unsend(@PathVariable String provider, PhoneHolder holder, @RequestParam String id) {
		this.actions.unsend(this.providers.get(provider), holder.person(), id);
		return back(provider);
	}

	private static String back(String provider) {
		return "redirect:/phone/talk/" + provider;
	}

}
