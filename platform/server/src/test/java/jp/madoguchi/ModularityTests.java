package jp.madoguchi;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep to the borders each declares in its {@code package-info.java}. */
class ModularityTests {

	/**
	 * Programs of their own that the tests start, and Keycloak's part; not the server.
	 */
	private static final DescribedPredicate<JavaClass> OTHER_PROGRAMS = JavaClass.Predicates.resideInAnyPackage(
			"jp.madoguchi.linesimulator..", "jp.madoguchi.localservices..", "jp.madoguchi.logintheme..");

	private final ApplicationModules modules = ApplicationModules.of(ServerApplication.class, OTHER_PROGRAMS);

	@Test
	void everyModuleUsesOnlyWhatItDeclares() {
		this.modules.verify();
	}

	/** A module without a declaration may use all others: then nothing is verified. */
	@Test
	void everyModuleDeclaresWhatItUses() {
		List<String> undeclared = this.modules.stream()
			.filter((module) -> !declaresDependencies(module))
			.map((module) -> module.getIdentifier().toString())
			.toList();
		assertThat(this.modules.stream()).hasSizeGreaterThan(5);
		assertThat(undeclared).isEmpty();
	}

	private static boolean declaresDependencies(ApplicationModule module) {
		return module.getBasePackage()
			.findAnnotation(org.springframework.modulith.ApplicationModule.class)
			.map((declaration) -> !List.of(declaration.allowedDependencies())
				.contains(org.springframework.modulith.ApplicationModule.OPEN_TOKEN))
			.orElse(false);
	}

}
