package org.planted.north;

import org.planted.south.inner.SouthSecret;
import org.springframework.stereotype.Service;

/** A service under another name that uses what its neighbour hides. */
@Service
public class NorthDoor {

    public SouthSecret secret() {
        return new SouthSecret();
    }
}
