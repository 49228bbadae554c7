package jp.madoguchi.linesimulator.phone;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.linesimulator.directory.People;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** Hands the phone's holder to the screens that need one. */
@Component
class PhoneHolderResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final People people;

	PhoneHolderResolver(People people) {
		this.people = people;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PhoneHolder.class;
	}

	@Override
	public PhoneHolder resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
			.map((servletRequest) -> WebUtils.getCookie(servletRequest, PhoneCookie.NAME))
			.map(Cookie::getValue)
			.flatMap(this.people::find)
			.map(PhoneHolder::new)
			.orElseThrow(NoPhoneInHand::new);
	}

}
