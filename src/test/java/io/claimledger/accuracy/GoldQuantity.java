package io.claimledger.accuracy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.claimledger.model.Bound;
import java.math.BigDecimal;

/**
 * A number as a person annotated it.
 *
 * @param item the thing counted, or what befell the people counted ("killed")
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoldQuantity(BigDecimal value, Bound bound, String item, boolean vague) {}
