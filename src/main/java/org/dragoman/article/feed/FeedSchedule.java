package org.dragoman.article.feed;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks once a minute which feeds are due, on every node that serves the desk. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class FeedSchedule {

    private final FeedPoller poller;

    FeedSchedule(FeedPoller poller) {
        this.poller = poller;
    }

    @Scheduled(fixedDelayString = "${dragoman.feeds.check:1m}", initialDelayString = "${dragoman.feeds.check:1m}")
    void pollDue() {
        poller.pollDue();
    }
}
