/** What an article says: claims, actors, dates and numbers as plain values. */
@NullMarked
package io.claimledger.model;

import org.jspecify.annotations.NullMarked;
