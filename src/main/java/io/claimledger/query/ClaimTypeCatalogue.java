package io.claimledger.query;

import java.util.List;

/** The claim types that can be found, as the rule packs name them. */
public interface ClaimTypeCatalogue {

  /** All types, in a fixed order. */
  List<ClaimType> claimTypes();
}
