package jp.madoguchi.identity.login;

/** The realm gave no answer that says anything about the person. */
class RealmAwayException extends Exception {

	private static final long serialVersionUID = 1L;

	RealmAwayException(Throwable cause) {
		super("the realm does not answer", cause);
	}

	RealmAwayException(String code) {
		super("the realm answers " + code);
	}

}
