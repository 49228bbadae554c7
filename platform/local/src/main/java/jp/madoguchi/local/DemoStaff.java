package jp.madoguchi.local;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The staff every demonstration centre has. Passwords and keys come from one secret of
 * the data folder, so that they stay the same for as long as the data does.
 */
final class DemoStaff {

	private static final int PASSWORD_LENGTH = 16;

	private static final int KEY_LENGTH = 20;

	private final String secret;

	DemoStaff(DataFolder data) {
		this.secret = data.secret("demo-staff.secret");
	}

	List<StaffAccount> of(DemoCentre centre) {
		return JsonMapper.shared()
			.readTree(DemoTexts.read("staff.json"))
			.valueStream()
			.map((person) -> account(centre, person))
			.toList();
	}

	private StaffAccount account(DemoCentre centre, JsonNode person) {
		String name = person.path("name").asString();
		return new StaffAccount(name, person.path("family").asString(), person.path("given").asString(),
				List.of(person.path("role").asString()), derived(centre, name, "password", PASSWORD_LENGTH),
				derived(centre, name, "totp", KEY_LENGTH));
	}

	private String derived(DemoCentre centre, String name, String purpose, int length) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
			byte[] bytes = mac.doFinal((centre.id() + "/" + name + "/" + purpose).getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(bytes).substring(0, length);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
