package jp.madoguchi.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

import jp.madoguchi.problem.ProblemType;

/**
 * Of Spring Security the server uses the firewall that refuses malformed requests. Who
 * calls and what they may do is decided by this package's own filters and
 * {@link DeclaredAccess}; no session of the servlet container is ever made, and response
 * headers are the gateway's.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

	@Bean
	SecurityFilterChain securityFilterChain() {
		return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE);
	}

	@Bean
	RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
		return (request, response, rejected) -> problems.write(response, ProblemType.INVALID_REQUEST);
	}

}
