package jp.madoguchi.problem;

import org.springframework.web.ErrorResponseException;

/** A request is refused for a reason the caller can act on. */
public class ProblemException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private final ProblemType problem;

	ProblemException(ProblemType problem) {
		super(problem.status(), problem.detail(), null);
		this.problem = problem;
	}

	/** The problem's type. */
	public ProblemType problem() {
		return this.problem;
	}

}
