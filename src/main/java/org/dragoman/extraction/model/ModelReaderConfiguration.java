package org.dragoman.extraction.model;

import org.dragoman.extraction.DateReader;
import org.dragoman.extraction.MentionReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The second reader, where an address of a language model is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dragoman.reader.model.address")
@EnableConfigurationProperties(ModelSettings.class)
class ModelReaderConfiguration {

    @Bean
    MentionReader modelReader(ModelSettings settings, DateReader dates) {
        JsonMapper json = JsonMapper.builder().build();
        return new ModelReader(new ChatEndpoint(settings, json), settings, dates, json);
    }
}
