package jp.madoguchi.linesimulator.login;

import java.net.URI;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;
import jp.madoguchi.linesimulator.login.AuthorizeRequest.BotPrompt;
import jp.madoguchi.linesimulator.login.AuthorizeRequest.Prompt;
import jp.madoguchi.linesimulator.oauth.Secrets;
import jp.madoguchi.linesimulator.phone.PhoneActions;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.Friendship;
import jp.madoguchi.linesimulator.talk.Friendships;

import org.springframework.stereotype.Component;

/**
 * The order of LINE Login's screens. A person on their own phone meets the consent screen
 * once and is sent straight back from then on.
 */
@Component
class LoginFlow {

	private final PendingLogins pending;

	private final Providers providers;

	private final Consents consents;

	private final Friendships friendships;

	private final PhoneActions phone;

	private final AuthorizationCodes codes;

	private final Faults faults;

	LoginFlow(PendingLogins pending, Providers providers, Consents consents, Friendships friendships,
			PhoneActions phone, AuthorizationCodes codes, Faults faults) {
		this.pending = pending;
		this.providers = providers;
		this.consents = consents;
		this.friendships = friendships;
		this.phone = phone;
		this.codes = codes;
		this.faults = faults;
	}

	Provider provider(PendingLogin login) {
		return this.providers.byLoginChannel(login.request().clientId()).orElseThrow();
	}

	/** The screen this login waits at. */
	Screen screen(PendingLogin login) {
		if (!login.identified()) {
			return Screen.LOGIN;
		}
		if (!login.consented() && (login.request().prompt() == Prompt.CONSENT
				|| !this.consents.cover(provider(login), login.knownPerson(), login.request().scopes()))) {
			return Screen.CONSENT;
		}
		boolean asks = login.request().botPrompt() == BotPrompt.AGGRESSIVE && login.consented();
		return (asks && login.friendshipChanged() == null && !isFriend(login)) ? Screen.ADD_FRIEND : Screen.DONE;
	}

	/** Whether the consent screen offers to add the account. */
	boolean offersFriendship(PendingLogin login) {
		return login.request().botPrompt() == BotPrompt.NORMAL && !isFriend(login);
	}

	private boolean isFriend(PendingLogin login) {
		return this.friendships.of(Contact.of(provider(login), login.knownPerson())) == Friendship.FRIEND;
	}

	PendingLogin identify(PendingLogin login, Person person) {
		return keep(login.identifiedAs(person));
	}

	PendingLogin consent(PendingLogin login, boolean addFriend) {
		this.consents.grant(Contact.of(provider(login), login.knownPerson()), login.request().scopes());
		PendingLogin agreed = login.withConsent();
		return offersFriendship(agreed) ? befriend(agreed, addFriend) : keep(agreed);
	}

	PendingLogin befriend(PendingLogin login, boolean addFriend) {
		boolean changed = addFriend && this.phone.addFriend(provider(login), login.knownPerson());
		return keep(login.withFriendshipChanged(changed));
	}

	URI refuse(PendingLogin login) {
		this.pending.forget(login);
		return Callback.refused(login.request().redirectUri(), login.request().state(), "access_denied",
				"The resource owner denied the request.");
	}

	/** Issues the code and leads back to the client. */
	URI finish(PendingLogin login) {
		this.pending.forget(login);
		AuthorizeRequest request = login.request();
		String code = this.codes.issue(login);
		boolean stateLost = this.faults.strikes(Fault.LOGIN_STATE_LOST, provider(login).id());
		String state = stateLost ? Secrets.random() : request.state();
		return Callback.granted(request.redirectUri(), state, code, login.friendshipChanged());
	}

	private PendingLogin keep(PendingLogin login) {
		this.pending.keep(login);
		return login;
	}

	enum Screen {

		LOGIN, CONSENT, ADD_FRIEND, DONE

	}

}
