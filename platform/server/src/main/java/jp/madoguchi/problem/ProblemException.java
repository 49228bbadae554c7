package jp.madoguchi.problem;

import java.util.List;

import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request is refused for a reason the caller can act on. */
public class ProblemException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private final ProblemType problem;

	ProblemException(ProblemType problem, List<String> missing) {
		super(problem.status(), detail(problem, missing), null);
		this.problem = problem;
	}

	/** The problem's type. */
	public ProblemType problem() {
		return this.problem;
	}

	private static ProblemDetail detail(ProblemType problem, List<String> missing) {
		ProblemDetail detail = problem.detail();
		if (!missing.isEmpty()) {
			detail.setProperty("missing", missing);
		}
		return detail;
	}

}
