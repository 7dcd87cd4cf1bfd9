package org.preventsuite.plans.assessment;

import org.preventsuite.kit.json.WireWord;

/** How far a self-assessment has come: once submitted it stays as it is, and ends when a later one is submitted. */
enum SelfAssessmentStatus implements WireWord {
    DRAFT,
    SUBMITTED,
    SUPERSEDED
}
