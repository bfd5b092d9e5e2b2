/** The application: its main method and the page that hosts the views. Every package below is a module. */
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
