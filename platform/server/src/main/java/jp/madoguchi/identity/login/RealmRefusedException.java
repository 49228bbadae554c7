package jp.madoguchi.identity.login;

import org.jspecify.annotations.Nullable;

/** The realm, or the check of what it sent, says no. */
class RealmRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	RealmRefusedException(String reason) {
		this(reason, null);
	}

	RealmRefusedException(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

}
