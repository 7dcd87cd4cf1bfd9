package org.preventsuite.training.session;

import java.util.List;

/** Contract schema: NewSessionAttendance. */
record NewSessionAttendance(List<SessionCount> attendance) {}
