package org.dragoman.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import java.time.Clock;
import org.dragoman.security.ui.SignInView;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Who gets where: pages by the browser's session, the API by that session or HTTP Basic. Annotations guard views and
 * services; an address that no rule matches leads to the page that says it is unknown.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {

    /** Flow before 25.4 needs inline scripts and eval; {@code ws:} and {@code wss:} carry its push. */
    static final String CONTENT_SECURITY_POLICY = "script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; "
            + "connect-src 'self' ws: wss:";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    NavigationAccessControlConfigurer navigationAccessControlConfigurer(BrowsingChecker checker) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(checker);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessSettings access,
            ApiRefusals refusals,
            AccountAuthentication authentication,
            AccountRepository accounts,
            Clock clock) {
        return http.securityMatcher("/api/**")
                .authenticationProvider(authentication)
                .authorizeHttpRequests(requests -> {
                    if (access.open()) {
                        requests.requestMatchers(HttpMethod.GET, "/api/**").permitAll();
                        requests.requestMatchers(HttpMethod.HEAD, "/api/**").permitAll();
                    }
                    requests.anyRequest().authenticated();
                })
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(apiTokens())
                        .ignoringRequestMatchers(ApiRefusals::carriesCredentials))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new SessionStanding(accounts, clock), BasicAuthenticationFilter.class)
                .build();
    }

    /** Not under the usual name: Vaadin's sign-in form would send a cookie of that name instead of its page's own token. */
    private static CookieCsrfTokenRepository apiTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(ApiRefusals.TOKEN_COOKIE);
        return tokens;
    }

    /** Vaadin carries a token of its own in its calls; all else, the sign-in form too, needs the session's. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AccessSettings access,
            AccountAuthentication authentication,
            AccountRepository accounts,
            Clock clock,
            RequestUtil vaadinRequests) {
        return http.authenticationProvider(authentication)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers("/actuator/**").denyAll();
                    requests.requestMatchers(HttpMethod.GET, "/aura/**", "/desk/**")
                            .permitAll();
                })
                .with(
                        vaadin(),
                        pages -> pages.loginView(SignInView.class)
                                .enableCsrfConfiguration(false)
                                .anyRequest(unknown -> {
                                    if (access.open()) {
                                        unknown.permitAll();
                                    } else {
                                        unknown.authenticated();
                                    }
                                }))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .formLogin(form -> form.failureHandler(new SignInFailure()))
                .headers(headers -> {
                    headers(headers);
                    headers.cacheControl(cache -> cache.disable());
                    headers.addHeaderWriter(pagesAreNotKept());
                    headers.withObjectPostProcessor(writtenBeforeVaadinForwards());
                })
                .addFilterBefore(new SessionStanding(accounts, clock), AuthorizationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .contentTypeOptions(Customizer.withDefaults());
    }

    /** Bundled files carry their hash in their name and may be kept; Vaadin says how long. */
    private static HeaderWriter pagesAreNotKept() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(new OrRequestMatcher(
                        paths.matcher("/VAADIN/**"),
                        paths.matcher("/aura/**"),
                        paths.matcher("/desk/**"),
                        paths.matcher("/*.css"))),
                new CacheControlHeadersWriter());
    }

    /** Vaadin forwards inside the servlet and suspends the response, after which no filter can write headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> writtenBeforeVaadinForwards() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
