package io.claimledger.query;

import io.claimledger.model.Actor;
import java.util.UUID;

/**
 * An actor as one article speaks of it.
 *
 * @param id of the ledger's actor
 * @param position from 0, in the article
 */
public record ArticleActor(UUID id, int position, Actor actor) {}
