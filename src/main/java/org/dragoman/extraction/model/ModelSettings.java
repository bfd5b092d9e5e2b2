package org.dragoman.extraction.model;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the language model is and how much it is asked for.
 *
 * @param address root of an OpenAI-compatible API, for example {@code http://localhost:11434/v1}
 * @param key sent as bearer token; empty where the server wants none
 * @param name of the model as its server calls it
 * @param timeout the longest an answer may take, from the request to its last byte
 * @param mostCharacters the longest article it is given, title included, in UTF-16 units
 * @param mostAnswered the longest answer that is read
 */
@ConfigurationProperties("dragoman.reader.model")
record ModelSettings(
        URI address,
        @DefaultValue("") String key,
        String name,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("60000") int mostCharacters,
        @DefaultValue("1MB") DataSize mostAnswered) {

    /** @throws IllegalArgumentException if the address is none of the web or the model has no name */
    ModelSettings {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException(
                    "dragoman.reader.model.address must begin with http:// or https://, but is " + address);
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("dragoman.reader.model.name is missing: the model to ask at " + address);
        }
    }

    /** The call that answers chats. */
    URI chats() {
        return URI.create(address.toString().replaceAll("/+$", "") + "/chat/completions");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return name + " at " + address;
    }
}
