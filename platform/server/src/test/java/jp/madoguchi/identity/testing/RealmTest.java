package jp.madoguchi.identity.testing;

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
import jp.madoguchi.testing.WithoutSimulator;

/** A test of the server with its database, a Keycloak, and two tenants with realms. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = ServerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealmCell.class)
@Import({ RealmTenants.class, Accounts.class, Browser.class })
@TypeExcludeFilters(WithoutSimulator.class)
public @interface RealmTest {

}
