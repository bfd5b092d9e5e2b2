package org.dragoman.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Values that were found out for keys; when there are too many, all are forgotten. Any thread may ask. */
final class FoundOnce<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;

    FoundOnce(int most) {
        this.most = most;
    }

    V of(K key, Function<? super K, ? extends V> finding) {
        if (known.size() >= most) {
            known.clear();
        }
        return known.computeIfAbsent(key, finding);
    }
}
