package jp.madoguchi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Door;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.TenantId;
import jp.madoguchi.tenancy.Tenants;

/**
 * First of all filters. Lets in what comes through the gateway, finds the tenant by the
 * host name and binds it for everything behind. A host nobody owns is 404, a suspended
 * tenant 503. Nothing the caller sends but the host name chooses a tenant.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorFilter extends OncePerRequestFilter {

	static final String GATEWAY_KEY = "X-Madoguchi-Gateway-Key";

	private static final String HEALTH = "/actuator/health";

	private static final String INTERNAL = "/internal/";

	private final Tenants tenants;

	private final ProblemWriter problems;

	private final byte[] gatewayKey;

	DoorFilter(Tenants tenants, ProblemWriter problems, @Value("${madoguchi.gateway-key}") String gatewayKey) {
		if (gatewayKey.length() < 16) {
			throw new IllegalArgumentException("madoguchi.gateway-key is too short");
		}
		this.tenants = tenants;
		this.problems = problems;
		this.gatewayKey = gatewayKey.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		if (path.equals(HEALTH) || path.startsWith(HEALTH + "/")) {
			chain.doFilter(request, response);
		}
		else if (!comesThroughGateway(request)) {
			this.problems.write(response, ProblemType.NOT_FOUND);
		}
		else if (path.startsWith(INTERNAL)) {
			chain.doFilter(request, response);
		}
		else {
			enter(request, response, chain);
		}
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Door> door = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).flatMap(this.tenants::door);
		if (door.isEmpty()) {
			this.problems.write(response, ProblemType.UNKNOWN_HOST);
		}
		else if (door.get().tenant().state() != Tenant.State.ACTIVE) {
			this.problems.write(response, ProblemType.TENANT_SUSPENDED);
		}
		else if (!this.tenants.isServed(door.get().tenant())) {
			this.problems.write(response, ProblemType.UNAVAILABLE);
		}
		else {
			RequestDoor.set(request, door.get());
			TenantId tenant = door.get().tenant().id();
			BoundChain.of(chain, request, response).proceed((rest) -> CurrentTenant.call(tenant, rest));
		}
	}

	private boolean comesThroughGateway(HttpServletRequest request) {
		String key = request.getHeader(GATEWAY_KEY);
		return key != null && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), this.gatewayKey);
	}

}
