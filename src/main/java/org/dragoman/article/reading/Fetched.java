package org.dragoman.article.reading;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What an address answered. */
public final class Fetched {

    private final String address;
    private final byte[] body;
    private final @Nullable Charset charset;
    private final Validators validators;
    private final boolean changed;

    /**
     * An answer.
     *
     * @param address where it was found in the end, after redirects
     * @param charset the one that the server names
     * @param changed false if it is what the validators of the request stand for; then the body is empty
     */
    Fetched(String address, byte[] body, @Nullable Charset charset, Validators validators, boolean changed) {
        this.address = address;
        this.body = body;
        this.charset = charset;
        this.validators = validators;
        this.changed = changed;
    }

    public String address() {
        return address;
    }

    public byte[] body() {
        return body;
    }

    @Nullable
    Charset charset() {
        return charset;
    }

    public Validators validators() {
        return validators;
    }

    public boolean changed() {
        return changed;
    }
}
