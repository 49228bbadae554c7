package jp.madoguchi.linesimulator.login;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.oauth.Form;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.oauth.Secrets;

import org.springframework.stereotype.Component;

/** Makes sure of the LINE Login channel that calls, by id and secret. */
@Component
class LoginClients {

	private final Providers providers;

	LoginClients(Providers providers) {
		this.providers = providers;
	}

	Provider authenticate(Form form) {
		Provider provider = this.providers.byLoginChannel(form.required("client_id"))
			.orElseThrow(() -> OAuthRefusal.invalidClient("invalid client_id"));
		if (!Secrets.same(provider.login().channelSecret(), form.required("client_secret"))) {
			throw OAuthRefusal.invalidClient("invalid client_secret");
		}
		return provider;
	}

}
