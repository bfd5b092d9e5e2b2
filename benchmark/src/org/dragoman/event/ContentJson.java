package org.dragoman.event;

/** The JSON that revisions keep, for those that write revisions without the services. */
public final class ContentJson {

    private ContentJson() {}

    public static String of(EventData data) {
        return EventDataJson.write(data);
    }
}
