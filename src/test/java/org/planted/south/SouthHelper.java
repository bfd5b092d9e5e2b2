package org.planted.south;

import org.planted.north.NorthDoor;

/** Says nothing by its name, lies in a package without package-info and closes a cycle. */
public record SouthHelper(NorthDoor door) {}
