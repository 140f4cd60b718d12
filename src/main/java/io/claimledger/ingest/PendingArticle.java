package io.claimledger.ingest;

import io.claimledger.model.SourceText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article that waits to be read. */
public record PendingArticle(UUID id, SourceText text, @Nullable LocalDate publishedOn) {}
