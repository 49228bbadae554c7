package jp.madoguchi.localservices;

/**
 * A name and the password that goes with it. {@link #toString()} hides the password, so
 * that a login may stand in a message.
 *
 * @param name name of the account or database role
 * @param password its password in clear
 */
public record Login(String name, String password) {

	@Override
	public String toString() {
		return "Login[" + this.name + "]";
	}

}
