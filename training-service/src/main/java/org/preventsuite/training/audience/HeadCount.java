package org.preventsuite.training.audience;

import java.time.LocalDate;

/** Contract schemas: HeadCount and NewHeadCount. How large an audience was on a day, and who says so. */
public record HeadCount(LocalDate asAt, int count, String source) {}
