package jp.madoguchi.gateway.cells;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;
import jp.madoguchi.gateway.sites.Site;

/** The cells this gateway knows. */
@Component
public class Cells {

	private final Map<String, Cell> byName = new LinkedHashMap<>();

	Cells(GatewayProperties properties) {
		properties.cells()
			.forEach((name, cell) -> this.byName.put(name, new Cell(name, cell.replicas(), cell.keycloak())));
	}

	Collection<Cell> all() {
		return this.byName.values();
	}

	/** The cell a site's tenant lives in. */
	public Cell of(Site site) {
		return Objects.requireNonNull(this.byName.get(site.cell()));
	}

}
