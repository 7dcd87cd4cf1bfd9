package org.preventsuite.plans.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Contract schema: FrozenPlan. A plan and its actions in the words of the contract, as they stood at one moment. */
public record FrozenPlan(JsonNode plan, List<JsonNode> actions) {}
