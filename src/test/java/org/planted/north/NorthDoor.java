package org.planted.north;

import org.planted.south.inner.SouthSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service under another name that uses what its neighbour hides and lets anybody write. */
@Service
public class NorthDoor {

    public SouthSecret secret() {
        return new SouthSecret();
    }

    @Transactional
    public void write() {
        secret();
    }
}
