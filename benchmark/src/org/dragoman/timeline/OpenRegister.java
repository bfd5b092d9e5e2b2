package org.dragoman.timeline;

import java.nio.file.Path;
import org.dragoman.persistence.RegisterContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The services of the desk on the database in a data folder, without the web. */
final class OpenRegister implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    OpenRegister(Path data) {
        SpringApplication application = new SpringApplication(RegisterContext.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        context = application.run("--dragoman.data=" + data.toAbsolutePath(), "--logging.level.root=warn");
    }

    <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
