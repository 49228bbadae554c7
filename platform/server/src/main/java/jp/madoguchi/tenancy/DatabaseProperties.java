package jp.madoguchi.tenancy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The cell's database.
 *
 * @param url JDBC URL without credentials
 * @param app login that serves requests
 * @param provisioner login that makes tenants and migrates their schemas
 * @param poolSize connections for tenants' rows; small, because each remembers every
 * tenant it touched
 */
@ConfigurationProperties("madoguchi.database")
@Validated
record DatabaseProperties(@NotBlank String url, Login app, Login provisioner,
		@DefaultValue("12") @Min(2) int poolSize) {

	/** A login role and its password. */
	record Login(@NotBlank String name, @NotBlank String password) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
