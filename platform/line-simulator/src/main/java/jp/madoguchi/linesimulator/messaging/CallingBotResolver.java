package jp.madoguchi.linesimulator.messaging;

import java.util.List;

import jp.madoguchi.linesimulator.oauth.ChannelTokens;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the calling channel to every Messaging API method; without one, 401. */
@Component
class CallingBotResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final ChannelTokens tokens;

	CallingBotResolver(ChannelTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == CallingBot.class;
	}

	@Override
	public CallingBot resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return this.tokens.messagingChannel(request.getHeader(HttpHeaders.AUTHORIZATION))
			.map(CallingBot::new)
			.orElseThrow(MessagingRefusal::invalidToken);
	}

}
