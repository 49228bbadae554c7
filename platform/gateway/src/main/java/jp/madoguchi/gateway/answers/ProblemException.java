package jp.madoguchi.gateway.answers;

/** Ends a request with a problem; an expected outcome, so without a stack trace. */
public final class ProblemException extends RuntimeException {

	private final Problem problem;

	private final long retryAfterSeconds;

	ProblemException(Problem problem, long retryAfterSeconds) {
		super(problem.name(), null, false, false);
		this.problem = problem;
		this.retryAfterSeconds = retryAfterSeconds;
	}

	Problem problem() {
		return this.problem;
	}

	long retryAfterSeconds() {
		return this.retryAfterSeconds;
	}

}
