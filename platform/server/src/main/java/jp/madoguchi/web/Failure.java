package jp.madoguchi.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A failure told without its messages: they may quote what somebody wrote. The types of
 * the causes and the product's own places are enough to find the defect.
 */
final class Failure {

	private Failure() {
	}

	static String of(Throwable failure) {
		StringBuilder told = new StringBuilder(one(failure));
		Throwable cause = failure.getCause();
		for (int depth = 0; cause != null && depth < 8; depth++) {
			told.append(" <- ").append(one(cause));
			cause = cause.getCause();
		}
		return told.toString();
	}

	private static String one(Throwable failure) {
		return failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("jp.madoguchi."))
			.limit(4)
			.map((frame) -> frame.getClassName() + ":" + frame.getLineNumber())
			.collect(Collectors.joining(", ", " at [", "]"));
	}

}
