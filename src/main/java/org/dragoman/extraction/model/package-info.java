/** A language model as second reader: asked over the network, believed only where it quotes the article. */
@NullMarked
package org.dragoman.extraction.model;

import org.jspecify.annotations.NullMarked;
