package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.store.Spool;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.StreamKey;

/**
 * Takes in the bytes of an upload: counted, hashed, and on the disk as ciphertext only.
 */
final class Receiving {

	/** Ten mebibytes; one byte more is refused (5(4)②). */
	static final int LIMIT = 10 * 1024 * 1024;

	private static final int PIECE = 16 * 1024;

	private Receiving() {
	}

	/**
	 * Receives a body, however it announces its length.
	 * @return SHA-256 of what came, in hexadecimal digits
	 * @throws jp.madoguchi.problem.ProblemException too large, or broken off
	 */
	static String receive(InputStream body, Spool spool, StreamKey key, FieldName place) throws IOException {
		MessageDigest hash = sha256();
		try (OutputStream sealed = key.sealing(spool.writing(), place)) {
			byte[] piece = new byte[PIECE];
			int size = 0;
			for (int count = next(body, piece); count >= 0; count = next(body, piece)) {
				size += count;
				if (size > LIMIT) {
					throw ProblemType.TOO_LARGE.exception();
				}
				hash.update(piece, 0, count);
				sealed.write(piece, 0, count);
			}
		}
		return HexFormat.of().formatHex(hash.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** A line that breaks off is the sender's trouble and no failure here. */
	private static int next(InputStream body, byte[] piece) {
		try {
			return body.read(piece);
		}
		catch (IOException ex) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
	}

}
