package jp.madoguchi.linesimulator.login;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.madoguchi.linesimulator.oauth.Secrets;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * LINE's public keys. They belong to ES256 tokens of native apps; web login is HS256, so
 * a client that looks here for a web login's key finds none that fits, as with LINE
 * itself.
 */
@RestController
class CertsController {

	private final ECPublicKey key = newKey();

	@GetMapping("/oauth2/v2.1/certs")
	Map<String, Object> certs() {
		Map<String, Object> jwk = new LinkedHashMap<>();
		jwk.put("kty", "EC");
		jwk.put("crv", "P-256");
		jwk.put("alg", "ES256");
		jwk.put("use", "sig");
		jwk.put("kid", "simulator-" + Integer.toHexString(this.key.hashCode()));
		jwk.put("x", coordinate(this.key.getW().getAffineX()));
		jwk.put("y", coordinate(this.key.getW().getAffineY()));
		return Map.of("keys", List.of(jwk));
	}

	private static String coordinate(BigInteger value) {
		byte[] bytes = value.toByteArray();
		byte[] fixed = new byte[32];
		int length = Math.min(bytes.length, fixed.length);
		System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
		return Secrets.base64Url(fixed);
	}

	private static ECPublicKey newKey() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return (ECPublicKey) generator.generateKeyPair().getPublic();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java runtime has P-256", ex);
		}
	}

}
