package jp.madoguchi.consultation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** The consultations nobody has taken yet. */
@Service
@Transactional(readOnly = true)
public class Waiting {

	private final JdbcClient jdbc;

	Waiting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many wait now. */
	public int count() {
		return this.jdbc.sql(TenantSql.of("select count(*) from tenant_schema.consultation where state = 'waiting'"))
			.query(Integer.class)
			.single();
	}

}
