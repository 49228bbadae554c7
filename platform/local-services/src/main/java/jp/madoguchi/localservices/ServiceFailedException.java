package jp.madoguchi.localservices;

import org.jspecify.annotations.Nullable;

/**
 * A service did not come up, or the folder it needs cannot be had. The message says what
 * to look at.
 */
public final class ServiceFailedException extends RuntimeException {

	ServiceFailedException(String message) {
		super(message);
	}

	ServiceFailedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
