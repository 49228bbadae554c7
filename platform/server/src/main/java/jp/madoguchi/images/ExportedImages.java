package jp.madoguchi.images;

import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import jp.madoguchi.export.Batch;
import jp.madoguchi.export.ColumnGroup;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.ColumnSource;
import jp.madoguchi.tenancy.TenantSql;

/** In an export, how many images a consultation has that can be seen. */
@Component
@Order(60)
class ExportedImages implements ColumnSource {

	private static final String COLUMN = "images";

	private final JdbcClient jdbc;

	ExportedImages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<ColumnGroup> groups() {
		return List.of(new ColumnGroup("画像", false, List.of(new Column(COLUMN, "画像の数", false))));
	}

	@Override
	public void fill(Batch batch) {
		if (batch.wants(COLUMN)) {
			this.jdbc.sql(TenantSql.of("""
					select c.id, count(i.id) as images from unnest(?::uuid[]) as c (id)
					left join tenant_schema.image i on i.consultation_id = c.id and i.state = 'shown' group by c.id"""))
				.param(batch.consultations())
				.query((RowCallbackHandler) (row) -> batch.put(row.getObject("id", UUID.class), COLUMN,
						row.getLong("images")));
		}
	}

}
