package org.dragoman.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers calls of the API that may not pass, as RFC 9457 problems. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Holds the token that calls of a browser's session repeat in their header. */
    static final String TOKEN_COOKIE = "DRAGOMAN-API-TOKEN";

    private final JsonMapper json;

    ApiRefusals(JsonMapper json) {
        this.json = json;
    }

    /**
     * True for a call that signs in by itself and so needs no token against forgery: it carries HTTP Basic credentials and
     * no browser says that another site sent it.
     */
    static boolean carriesCredentials(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ownSite = site == null || site.equals("same-origin") || site.equals("none");
        return ownSite && authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyAttempts refused) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
            write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many sign-ins failed. Try again in %d seconds.".formatted(refused.seconds()));
            return;
        }
        // A page's own script gets no challenge: the browser would answer it with a dialog of its own.
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Dragoman\", charset=\"UTF-8\"");
        }
        boolean tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                tried ? "The login or the password is wrong." : "Sign in with HTTP Basic or in the browser.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                denied instanceof CsrfException
                        ? "A call in a browser's session must carry the " + TOKEN_COOKIE
                                + " cookie's value as X-XSRF-TOKEN header."
                        : "This account may not do that.");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
