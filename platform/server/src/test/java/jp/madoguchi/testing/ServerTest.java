package jp.madoguchi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import jp.madoguchi.ServerApplication;
import jp.madoguchi.tenancy.TestTenants;

/** A test of the whole server on a real database, with the tenants alpha and beta. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = ServerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "madoguchi.line.api-url=" + ServerTest.NO_LINE, "madoguchi.line.login-url=" + ServerTest.NO_LINE,
				"madoguchi.images.without-virus-scan=true", ServerTest.NO_JOBS + "=false" })
@ContextConfiguration(initializers = TestCell.class)
@Import({ TestTenants.class, TestPeople.class })
@TypeExcludeFilters(WithoutSimulator.class)
public @interface ServerTest {

	/** Nobody listens there: tests that have no simulator must not reach LINE itself. */
	String NO_LINE = "http://127.0.0.1:9";

	/**
	 * Most tests work at jobs themselves: a server of jobs takes its time to end once the
	 * database has gone.
	 */
	String NO_JOBS = "jobrunr.background-job-server.enabled";

}
